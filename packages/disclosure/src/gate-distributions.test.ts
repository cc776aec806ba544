import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gateDistributions, type ItemDistributions } from './gate-distributions.ts';

const likert = (id: string, ...waves: readonly (readonly number[])[]): ItemDistributions => ({
  id,
  lowest: 1,
  highest: 5,
  waves: waves.map((counts) => new Map(counts.map((count, index) => [index + 1, count]))),
});
const knowledge = (id: string, answered: number, ...right: readonly number[]): ItemDistributions => ({
  id,
  lowest: 0,
  highest: 1,
  waves: right.map(
    (count) =>
      new Map([
        [0, answered - count],
        [1, count],
      ]),
  ),
});
const hiddenOf = (items: readonly ItemDistributions[], threshold: number) =>
  [...gateDistributions(items, threshold).items]
    .filter(([, verdict]) => verdict.kind === 'suppressed')
    .map(([id]) => id);

describe('a scale', () => {
  test('with mixed answers everywhere shows every item', () => {
    const items = [
      likert('a', [2, 2, 2, 2, 2], [0, 1, 1, 4, 4]),
      likert('b', [1, 9, 0, 0, 0], [0, 0, 0, 1, 9]),
    ];

    expect(hiddenOf(items, 10)).toEqual([]);
    expect(gateDistributions(items, 10).total).toEqual({ kind: 'allowed' });
  });

  test('never shows an item to which everybody gave one answer, nor the one that would give it away', () => {
    const items = [
      likert('unanimous', [2, 2, 2, 2, 2], [0, 0, 0, 0, 10]),
      likert('high', [0, 1, 2, 3, 4], [0, 0, 1, 2, 7]),
      likert('middle', [2, 2, 2, 2, 2], [1, 2, 4, 2, 1]),
    ];

    expect(hiddenOf(items, 10)).toEqual(['unanimous', 'middle']);
    expect(gateDistributions(items, 10).items.get('middle')).toEqual({
      kind: 'suppressed',
      reason: 'would-identify',
    });
  });

  test('hides items equally far from the extremes together, so that their order gives nothing away', () => {
    const items = [
      likert('a', [10, 0, 0, 0, 0]),
      likert('b', [2, 2, 2, 2, 2]),
      likert('c', [0, 0, 10, 0, 0]),
      likert('d', [0, 5, 0, 5, 0]),
    ];

    expect(hiddenOf(items, 10)).toEqual(['a', 'c']);
    expect(hiddenOf(items.slice(0, 2).concat(items.slice(3)), 10)).toEqual(['a', 'b', 'd']);
  });

  test('in which everybody answered 5 everywhere may not even show its total', () => {
    const items = [likert('a', [0, 0, 0, 0, 12]), likert('b', [0, 0, 0, 0, 12])];

    expect(gateDistributions(items, 10)).toEqual({
      items: new Map([
        ['a', { kind: 'suppressed', reason: 'would-identify' }],
        ['b', { kind: 'suppressed', reason: 'would-identify' }],
      ]),
      total: { kind: 'suppressed', reason: 'would-identify' },
    });
  });

  test('that nobody answered says below the threshold and keeps its total', () => {
    expect(gateDistributions([likert('a', [0, 0, 0, 0, 0])], 10)).toEqual({
      items: new Map([['a', { kind: 'suppressed', reason: 'below-threshold' }]]),
      total: { kind: 'allowed' },
    });
  });

  test('without items has nothing to hide', () => {
    expect(gateDistributions([], 10)).toEqual({ items: new Map(), total: { kind: 'allowed' } });
  });
});

test('knowledge that everybody had hides two more items where one would leave too little room', () => {
  const items = [
    knowledge('all', 10, 10),
    knowledge('half', 10, 5),
    knowledge('some', 10, 4),
    knowledge('few', 10, 1),
  ];

  expect(hiddenOf(items, 10)).toEqual(['all', 'half', 'some']);
});

/** Everything that a reader of the result knows: what is shown, what is hidden and why, and the total. */
function publish(items: readonly ItemDistributions[], threshold: number): string {
  const gated = gateDistributions(items, threshold);
  const total = items[0]?.waves.map((_, wave) => items.reduce((sum, item) => sum + totalOf(item, wave), 0));

  return JSON.stringify([
    [...gated.items].map(([id, verdict], index) =>
      verdict.kind === 'allowed' ? items[index]?.waves.map((wave) => [...wave]) : [id, verdict.reason],
    ),
    gated.total.kind === 'allowed' ? total : gated.total,
  ]);
}

