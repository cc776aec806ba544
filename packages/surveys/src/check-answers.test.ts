import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersSchema, checkAnswers } from './check-answers.ts';
import { waves } from './instrument.ts';
import { genderAwareness1 } from './instruments/gender-awareness-1/index.ts';
import { answersOf, itemsOfWave } from './items-of-wave.ts';
import { someAnswers } from './testing/some-answers.ts';

const instrument = genderAwareness1;

describe('answers of a wave', () => {
  test('whatever a form of the wave can send is valid', () => {
    const filled = fc
      .constantFrom(...waves)
      .chain((wave) => someAnswers(instrument, wave).map((a) => ({ wave, a })));
    fc.assert(
      fc.property(filled, ({ wave, a }) => {
        expect(checkAnswers(instrument, wave, a)).toEqual({ kind: 'valid', answers: a });
        expect(answersSchema(instrument, wave).parse(a)).toEqual(a);
      }),
    );
  });

  test('a blank form is valid in every wave', () => {
    for (const wave of waves)
      expect(checkAnswers(instrument, wave, {})).toEqual({ kind: 'valid', answers: {} });
  });

  test('an unknown item is refused, whatever it is called', () => {
    const known = new Set<string>(instrument.items.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.string().filter((name) => !known.has(name)),
        (name) => {
          const raw = JSON.parse(`{${JSON.stringify(name)}:"1"}`);
          expect(checkAnswers(instrument, 'before', raw)).toEqual({
            kind: 'invalid',
            faults: [{ item: name, fault: 'unknown-item' }],
          });
        },
      ),
      { examples: [['__proto__'], ['constructor'], ['toString'], ['']] },
    );
  });

  test('an option of another item is refused', () => {
    for (const item of itemsOfWave(instrument, 'after')) {
      for (const other of itemsOfWave(instrument, 'after').flatMap(answersOf)) {
        if (answersOf(item).includes(other)) continue;
        expect(checkAnswers(instrument, 'after', { [item.id]: other })).toEqual({
          kind: 'invalid',
          faults: [{ item: item.id, fault: 'wrong-option' }],
        });
      }
    }
  });

  test.each([3, null, undefined, ['3'], { 3: '3' }, '6', '0', '3.0', ' 3', ''])(
    'an answer that is no option is refused: %j',
    (answer) => {
      expect(checkAnswers(instrument, 'before', { 'roles-fear': answer }).kind).toBe('invalid');
    },
  );

  test('an item of another wave is refused', () => {
    expect(checkAnswers(instrument, 'before', { 'feedback-clear': '4' })).toEqual({
      kind: 'invalid',
      faults: [{ item: 'feedback-clear', fault: 'wrong-wave' }],
    });
    expect(checkAnswers(instrument, 'followup', { gender: 'woman' }).kind).toBe('invalid');
  });

  test('every fault is named, and the schema puts each at its item', () => {
    const raw = { gender: 'officer', 'roles-fear': '4', shoe: '42' };
    const faults = [
      { item: 'gender', fault: 'wrong-option' },
      { item: 'shoe', fault: 'unknown-item' },
    ];
    expect(checkAnswers(instrument, 'before', raw)).toEqual({ kind: 'invalid', faults });
    const issues = answersSchema(instrument, 'before').safeParse(raw).error?.issues;
    expect(issues?.map(({ path, message }) => ({ item: path[0], fault: message }))).toEqual(faults);
  });

  test.each([null, undefined, 'text', 7, [], [{}]])('what is not an object is no form at all: %j', (raw) => {
    expect(checkAnswers(instrument, 'before', raw)).toEqual({ kind: 'invalid', faults: [] });
    expect(answersSchema(instrument, 'before').safeParse(raw).success).toBe(false);
  });
});
