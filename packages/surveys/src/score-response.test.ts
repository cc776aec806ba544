import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genderAwareness1 } from './instruments/gender-awareness-1/index.ts';
import { itemValue, scoreResponse } from './score-response.ts';
import { someAnswers } from './testing/some-answers.ts';

const instrument = genderAwareness1;
const itemsOf = (scale: string) =>
  instrument.items.flatMap((i) => (i.kind === 'likert' && i.scale === scale ? [i] : []));
const rolesAnswered = (answers: readonly string[]) =>
  scoreResponse(
    instrument,
    Object.fromEntries(itemsOf('roles').map(({ id }, n) => [id, answers[n] ?? 'none'])),
  );
const knowledgeItems = instrument.items.filter((item) => item.kind === 'knowledge');

describe('scale scores', () => {
  test('a reverse-keyed item is turned, so that higher is better', () => {
    expect(itemValue(instrument, 'roles-nature', { 'roles-nature': '1' })).toBe(5);
    expect(itemValue(instrument, 'roles-nature', { 'roles-nature': '5' })).toBe(1);
    expect(itemValue(instrument, 'roles-command', { 'roles-command': '5' })).toBe(5);
  });

  test('the best answer to every item of a scale is a five, the worst a one', () => {
    for (const scale of instrument.scales) {
      const best = itemsOf(scale).map(({ id, reversed }) => [id, reversed ? '1' : '5']);
      const worst = itemsOf(scale).map(({ id, reversed }) => [id, reversed ? '5' : '1']);
      expect(scoreResponse(instrument, Object.fromEntries(best)).scales[scale]).toBe(5);
      expect(scoreResponse(instrument, Object.fromEntries(worst)).scales[scale]).toBe(1);
    }
  });

  test('agreeing with everything does not look unprejudiced: both keys pull', () => {
    expect(rolesAnswered(['5', '5', '5', '5', '5', '5']).scales.roles).toBeCloseTo((4 * 5 + 2 * 1) / 6, 12);
  });

  test('no opinion is never the middle: it is left out', () => {
    // Keys of roles: straight, reversed, straight, straight, reversed, straight.
    expect(rolesAnswered(['5', 'none', '5', '5', '1', 'none']).scales.roles).toBe(5);
    expect(itemValue(instrument, 'roles-fear', { 'roles-fear': 'none' })).toBeNull();
  });

  test('two thirds of the items make a score, fewer make none', () => {
    expect(rolesAnswered(['4', '2', '4', '4']).scales.roles).toBe(4);
    expect(rolesAnswered(['4', '2', '4']).scales.roles).toBeNull();
    const four = itemsOf('confidence')
      .slice(0, 4)
      .map(({ id }) => [id, '3']);
    expect(scoreResponse(instrument, Object.fromEntries(four)).scales.confidence).toBe(3);
    expect(scoreResponse(instrument, Object.fromEntries(four.slice(1))).scales.confidence).toBeNull();
  });

  test('a score stays between one and five, and no opinion counts as blank', () => {
    fc.assert(
      fc.property(someAnswers(instrument, 'after'), (answers) => {
        const scores = scoreResponse(instrument, answers);
        const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'none'));
        for (const score of Object.values(scores.scales)) {
          expect(score === null || (score >= 1 && score <= 5)).toBe(true);
        }
        expect(scoreResponse(instrument, given)).toEqual(scores);
      }),
    );
  });

  test('turning every answer round mirrors every score', () => {
    fc.assert(
      fc.property(someAnswers(instrument, 'before'), (answers) => {
        const turned = Object.entries(answers).map(([item, a]) => [
          item,
          /^[1-5]$/.test(a) ? String(6 - Number(a)) : a,
        ]);
        const mirrored = scoreResponse(instrument, Object.fromEntries(turned)).scales;
        for (const [scale, score] of Object.entries(scoreResponse(instrument, answers).scales)) {
          if (score === null) expect(mirrored[scale]).toBeNull();
          else expect(mirrored[scale]).toBeCloseTo(6 - score, 12);
        }
      }),
    );
  });

  test('feedback on the training is no scale', () => {
    const scores = scoreResponse(instrument, { 'feedback-clear': '5' });
    expect(Object.keys(scores.scales)).toEqual(['operations', 'roles', 'recognition', 'confidence']);
    expect(itemValue(instrument, 'feedback-clear', { 'feedback-clear': '5' })).toBe(5);
  });
});

describe('knowledge', () => {
  test('not knowing is an answer that is not right, and blank is no answer', () => {
    const scores = scoreResponse(instrument, { 'knowledge-year': 'y2000', 'knowledge-cedaw': 'unknown' });
    expect(scores.knowledge).toMatchObject({
      'knowledge-year': 'right',
      'knowledge-cedaw': 'wrong',
      'knowledge-gender': 'blank',
    });
    expect(itemValue(instrument, 'knowledge-year', { 'knowledge-year': 'y1995' })).toBe(0);
    expect(itemValue(instrument, 'knowledge-year', {})).toBeNull();
  });

  test('the share of right answers needs two thirds of the items', () => {
    const right = knowledgeItems.map(({ id, correct }) => [id, correct]);
    expect(scoreResponse(instrument, Object.fromEntries(right)).knowledgeShare).toBe(1);
    expect(scoreResponse(instrument, Object.fromEntries(right.slice(0, 6))).knowledgeShare).toBe(1);
    expect(scoreResponse(instrument, Object.fromEntries(right.slice(0, 5))).knowledgeShare).toBeNull();
    const unknown = knowledgeItems.map(({ id }) => [id, 'unknown']);
    expect(scoreResponse(instrument, Object.fromEntries(unknown)).knowledgeShare).toBe(0);
  });

  test('every item has exactly one right answer', () => {
    for (const item of knowledgeItems) {
      const outcomes = [...item.options, 'unknown'].map((option) =>
        itemValue(instrument, item.id, { [item.id]: option }),
      );
      expect(outcomes.filter((value) => value === 1)).toHaveLength(1);
    }
  });
});

describe('an item without better or worse answers', () => {
  test('has no value', () => {
    expect(itemValue(instrument, 'staff', { staff: 'civilian' })).toBeNull();
    expect(itemValue(instrument, 'behaviour-talked', { 'behaviour-talked': 'once' })).toBeNull();
  });

  test('an item of no instrument is a mistake of the caller', () => {
    expect(() => itemValue(instrument, 'shoe', {})).toThrow(RangeError);
  });
});
