import { describe, expect, test } from 'vitest';
import { codebook } from './codebook.ts';
import { digestOf } from './digest-of.ts';
import type { InstrumentDefinition, TextsFor } from './instrument.ts';
import { genderAwareness1 } from './instruments/gender-awareness-1/index.ts';
import { languages } from './languages/languages.ts';

const entryOf = (item: string) => codebook(genderAwareness1, 'en').find((entry) => entry.item === item);

describe('the codebook', () => {
  test('explains every item in every language', () => {
    for (const language of languages) {
      expect(codebook(genderAwareness1, language).map(({ item }) => item)).toEqual(
        genderAwareness1.items.map(({ id }) => id),
      );
    }
  });

  test('shows a reverse-keyed item with turned values, and no opinion without one', () => {
    expect(entryOf('roles-nature')).toMatchObject({
      kind: 'likert',
      scale: 'roles',
      keying: 'reversed',
      correct: null,
    });
    expect(entryOf('roles-nature')?.options.map(({ value }) => value)).toEqual([5, 4, 3, 2, 1, null]);
    expect(entryOf('roles-fear')?.options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, null]);
  });

  test('names the right answer and where it is written', () => {
    expect(entryOf('knowledge-demand')).toMatchObject({
      scale: null,
      keying: null,
      correct: {
        option: 'decision-making',
        source: 'UN Security Council resolution 1325 (2000), op. para. 1',
      },
    });
    expect(entryOf('knowledge-demand')?.options.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0]);
  });

  test('gives answers about the person no value', () => {
    expect(entryOf('age')?.options.map(({ value }) => value)).toEqual([null, null, null, null]);
  });
});

describe('the digest', () => {
  test('is the same for the same content in another order', async () => {
    const reordered = Object.fromEntries(
      Object.entries(genderAwareness1).reverse(),
    ) as typeof genderAwareness1;
    expect(await digestOf(reordered)).toBe(await digestOf(genderAwareness1));
  });

  test('changes with one letter in one language, and with a key', async () => {
    const original = await digestOf(genderAwareness1);
    const mk = { ...genderAwareness1.texts.mk, title: 'Родова свест.' };
    expect(await digestOf({ ...genderAwareness1, texts: { ...genderAwareness1.texts, mk } })).not.toBe(
      original,
    );
    const items = genderAwareness1.items.map((item) =>
      item.kind === 'likert' ? { ...item, reversed: false } : item,
    );
    expect(await digestOf({ ...genderAwareness1, items })).not.toBe(original);
  });
});

test('a translation that misses an item or an option does not compile', () => {
  const definition = {
    id: 'tiny',
    version: 1,
    scales: [],
    primaryScale: 'none',
    items: [
      { kind: 'choice', role: 'demographic', id: 'gender', options: ['woman', 'man'], waves: ['before'] },
      { kind: 'likert', id: 'fair', scale: 'feedback', points: 5, reversed: false, waves: ['after'] },
    ],
    sections: [{ id: 'all', items: ['gender', 'fair'] }],
  } as const satisfies InstrumentDefinition;
  type Items = TextsFor<typeof definition>['items'];

  const fair = { text: 'Fair' };
  const gender = { text: 'Gender', options: { woman: 'Woman', man: 'Man' } };
  const half = { text: 'Gender', options: { woman: 'Woman' } };
  const whole: Items = { gender, fair };
  // @ts-expect-error: the item "fair" is missing
  const withoutItem: Items = { gender };
  // @ts-expect-error: the option "man" is missing
  const withoutOption: Items = { gender: half, fair };
  expect([whole, withoutItem, withoutOption]).toHaveLength(3);
});
