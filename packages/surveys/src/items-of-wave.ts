import {
  type Instrument,
  type Item,
  likertAnswers,
  type OptionId,
  type SectionId,
  type Wave,
} from './instrument.ts';

export interface WaveSection {
  readonly id: SectionId;
  readonly items: readonly Item[];
}

/**
 * The pages of a wave's questionnaire in order, each with the items that the wave asks.
 *
 * @returns sections of which the wave asks nothing are left out
 * @example sectionsOfWave(genderAwareness1, 'before').at(-1)?.id // 'about-you'
 */
export function sectionsOfWave(instrument: Instrument, wave: Wave): readonly WaveSection[] {
  const asked = new Map(
    instrument.items.filter((item) => item.waves.includes(wave)).map((item) => [item.id, item]),
  );
  return instrument.sections
    .map(({ id, items }) => ({ id, items: items.flatMap((item) => asked.get(item) ?? []) }))
    .filter(({ items }) => items.length > 0);
}

/**
 * The items that a wave asks, in the order of the questionnaire.
 *
 * @example itemsOfWave(genderAwareness1, 'before').length // 34
 */
export function itemsOfWave(instrument: Instrument, wave: Wave): readonly Item[] {
  return sectionsOfWave(instrument, wave).flatMap(({ items }) => items);
}

/**
 * Everything that can be answered to an item, in the order shown: an item's own options, and `none` for
 * five-point items or `unknown` for knowledge items last.
 */
export function answersOf(item: Item): readonly OptionId[] {
  switch (item.kind) {
    case 'likert':
      return likertAnswers;
    case 'knowledge':
      return [...item.options, 'unknown'];
    case 'choice':
      return item.options;
  }
}
