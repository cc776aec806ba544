import { describe, expect, test } from 'vitest';
import { digestOf } from '../digest-of.ts';
import { estimatedSeconds } from '../estimated-seconds.ts';
import { waves } from '../instrument.ts';
import { itemsOfWave, sectionsOfWave } from '../items-of-wave.ts';
import { languages } from '../languages/languages.ts';
import { textsOf, wordingOf } from '../texts-of.ts';
import { instrumentById, instruments } from './registry.ts';

describe.each(
  instruments.map((instrument) => ({ name: `${instrument.id} ${instrument.version}`, instrument })),
)('$name', ({ instrument }) => {
  const everyWording = languages.flatMap((language) =>
    instrument.items.map((item) => ({ language, item, wording: wordingOf(instrument, language, item) })),
  );

  test('is found by its id and version', () => {
    expect(instrumentById(instrument.id, instrument.version)).toBe(instrument);
    expect(instrumentById(instrument.id, 99)).toBeUndefined();
  });

  test('asks every item once, in one section', () => {
    const placed = instrument.sections.flatMap(({ items }) => items);
    expect(placed.toSorted()).toEqual(instrument.items.map(({ id }) => id).toSorted());
    expect(new Set(placed).size).toBe(placed.length);
  });

  test('takes a slower reader less than ten minutes in every wave and language', () => {
    for (const language of languages) {
      for (const wave of waves) expect(estimatedSeconds(instrument, wave, language)).toBeLessThan(600);
    }
  });

  test('says everything in every language', () => {
    for (const { wording } of everyWording) {
      expect(wording.text.trim()).not.toBe('');
      for (const { id, label } of wording.options) {
        expect(label.trim()).not.toBe('');
        expect(label).not.toBe(id);
      }
    }
    for (const language of languages) {
      const texts = textsOf(instrument, language);
      for (const { id } of instrument.sections) expect(texts.sections[id]?.title).toBeTruthy();
      for (const scale of instrument.scales) expect(texts.scales[scale]?.name).toBeTruthy();
    }
  });

  test('never gives two options of an item the same label', () => {
    for (const { wording } of everyWording) {
      const labels = wording.options.map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('never says two items in the same words', () => {
    for (const language of languages) {
      const said = everyWording
        .filter((entry) => entry.language === language)
        .map(({ wording }) => wording.text);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('mixes no scripts within a word, and no Cyrillic into Latin texts', () => {
    for (const language of languages) {
      const said = JSON.stringify(textsOf(instrument, language));
      expect(said).not.toMatch(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u);
      if (!['mk', 'sr-Cyrl'].includes(language)) expect(said).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test('leaves a right answer neither always longest nor always in one place', () => {
    const items = instrument.items.filter((item) => item.kind === 'knowledge');
    const places = items.map(({ options, correct }) => options.indexOf(correct));
    expect(places).not.toContain(-1);
    expect(new Set(places).size).toBe(4);
    for (const place of places)
      expect(places.filter((other) => other === place).length).toBeLessThanOrEqual(3);
    for (const language of languages) {
      const givenAway = items.filter((item) => {
        const length = (id: string) =>
          textsOf(instrument, language).items[item.id]?.options?.[id]?.length ?? 0;
        return item.options.every((id) => id === item.correct || length(id) < length(item.correct));
      });
      expect(givenAway.length).toBeLessThanOrEqual(items.length / 3);
    }
  });

  test('is told where every right answer is written', () => {
    for (const item of instrument.items) if (item.kind === 'knowledge') expect(item.source).toMatch(/\d{2}/);
  });

  test('groups people in both waves that count when forms cannot be matched', () => {
    for (const item of instrument.items) {
      if (item.kind === 'choice' && item.role === 'demographic') {
        expect(item.waves).toEqual(expect.arrayContaining(['before', 'after']));
        expect(item.options).toContain('prefer-not');
      }
    }
  });

  test('measures every scale in every wave, with five or six items of both keys', () => {
    for (const scale of instrument.scales) {
      const items = instrument.items
        .filter((item) => item.kind === 'likert')
        .filter((item) => item.scale === scale);
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(items.length).toBeLessThanOrEqual(6);
      expect(items.some(({ reversed }) => reversed) && items.some(({ reversed }) => !reversed)).toBe(true);
      for (const item of items) expect(item.waves).toEqual(waves);
    }
    expect(instrument.scales).toContain(instrument.primaryScale);
  });
});

describe('gender awareness, version 1', () => {
  const instrument = instruments[0];
  if (!instrument) throw new Error('no instrument');

  test('has at most 35 items before and 40 after the training', () => {
    expect(waves.map((wave) => itemsOfWave(instrument, wave).length)).toEqual([34, 39, 35]);
  });

  test('asks about attitudes first, so that knowledge items prime nothing, and about the person last', () => {
    expect(sectionsOfWave(instrument, 'after').map(({ id }) => id)).toEqual([
      'operations',
      'roles',
      'recognition',
      'confidence',
      'knowledge',
      'feedback',
      'about-you',
    ]);
    expect(sectionsOfWave(instrument, 'followup').at(-1)?.id).toBe('behaviour');
  });

  test('reverses a third of the items about roles', () => {
    const roles = instrument.items
      .filter((item) => item.kind === 'likert')
      .filter(({ scale }) => scale === 'roles');
    expect(roles.filter(({ reversed }) => reversed)).toHaveLength(roles.length / 3);
  });

  test('is published, and so frozen: other wording is another version', async () => {
    expect(await digestOf(instrument)).toBe(
      '70097b977805fbcafb8c72b06d50c5c46c10f44d890baee6e8df2f7b2fae1e0c',
    );
  });
});
