import { z } from 'zod';
import type { Instrument, ItemId, OptionId, Wave } from './instrument.ts';
import { answersOf } from './items-of-wave.ts';

/** One person's answers to one wave, item → option; an item without a key was left blank. */
export type Answers = Readonly<Record<ItemId, OptionId>>;

export interface AnswerFault {
  readonly item: ItemId;
  readonly fault: 'unknown-item' | 'wrong-option' | 'wrong-wave';
}

export type CheckedAnswers =
  | { readonly kind: 'valid'; readonly answers: Answers }
  | { readonly kind: 'invalid'; readonly faults: readonly AnswerFault[] };

/**
 * Whether what arrived can be answers to a wave, and what is wrong with it.
 *
 * Blank is always allowed: an empty object is valid.
 *
 * @param raw anything, as parsed from a request
 * @returns a copy of the answers, or every fault; no faults in `invalid` means that it was not an object at all
 * @example checkAnswers(genderAwareness1, 'before', { gender: 'officer' })
 * // { kind: 'invalid', faults: [{ item: 'gender', fault: 'wrong-option' }] }
 */
export function checkAnswers(instrument: Instrument, wave: Wave, raw: unknown): CheckedAnswers {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { kind: 'invalid', faults: [] };
  const entries = Object.entries(raw);
  const faults = entries.flatMap(([item, answer]) => {
    const fault = faultOf(instrument, wave, item, answer);
    return fault ? [{ item, fault }] : [];
  });
  return faults.length > 0
    ? { kind: 'invalid', faults }
    : { kind: 'valid', answers: Object.fromEntries(entries) as Answers };
}

/**
 * The same check as a schema, for requests. It is strict: unknown items, options of another item and items of
 * another wave are refused, each as an issue at the item's path with the fault as its message.
 *
 * @example answersSchema(genderAwareness1, 'after').safeParse({ 'feedback-clear': '4' }).success // true
 */
export function answersSchema(instrument: Instrument, wave: Wave): z.ZodType<Answers, Answers> {
  return z.custom<Answers>().superRefine((raw, context) => {
    const checked = checkAnswers(instrument, wave, raw);
    if (checked.kind === 'valid') return;
    if (checked.faults.length === 0) context.addIssue({ code: 'custom', message: 'not-an-object' });
    for (const { item, fault } of checked.faults) {
      context.addIssue({ code: 'custom', path: [item], message: fault });
    }
  });
}

function faultOf(
  instrument: Instrument,
  wave: Wave,
  id: string,
  answer: unknown,
): AnswerFault['fault'] | null {
  const item = instrument.items.find((candidate) => candidate.id === id);
  if (!item) return 'unknown-item';
  if (!item.waves.includes(wave)) return 'wrong-wave';
  return answersOf(item).some((option) => option === answer) ? null : 'wrong-option';
}
