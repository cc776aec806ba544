import { parseCardCode, parseReceipt } from '@uvid/linkage';
import { checkAnswers, genderAwareness1, type ScaleId, scoreResponse, type Wave } from '@uvid/surveys';
import { expect, test } from 'vitest';
import { expectedScore } from './expected-score.ts';
import { type SeminarOptions, type SimulatedSeminar, simulateSeminar } from './simulate-seminar.ts';
import { usualEffects } from './usual.ts';

const seminarOf = (options: Partial<SeminarOptions>) =>
  simulateSeminar({ instrument: genderAwareness1, seed: 'tests', people: 24, ...options });
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};
const scoresOf = ({ submissions }: SimulatedSeminar, wave: Wave, scale: ScaleId) =>
  submissions[wave]
    .map(({ answers }) => scoreResponse(genderAwareness1, answers).scales[scale] ?? null)
    .filter((score) => score !== null);

const straightforward = { blank: 0, noOpinion: 0, admitting: 0.5, acquiescenceSpread: 0 };
const everybody = { newcomers: 0, returning: { after: 1, followup: 1 }, returningByBaseline: 0 };
const crowd = seminarOf({ people: 3000, waves: ['before', 'after', 'followup'] });

test('the same seed gives the same people and the same forms', () => {
  expect(seminarOf({})).toEqual(seminarOf({}));
  expect(seminarOf({}).submissions.before).not.toEqual(seminarOf({ seed: 'others' }).submissions.before);
});

test('a larger seminar begins with the same people, so that a seed can be widened', () => {
  expect(seminarOf({ people: 30 }).people.slice(0, 24)).toEqual(seminarOf({}).people);
});

test('every form is valid for its wave, with a receipt of its own', () => {
  for (const wave of ['before', 'after', 'followup'] as const) {
    const forms = crowd.submissions[wave];

    expect(forms.every(({ answers }) => checkAnswers(genderAwareness1, wave, answers).kind === 'valid')).toBe(
      true,
    );
    expect(forms.every(({ id }) => parseReceipt(id).kind === 'valid')).toBe(true);
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  }
});

test('nobody comes to a seminar without people, and waves that are not asked for stay empty', () => {
  expect(seminarOf({ people: 0 }).submissions).toEqual({ before: [], after: [], followup: [] });
  expect(seminarOf({ waves: ['before'] }).submissions.after).toEqual([]);
});

test('mean traits gain what is declared, and keep the declared share of it', () => {
  const gainOf = (wave: Wave, trait: string) =>
    mean(crowd.people.map(({ traits }) => (traits[wave][trait] ?? 0) - (traits.before[trait] ?? 0)));

  expect(gainOf('after', 'confidence')).toBeCloseTo(0.7, 1);
  expect(gainOf('after', 'operations')).toBeCloseTo(usualEffects.otherGain, 1);
  expect(gainOf('followup', 'confidence')).toBeCloseTo(0.7 * usualEffects.kept, 1);
});

test.each(genderAwareness1.scales)(
  'mean scores of %s come close to the model they are drawn from',
  (scale) => {
    const seminar = seminarOf({ people: 2000, responding: straightforward, attendance: everybody });

    for (const wave of ['before', 'after'] as const) {
      const expected = seminar.people.map(({ traits }) =>
        expectedScore(genderAwareness1, scale, traits[wave][scale] ?? 0),
      );
      expect(Math.abs(mean(scoresOf(seminar, wave, scale)) - mean(expected))).toBeLessThan(0.03);
    }
  },
);

test.each(genderAwareness1.scales)('the scale %s is about as reliable as real ones are', (scale) => {
  const items = genderAwareness1.items.flatMap((item) =>
    item.kind === 'likert' && item.scale === scale ? [item] : [],
  );
  const table = seminarOf({ people: 1500, responding: straightforward }).submissions.before.map(
    ({ answers }) =>
      items.map(({ id, reversed }) => (reversed ? 6 - Number(answers[id]) : Number(answers[id]))),
  );
  const itemVariances = items.map((_, column) => variance(table.map((row) => row[column] ?? 0)));
  const totalVariance = variance(table.map((row) => row.reduce((sum, value) => sum + value, 0)));
  const alpha =
    (items.length / (items.length - 1)) *
    (1 - itemVariances.reduce((sum, value) => sum + value, 0) / totalVariance);

  expect(alpha).toBeGreaterThan(0.7);
  expect(alpha).toBeLessThan(0.9);
});

test('twice the gain of the trait is less than half as much again in scores, which run into the ceiling', () => {
  const gainFor = (otherGain: number) => {
    const seminar = seminarOf({ people: 1500, effects: { otherGain }, attendance: everybody });
    return mean(scoresOf(seminar, 'after', 'operations')) - mean(scoresOf(seminar, 'before', 'operations'));
  };

  expect(gainFor(3)).toBeLessThan(1.5 * gainFor(1.5));
  expect(gainFor(1.5)).toBeGreaterThan(0.7);
});

