import type { LinkDigests } from '@uvid/linkage';
import type { KeyValues } from './key-values.ts';

/** The fields of a form that is being filled in, by name; `_id` is the id that the response will have. */
export type Draft = Readonly<Record<string, string>>;

/** All that a phone keeps of one seminar, under the seminar's code. */
interface OnThisPhone {
  /** Ties this phone's waves together; a digest of it is all that leaves the phone. */
  readonly key?: string;
  /** Several people use this phone. */
  readonly shared?: boolean;
  /** The wave whose form was sent last. */
  readonly sent?: string;
  readonly drafts?: Readonly<Record<string, Draft>>;
}

/** A finished form, as it is sent; it stays on the phone until there is a receipt or a refusal. */
export interface FinishedForm {
  readonly id: string;
  readonly seminar: string;
  readonly wave: string;
  readonly instrument: { readonly id: string; readonly version: number };
  readonly language: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly links: LinkDigests;
}

/** One whose owner has handed the phone on is sent, but shown to nobody. */
export interface WaitingForm extends FinishedForm {
  readonly handedOn?: boolean;
}

/** What the phone keeps of a seminar; nothing at first. */
export function onThisPhone(phone: KeyValues, seminar: string): OnThisPhone {
  return phone.read<OnThisPhone>(seminar) ?? {};
}

function change(phone: KeyValues, seminar: string, changes: OnThisPhone): boolean {
  return phone.write(seminar, { ...onThisPhone(phone, seminar), ...changes });
}

/** @returns whether the draft outlives the page */
export function keepDraft(phone: KeyValues, seminar: string, wave: string, draft: Draft): boolean {
  return change(phone, seminar, { drafts: { ...onThisPhone(phone, seminar).drafts, [wave]: draft } });
}

/**
 * The phone's key for a seminar, made at its first use.
 *
 * @returns undefined where several people use the phone, or where it would be gone with the page
 */
export function phoneKey(phone: KeyValues, seminar: string, create: () => string): string | undefined {
  const { key = create(), shared } = onThisPhone(phone, seminar);
  return !shared && change(phone, seminar, { key }) ? key : undefined;
}

/** A receipt has come: what was typed goes, and the phone remembers only which wave was sent. */
export function keepSent(phone: KeyValues, seminar: string, wave: string | undefined): void {
  const { drafts, sent, ...kept } = onThisPhone(phone, seminar);
  phone.write(seminar, { ...kept, sent: wave });
}

/**
 * Somebody else takes the phone. Key, drafts and marks go. No new key is made: in the next wave nobody could
 * tell whose it is, and a wrong pair is worse than none.
 */
export function startAfresh(phone: KeyValues, seminar: string): void {
  phone.write(seminar, { shared: true });
  const handOn = (form: WaitingForm) => (form.seminar === seminar ? { ...form, handedOn: true } : form);
  phone.write(queue, waitingForms(phone).map(handOn));
}

/** Finished forms that wait for their receipt, of all seminars. */
export function waitingForms(phone: KeyValues): readonly WaitingForm[] {
  return phone.read<WaitingForm[]>(queue) ?? [];
}

/** @returns whether the form is safe on the phone */
export function enqueue(phone: KeyValues, form: FinishedForm): boolean {
  dequeue(phone, form);
  return phone.write(queue, [...waitingForms(phone), form]);
}

export function dequeue(phone: KeyValues, { id }: FinishedForm): void {
  phone.write(
    queue,
    waitingForms(phone).filter((form) => form.id !== id),
  );
}

const queue = 'queue';
