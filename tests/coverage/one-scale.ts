import { genderAwareness1, type Instrument } from '@uvid/surveys';

const { primaryScale } = genderAwareness1;
const items = genderAwareness1.items.filter((item) => item.kind === 'likert' && item.scale === primaryScale);

/** The primary scale alone: the same items with the same parameters, drawn in an eighth of the time. */
export const oneScale: Instrument = {
  ...genderAwareness1,
  scales: [primaryScale],
  items,
  sections: genderAwareness1.sections.filter(({ id }) => id === primaryScale),
};

/** The same scale without the items that are keyed the other way, or with those alone. */
export function itemsKeyed(reversed: boolean): Instrument {
  return {
    ...oneScale,
    items: items.filter((item) => item.kind === 'likert' && item.reversed === reversed),
  };
}
