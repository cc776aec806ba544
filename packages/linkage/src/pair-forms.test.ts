import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkDigests } from './link-way.ts';
import { type LinkableForm, pairForms } from './pair-forms.ts';

const forms = (...links: readonly LinkDigests[]): LinkableForm[] => links.map((one) => ({ links: one }));

describe('two waves', () => {
  test('meet by card and phone, and the way is recorded', () => {
    const pairing = pairForms(
      forms({ card: 'c1' }, { phone: 'p2' }, { card: 'c3', phone: 'p3' }, {}),
      forms({ phone: 'p2' }, { card: 'c3', phone: 'p3' }, { card: 'c1' }),
    );

    expect(pairing).toEqual({
      pairs: [
        { first: 0, second: 2, way: 'card' },
        { first: 1, second: 0, way: 'phone' },
        { first: 2, second: 1, way: 'card' },
      ],
      ambiguous: { first: 0, second: 0 },
      unmatched: { first: [3], second: [] },
    });
  });

  test('of nobody have no pairs', () => {
    expect(pairForms([], forms({ card: 'c1' }))).toEqual({
      pairs: [],
      ambiguous: { first: 0, second: 0 },
      unmatched: { first: [], second: [0] },
    });
  });

  test('are tied by the phone when the card was lost in between', () => {
    const pairing = pairForms(forms({ card: 'c1', phone: 'p' }), forms({ phone: 'p' }));

    expect(pairing.pairs).toEqual([{ first: 0, second: 0, way: 'phone' }]);
  });
});

describe('a shared phone', () => {
  test('never ties two different cards together', () => {
    const pairing = pairForms(forms({ card: 'c1', phone: 'p' }), forms({ card: 'c2', phone: 'p' }));

    expect(pairing.pairs).toEqual([]);
    expect(pairing.ambiguous).toEqual({ first: 0, second: 0 });
  });

  test('still links the second person once the first has been linked by card', () => {
    const pairing = pairForms(
      forms({ card: 'c1', phone: 'p' }, { card: 'c2', phone: 'p' }),
      forms({ phone: 'p' }, { card: 'c1', phone: 'p' }),
    );

    expect(pairing.pairs).toEqual([
      { first: 0, second: 1, way: 'card' },
      { first: 1, second: 0, way: 'phone' },
    ]);
  });

  test('leaves two people without cards ambiguous rather than guessing', () => {
    const pairing = pairForms(forms({ phone: 'p' }, { phone: 'p' }), forms({ phone: 'p' }));

    expect(pairing).toEqual({
      pairs: [],
      ambiguous: { first: 2, second: 1 },
      unmatched: { first: [0, 1], second: [0] },
    });
  });

  test('of somebody who came back is not ambiguous for one who stayed away', () => {
    const pairing = pairForms(
      forms({ card: 'c1', phone: 'p' }, { phone: 'p' }),
      forms({ card: 'c1', phone: 'p' }),
    );

    expect(pairing.ambiguous).toEqual({ first: 0, second: 0 });
    expect(pairing.unmatched).toEqual({ first: [1], second: [] });
  });
});

test('a card used twice in a wave links nobody by card', () => {
  const pairing = pairForms(
    forms({ card: 'c' }, { card: 'c', phone: 'p' }),
    forms({ card: 'c', phone: 'p' }),
  );

  expect(pairing.pairs).toEqual([{ first: 1, second: 0, way: 'phone' }]);
  expect(pairing.ambiguous).toEqual({ first: 1, second: 0 });
});

const key = fc.option(fc.constantFrom('1', '2', '3', '4'), { nil: undefined });
const someForms = fc.array(
  fc.record({ card: key, phone: key }).map(({ card, phone }) => ({
    links: { ...(card && { card: `c${card}` }), ...(phone && { phone: `p${phone}` }) },
  })),
  { maxLength: 8 },
);

test('every form is in one pair at most and in the count of pairs or of unmatched forms', () => {
  fc.assert(
    fc.property(someForms, someForms, (first, second) => {
      const { pairs, unmatched, ambiguous } = pairForms(first, second);
      const ascending = (indices: readonly number[]) => [...indices].sort((one, other) => one - other);

      expect(ascending([...pairs.map((pair) => pair.first), ...unmatched.first])).toEqual([...first.keys()]);
      expect(ascending([...pairs.map((pair) => pair.second), ...unmatched.second])).toEqual([
        ...second.keys(),
      ]);
      expect(ambiguous.first).toBeLessThanOrEqual(unmatched.first.length);
      expect(ambiguous.second).toBeLessThanOrEqual(unmatched.second.length);
    }),
  );
});

test('no pair ever holds two different cards, and each pair shares the key of its way', () => {
  fc.assert(
    fc.property(someForms, someForms, (first, second) => {
      for (const pair of pairForms(first, second).pairs) {
        const one: LinkDigests = first[pair.first]?.links ?? {};
        const other: LinkDigests = second[pair.second]?.links ?? {};

        if (one.card && other.card) expect(one.card).toBe(other.card);
        expect(one[pair.way as 'card' | 'phone']).toBe(other[pair.way as 'card' | 'phone']);
      }
    }),
  );
});

test('the order of the forms changes nothing', () => {
  const shuffled = <Form>(list: readonly Form[], order: readonly number[]) =>
    list
      .map((form, index) => ({ form, index, place: order[index] ?? 0 }))
      .sort((one, other) => one.place - other.place);
  const order = fc.array(fc.integer(), { minLength: 8, maxLength: 8 });

  fc.assert(
    fc.property(someForms, someForms, order, order, (first, second, firstOrder, secondOrder) => {
      const firsts = shuffled(first, firstOrder);
      const seconds = shuffled(second, secondOrder);
      const mixed = pairForms(
        firsts.map(({ form }) => form),
        seconds.map(({ form }) => form),
      );
      const pairsInOldNumbers = mixed.pairs
        .map((pair) => ({ ...pair, first: firsts[pair.first]?.index, second: seconds[pair.second]?.index }))
        .sort((one, other) => (one.first ?? 0) - (other.first ?? 0));
      const straight = pairForms(first, second);

      expect(pairsInOldNumbers).toEqual(straight.pairs);
      expect(mixed.ambiguous).toEqual(straight.ambiguous);
    }),
  );
});
