import { effectiveThreshold, rulesVersion } from '@uvid/disclosure';
import type { Wave } from '@uvid/surveys';
import { collectSuppressed } from './collect.ts';
import { flowOf } from './flow.ts';
import { type GatedContrast, gateContrast } from './gate-contrast.ts';
import { gateLanguages, gateSingleItems } from './gate-wave.ts';
import { type LinkedWaves, linkWaves } from './matched-pairs.ts';
import { reduceContrast } from './reduce-contrast.ts';
import { type Contrast, type SeminarSummary, summarySchemaVersion } from './schema.ts';
import type { LaterWave, WaveClosing } from './wave-closing.ts';

/**
 * What a seminar may show once a wave has closed: its forms are linked, scored, reduced to sums, and the sums
 * pass the disclosure gate.
 *
 * - Closing `before` publishes counts of forms only. A mean over everybody who came, next to the later one over
 *   those who could be matched, would give the rest away by subtraction.
 * - A contrast is over matched pairs with a score in both waves; no other mean of a scale is published over
 *   these people, but for groups that the gate has checked against each other.
 * - "I don't know" to a knowledge item is an answer that isn't right; a knowledge item left blank is missing, and
 *   the share of right answers needs two thirds answered, as a scale does.
 * - Who skips an item isn't visible to anybody in the room, so an item over slightly fewer pairs than its scale
 *   is shown; who was present is visible, so groups that differ by who came are checked.
 * - Closing `followup` carries on what was published after `after`, since published numbers never change. Where
 *   only a few of those who came back then stayed away this time, their starting mean would be what is left of two
 *   published ones; so the gains are shown then without means, groups or items (`gain-only`).
 *
 * The result depends on neither order nor time.
 *
 * @returns a summary that passes {@link seminarSummarySchema}; with too few pairs, everything suppressed
 * @throws {RangeError} where the instrument isn't the seminar's, or `previous` is another seminar's
 */
export function summarizeWave(closing: WaveClosing): SeminarSummary {
  assertOneSeminar(closing);
  const { seminar, demo, wave, instrument, responses, previous } = closing;
  const threshold = effectiveThreshold(closing.threshold);
  const linked = laterWavesUntil(wave).map((to) => linkWaves(closing, to));
  const gated = gateInOrder(closing, linked, threshold);
  const contrasts = gated.map(({ contrast }) => contrast);
  const single = {
    ...previous?.single,
    ...gateSingleItems(instrument, wave, responses[wave] ?? [], threshold),
  };
  const quality = {
    extremes: gated.at(-1)?.extremes ?? {},
    languages: gateLanguages(responses[wave] ?? [], threshold),
  };

  return {
    schema: summarySchemaVersion,
    seminar,
    wave,
    demo,
    flow: flowUntil(closing, linked),
    contrasts,
    single,
    quality,
    disclosure: { threshold, rulesVersion, suppressed: listSuppressed(contrasts, single, quality) },
  };
}

/** Reduce, then gate, contrast by contrast; what an earlier summary published stays as it was. */
function gateInOrder(
  { instrument, previous }: WaveClosing,
  linked: readonly LinkedWaves[],
  threshold: number,
): GatedContrast[] {
  const [first, second] = linked.map((waves) => reduceContrast(instrument, waves));
  if (!first) return [];

  const published = previous?.contrasts.find(({ to }) => to === first.to);
  const gatedFirst: GatedContrast = published
    ? { contrast: published, extremes: previous?.quality.extremes ?? {} }
    : gateContrast(first, null, threshold);
  if (!second) return [gatedFirst];

  return [gatedFirst, gateContrast(second, { contrast: gatedFirst.contrast, reduced: first }, threshold)];
}

function flowUntil(
  { wave, responses, previous }: WaveClosing,
  linked: readonly LinkedWaves[],
): SeminarSummary['flow'] {
  const [toAfter, toFollowup] = linked;
  const held = (later: LaterWave) =>
    laterWavesUntil(wave).includes(later) ? (responses[later] ?? []).length : null;

  return {
    before: responses.before?.length ?? 0,
    after: held('after'),
    followup: held('followup'),
    paired: {
      'before-after': previous?.flow.paired['before-after'] ?? (toAfter ? flowOf(toAfter) : null),
      'before-followup': toFollowup ? flowOf(toFollowup) : null,
    },
  };
}

function laterWavesUntil(wave: Wave): readonly LaterWave[] {
  if (wave === 'before') return [];
  return wave === 'after' ? ['after'] : ['after', 'followup'];
}

function listSuppressed(
  contrasts: readonly Contrast[],
  single: SeminarSummary['single'],
  quality: SeminarSummary['quality'],
): SeminarSummary['disclosure']['suppressed'] {
  const byWave = Object.fromEntries(contrasts.map((contrast) => [contrast.to, contrast]));
  return collectSuppressed({ ...byWave, single, quality });
}

function assertOneSeminar({ seminar, instrument, previous }: WaveClosing): void {
  if (seminar.instrument.id !== instrument.id || seminar.instrument.version !== instrument.version) {
    throw new RangeError(`seminar ${seminar.code} was held with another instrument`);
  }
  if (previous && previous.seminar.id !== seminar.id) {
    throw new RangeError(`the earlier summary isn't that of seminar ${seminar.code}`);
  }
}
