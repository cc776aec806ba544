import type { InstrumentNames } from '#lib/server/instrument-names.ts';

/** @returns the id itself for a scale that the instrument doesn't have */
export function scaleName({ scales }: InstrumentNames, id: string): string {
  return scales.find((scale) => scale.id === id)?.name ?? id;
}

export function itemNames({ items }: InstrumentNames, id: string): InstrumentNames['items'][number] {
  const found = items.find((item) => item.id === id);
  return found ?? { id, kind: 'choice', text: id, reversed: false, options: [], right: null };
}

/** What a category of a breakdown is called: its dimension is an item of the instrument. */
export function categoryName(names: InstrumentNames, dimension: string, category: string): string {
  return itemNames(names, dimension).options.find(({ id }) => id === category)?.label ?? category;
}