function totalOf(item: ItemDistributions, wave: number): number {
  return [...(item.waves[wave] ?? [])].reduce((sum, [value, count]) => sum + value * count, 0);
}

/** Data sets that look alike to a reader who knows the rules, grouped by what is published. */
function alike(dataSets: Iterable<readonly ItemDistributions[]>, threshold: number) {
  const groups = new Map<string, (readonly ItemDistributions[])[]>();

  for (const items of dataSets) {
    const published = publish(items, threshold);
    const group = groups.get(published);
    if (group) group.push(items);
    else groups.set(published, [items]);
  }
  return groups;
}

function expectNothingHiddenIsKnown(dataSets: Iterable<readonly ItemDistributions[]>, threshold: number) {
  for (const [published, group] of alike(dataSets, threshold)) {
    const [first = []] = group;
    const hidden = hiddenOf(first, threshold);

    for (const [index, item] of first.entries()) {
      if (!hidden.includes(item.id)) continue;
      for (const wave of item.waves.keys()) {
        if (!first.some((one) => one.waves[wave] && isUnanimous(one, wave) && hidden.includes(one.id)))
          continue;
        const totals = new Set(group.map((items) => items[index] && totalOf(items[index], wave)));
        expect(totals.size, `${published} ${item.id}`).toBeGreaterThan(1);
      }
    }
  }
}

function isUnanimous(item: ItemDistributions, wave: number): boolean {
  return [...(item.waves[wave]?.values() ?? [])].filter((count) => count > 0).length === 1;
}

function* everyChoice<Option>(options: readonly Option[], length: number): Generator<Option[]> {
  if (length === 0) yield [];
  else
    for (const rest of everyChoice(options, length - 1))
      for (const option of options) yield [...rest, option];
}

const ids = ['a', 'b', 'c', 'd'];

describe('a reader who knows these rules and tries every data set', () => {
  test.each([5, 6, 7])('of %i people and four knowledge items learns no hidden item', (people) => {
    const right = Array.from({ length: people + 1 }, (_, count) => count);
    const dataSets = [...everyChoice(right, 4)].map((counts) =>
      counts.map((count, index) => knowledge(ids[index] ?? '', people, count)),
    );

    expectNothingHiddenIsKnown(dataSets, 5);
  });

  test('of five people, three knowledge items and two waves learns no hidden item', () => {
    const pairs = [...everyChoice([0, 1, 2, 3, 4, 5], 2)];
    const dataSets = [...everyChoice(pairs, 3)].map((counts) =>
      counts.map((count, index) => knowledge(ids[index] ?? '', 5, ...count)),
    );

    expectNothingHiddenIsKnown(dataSets, 5);
  });

  test('of five people and two five-point items learns no hidden item', () => {
    const distributions = [...everyChoice([0, 1, 2, 3, 4, 5], 5)].filter(
      (counts) => counts.reduce((sum, count) => sum + count, 0) === 5,
    );
    const dataSets = [...everyChoice(distributions, 2)].map((counts) =>
      counts.map((count, index) => likert(ids[index] ?? '', count)),
    );

    expectNothingHiddenIsKnown(dataSets, 5);
  });
});

test('each hidden item keeps a range at least as wide as the threshold', () => {
  const wave = fc.array(fc.constantFrom(0, 0, 1, 5, 12), { minLength: 5, maxLength: 5 });
  const scale = fc.array(fc.tuple(wave, wave), { minLength: 1, maxLength: 5 });

  fc.assert(
    fc.property(scale, fc.integer({ min: 5, max: 12 }), (waves, threshold) => {
      const items = waves.map((counts, index) => likert(`item-${index}`, ...counts));
      const gated = gateDistributions(items, threshold);
      const hidden = items.filter((item) => gated.items.get(item.id)?.kind === 'suppressed');

      fc.pre(gated.total.kind === 'allowed');
      for (const item of hidden) {
        for (const number of item.waves.keys()) {
          const people = (one: ItemDistributions) =>
            [...(one.waves[number]?.values() ?? [])].reduce((s, c) => s + c, 0);
          const others = hidden.filter((other) => other !== item);
          const left = hidden.reduce((sum, one) => sum + totalOf(one, number), 0);
          const most = Math.min(5 * people(item), left - others.reduce((sum, one) => sum + people(one), 0));
          const least = Math.max(people(item), left - others.reduce((sum, one) => sum + 5 * people(one), 0));

          expect(most - least).toBeGreaterThanOrEqual(Math.min(threshold, 4 * people(item)));
        }
      }
    }),
  );
});
