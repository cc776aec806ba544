import { gateDistributions, gateGroup, gateSubgroups, suppressed } from '@uvid/disclosure';
import type { Instrument, Item, Wave } from '@uvid/surveys';
import { asGated, distributionOf } from './distribution.ts';
import type { SeminarSummary } from './schema.ts';
import type { RawResponse } from './wave-closing.ts';

/**
 * The gate for what a single wave asks alone, such as feedback: each item over all forms of the wave. No mean
 * of several items is published, so each item stands for itself.
 */
export function gateSingleItems(
  instrument: Instrument,
  wave: Wave,
  responses: readonly RawResponse[],
  threshold: number,
): SeminarSummary['single'] {
  const answers = responses.map((response) => response.answers);

  return Object.fromEntries(
    instrument.items
      .filter((item) => isSingle(item) && item.waves.includes(wave))
      .map((item) => {
        const distribution = distributionOf(item, answers);
        const verdict = gateDistributions([asGated(item, [distribution])], threshold).items.get(item.id);
        return [item.id, verdict?.kind === 'suppressed' ? verdict : { kind: 'shown', ...distribution }];
      }),
  );
}

/** The gate for how many forms were filled in in which language. */
export function gateLanguages(
  responses: readonly RawResponse[],
  threshold: number,
): SeminarSummary['quality']['languages'] {
  const size = gateGroup(responses.length, threshold);
  if (size.kind === 'suppressed') return size;

  const counts: Record<string, number> = {};
  for (const { language } of responses) counts[language] = (counts[language] ?? 0) + 1;
  const verdicts = gateSubgroups(counts, threshold);
  const shown = Object.entries(counts).filter(([language]) => verdicts[language]?.kind === 'allowed');
  if (shown.length === 0) return suppressed('would-identify');

  return {
    kind: 'shown',
    n: responses.length,
    counts: Object.fromEntries(shown.sort(([one], [other]) => (one < other ? -1 : 1))),
    other: shown.reduce((left, [, count]) => left - count, responses.length),
  };
}

function isSingle(item: Item): boolean {
  return (
    (item.kind === 'likert' && item.scale === 'feedback') ||
    (item.kind === 'choice' && item.role !== 'demographic')
  );
}