test('knowledge items range from hard to easy, and the training makes each easier', () => {
  const shares = genderAwareness1.items.flatMap((item) => {
    if (item.kind !== 'knowledge') return [];
    const share = (wave: Wave) =>
      mean(crowd.submissions[wave].map(({ answers }) => (answers[item.id] === item.correct ? 1 : 0)));
    return [{ before: share('before'), after: share('after') }];
  });
  const before = shares.map((share) => share.before);

  expect(Math.max(...before) - Math.min(...before)).toBeGreaterThan(0.3);
  expect(shares.every((share) => share.after > share.before)).toBe(true);
});

test('people who agree with everything pull straight and reversed items apart', () => {
  const agreement = (acquiescenceSpread: number) =>
    seminarOf({
      people: 1500,
      responding: { ...straightforward, acquiescenceSpread },
      population: { traitCorrelation: 0 },
    }).submissions.before.map(({ answers }) =>
      mean([
        Number(answers['roles-command']) + Number(answers['roles-nature']),
        Number(answers['operations-planning']) + Number(answers['operations-later']),
      ]),
    );

  expect(variance(agreement(0.8))).toBeGreaterThan(1.2 * variance(agreement(0)));
});

test('women are 5 to 9 in a hundred, and blanks and "no opinion" are as rare as declared', () => {
  const women = crowd.people.filter(({ options }) => options.gender === 'woman').length;
  const answers = crowd.submissions.before.map((form) => form.answers['roles-fear']);
  const share = (answer: string | undefined) =>
    answers.filter((given) => given === answer).length / answers.length;

  expect(women / crowd.people.length).toBeGreaterThan(0.05);
  expect(women / crowd.people.length).toBeLessThan(0.09);
  expect(share('none')).toBeGreaterThan(0.015);
  expect(share('none')).toBeLessThan(0.035);
  expect(share(undefined)).toBeGreaterThan(0.005);
  expect(share(undefined)).toBeLessThan(0.02);
});

test('those who stay away after the training started lower, and some come only then', () => {
  const before = new Set(crowd.submissions.before.map(({ personIndex }) => personIndex));
  const after = new Set(crowd.submissions.after.map(({ personIndex }) => personIndex));
  const baselineOf = (people: readonly number[]) =>
    mean(people.map((index) => crowd.people[index]?.traits.before.operations ?? 0));
  const stayedAway = [...before].filter((index) => !after.has(index));
  const cameBack = [...before].filter((index) => after.has(index));
  const newcomers = [...after].filter((index) => !before.has(index));

  expect(baselineOf(stayedAway)).toBeLessThan(baselineOf(cameBack) - 0.1);
  expect(cameBack.length / before.size).toBeCloseTo(0.88, 1);
  expect(newcomers.length / crowd.people.length).toBeCloseTo(0.05, 1);
});

test('people link by card, by phone, by both or not at all, and every card code is a valid one', () => {
  const forms = crowd.submissions.before;
  const shareOf = (card: boolean, phone: boolean) =>
    forms.filter((form) => 'cardCode' in form === card && 'phoneSecret' in form === phone).length /
    forms.length;

  expect(shareOf(true, false)).toBeCloseTo(0.4, 1);
  expect(shareOf(false, true)).toBeCloseTo(0.38, 1);
  expect(shareOf(true, true)).toBeCloseTo(0.18, 1);
  expect(shareOf(false, false)).toBeLessThan(0.1);
  expect(forms.every(({ cardCode }) => !cardCode || parseCardCode(cardCode).kind === 'valid')).toBe(true);
});

test('a lost or mistyped card is no card, a borrowed phone is somebody else’s, a tablet is everybody’s', () => {
  const ways = { card: 0, phone: 0, both: 1, neither: 0 };
  const usual = { ways, lostCard: 0, mistypedCard: 0, borrowedPhone: 0, sharedTablet: 0 };
  const formsWith = (linking: SeminarOptions['linking']) =>
    seminarOf({ linking: { ...usual, ...linking }, attendance: everybody }).submissions;
  const phones = (forms: readonly { readonly phoneSecret?: string }[]) =>
    forms.map(({ phoneSecret }) => phoneSecret);
  const lost = formsWith({ lostCard: 1 });
  const borrowed = formsWith({ borrowedPhone: 1 });

  expect(lost.before.every(({ cardCode }) => cardCode)).toBe(true);
  expect(lost.after.some(({ cardCode }) => cardCode)).toBe(false);
  expect(formsWith({ mistypedCard: 1 }).before.some(({ cardCode }) => cardCode)).toBe(false);
  expect(phones(borrowed.after)).not.toEqual(phones(borrowed.before));
  expect(new Set(phones(borrowed.after))).toEqual(new Set(phones(borrowed.before)));
  expect(new Set(phones(formsWith({ sharedTablet: 1 }).before)).size).toBe(1);
});

test('the languages of a seminar are spoken as often as declared', () => {
  const seminar = seminarOf({ people: 1000, population: { languages: { mk: 0.75, sq: 0.25 } } });

  expect(seminar.people.filter(({ language }) => language === 'mk').length / 1000).toBeCloseTo(0.75, 1);
});
