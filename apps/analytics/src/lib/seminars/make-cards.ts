import { cardLink, createCardCode, formatCardCode, type RandomSource } from '@uvid/linkage';

export interface Card {
  /** As printed, in groups of four. */
  readonly code: string;
  /** What stands in the QR code: its secret is behind `#`, where no server sees it. */
  readonly link: string;
}

/**
 * Participant cards with fresh secrets. They exist on this page and on paper only.
 *
 * @param count how many; none for zero
 * @example makeCards({ origin: 'https://uvid.example', seminarCode: 'K7QM2P', count: 29, random })
 */
export function makeCards(wanted: {
  origin: string;
  seminarCode: string;
  count: number;
  random: RandomSource;
}): Card[] {
  const { origin, seminarCode, count, random } = wanted;
  return Array.from({ length: count }, () => {
    const code = createCardCode(random);
    return { code: formatCardCode(code), link: cardLink(origin, seminarCode, code) };
  });
}

/**
 * How many cards to print: everybody's and one fifth in reserve.
 *
 * @example cardsFor(24) // 29
 */
export function cardsFor(plannedSize: number): number {
  return Math.ceil(plannedSize * 1.2);
}

/** Cards in sheets of so many. */
export function inSheets(cards: readonly Card[], perSheet: number): Card[][] {
  const sheets = Math.ceil(cards.length / perSheet);
  return Array.from({ length: sheets }, (_, sheet) => cards.slice(sheet * perSheet, (sheet + 1) * perSheet));
}
