import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeDigests } from './code-digests.ts';
import { type CodeElements, matchCodes } from './match-codes.ts';
import { pairByCodeDigests } from './pair-by-code-digests.ts';

const elementRule = { tolerance: 1, minCompared: 6 };
const readable = async (text: string) => text;
const digestsOf = (codes: readonly CodeElements[]) =>
  Promise.all(codes.map((code) => codeDigests(code, readable)));

// Two answers to an element, so that neighbours and duplicates are frequent.
const element = fc.option(fc.constantFrom('A', 'B'), { nil: null, freq: 12 });
const code = fc.array(element, { minLength: 7, maxLength: 7 });
const slip = fc.record({ place: fc.nat({ max: 6 }), element });
const people = fc.array(
  fc.record({ code, before: fc.array(slip, { maxLength: 1 }), copies: fc.nat({ max: 1 }) }),
  {
    maxLength: 8,
  },
);
const withSlips = (elements: CodeElements, slips: readonly { place: number; element: string | null }[]) =>
  slips.reduce<CodeElements>((slipped, { place, element }) => slipped.with(place, element), elements);

test('digests link the same codes as elements do, with slips, missing elements and duplicates', async () => {
  const later = fc.record({
    slips: fc.array(fc.array(slip, { maxLength: 2 }), { minLength: 8, maxLength: 8 }),
    strangers: fc.array(code, { maxLength: 4 }),
    order: fc.array(fc.integer(), { minLength: 12, maxLength: 12 }),
  });

  await fc.assert(
    fc.asyncProperty(people, later, async (everybody, { slips, strangers, order }) => {
      const first = everybody.flatMap((person) =>
        Array.from({ length: 1 + person.copies }, () => withSlips(person.code, person.before)),
      );
      const second = [
        ...everybody.map((person, index) => withSlips(person.code, slips[index] ?? [])),
        ...strangers,
      ]
        .map((elements, index) => ({ elements, place: order[index] ?? 0 }))
        .sort((one, other) => one.place - other.place)
        .map(({ elements }) => elements);

      expect(pairByCodeDigests(await digestsOf(first), await digestsOf(second))).toEqual(
        matchCodes(first, second, elementRule),
      );
    }),
    { numRuns: 2000 },
  );
});

test('the order of the forms changes no link', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(code, { maxLength: 8 }),
      fc.array(code, { maxLength: 8 }),
      async (first, second) => {
        const [one, other] = await Promise.all([digestsOf(first), digestsOf(second)]);
        const straight = pairByCodeDigests(one, other);
        const reversed = pairByCodeDigests(one.toReversed(), other.toReversed());

        expect(reversed.pairs.map((pair) => pair.differences).toReversed()).toEqual(
          straight.pairs.map((pair) => pair.differences),
        );
        expect(
          reversed.pairs
            .map((pair) => [first.length - 1 - pair.first, second.length - 1 - pair.second])
            .toReversed(),
        ).toEqual(straight.pairs.map((pair) => [pair.first, pair.second]));
      },
    ),
  );
});

test('a code given twice in a wave is ambiguous with everything near it, and links nobody', async () => {
  const mine = ['5', 'I', 'C', '1', 'E', 'D', '3'];
  const pairing = pairByCodeDigests(
    await digestsOf([mine, mine]),
    await digestsOf([mine, mine.with(3, '0'), ['6', 'A', 'B', '0', 'N', 'M', '1']]),
  );

  expect(pairing).toEqual({
    pairs: [],
    ambiguous: { first: [0, 1], second: [0, 1] },
    unmatched: { first: [0, 1], second: [0, 1, 2] },
  });
});

test('a code with two missing elements meets nothing, not even itself', async () => {
  const digests = await digestsOf([['5', null, 'C', '1', 'E', null, '3']]);

  expect(pairByCodeDigests(digests, digests).ambiguous).toEqual({ first: [], second: [] });
});
