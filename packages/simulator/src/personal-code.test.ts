import { codeDigests, codeElements, pairByCodeDigests, valuesOfElement } from '@uvid/linkage';
import { genderAwareness1 } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { codeOfForm, drawCodeTruth, type PersonalCodeHabits } from './personal-code.ts';
import { seededRandom } from './random.ts';
import { type Submission, simulateSeminar } from './simulate-seminar.ts';
import { usualPersonalCode } from './usual.ts';

// Codes need no answers, and without items hundreds of seminars take a second.
const instrument = { ...genderAwareness1, items: [] };
const readable = async (text: string) => text;
const digestsOf = (forms: readonly Submission[]) =>
  Promise.all(forms.map(({ personalCode = [] }) => codeDigests(personalCode, readable)));

interface Linked {
  readonly truePairs: number;
  readonly equal: number;
  readonly found: number;
  readonly wrong: number;
}

async function linkSeminar(people: number, seed: string, personalCode: PersonalCodeHabits): Promise<Linked> {
  const { before, after } = simulateSeminar({
    instrument,
    seed,
    people,
    linking: { personalCode },
  }).submissions;
  const first = before.filter((form) => form.personalCode);
  const second = after.filter((form) => form.personalCode);
  const cameBack = new Set(second.map(({ personIndex }) => personIndex));
  const { pairs } = pairByCodeDigests(await digestsOf(first), await digestsOf(second));
  const right = pairs.filter((pair) => first[pair.first]?.personIndex === second[pair.second]?.personIndex);

  return {
    truePairs: first.filter(({ personIndex }) => cameBack.has(personIndex)).length,
    equal: right.filter(({ differences }) => differences === 0).length,
    found: right.length,
    wrong: pairs.length - right.length,
  };
}

/** 440 seminars of 10 to 60 people: shares of the true pairs, and of the links that are wrong. */
async function linkMany(habits: Partial<PersonalCodeHabits>) {
  const sizes = Array.from({ length: 11 }, (_, index) => 10 + 5 * index);
  const seminars = await Promise.all(
    sizes.flatMap((people) =>
      Array.from({ length: 40 }, (_, index) =>
        linkSeminar(people, `personal codes/${people}/${index}`, { ...usualPersonalCode, ...habits }),
      ),
    ),
  );
  const total = (count: keyof Linked) => seminars.reduce((sum, seminar) => sum + seminar[count], 0);

  return {
    equal: total('equal') / total('truePairs'),
    found: total('found') / total('truePairs'),
    wrong: total('wrong') / (total('found') + total('wrong')),
  };
}

describe('personal codes in seminars of 10 to 60', () => {
  test('find 93 % of the true pairs and hardly a wrong one, with usual slips', async () => {
    const { equal, found, wrong } = await linkMany({});

    expect(equal).toBeCloseTo(0.71, 2);
    expect(found).toBeGreaterThan(0.92);
    expect(found).toBeLessThan(0.94);
    expect(wrong).toBeLessThan(0.001);
  });

  test('find 96 % where nobody is more careless than others', async () => {
    const { equal, found, wrong } = await linkMany({ slip: 0.0192, carelessnessSpread: 0 });

    expect(equal).toBeCloseTo(0.71, 1);
    expect(found).toBeCloseTo(0.96, 2);
    expect(wrong).toBeLessThan(0.001);
  });

  test('find 87 % with as many slips as in the worst published study, and still hardly a wrong one', async () => {
    const { equal, found, wrong } = await linkMany({ slip: 0.0367 });

    expect(equal).toBeCloseTo(0.61, 2);
    expect(found).toBeCloseTo(0.87, 1);
    expect(wrong).toBeLessThan(0.001);
  });

  test('find everybody where nobody errs', async () => {
    expect(await linkMany({ slip: 0, forgotten: 0 })).toEqual({ equal: 1, found: 1, wrong: 0 });
  });
});

describe('the forms of a seminar', () => {
  const seminarWith = (personalCode: PersonalCodeHabits | null) =>
    simulateSeminar({ instrument, seed: 'codes', people: 400, linking: { personalCode } });
  const asked = seminarWith(usualPersonalCode);

  test('carry no personal codes where nobody asks, and are the same in everything else', () => {
    const withoutCodes = asked.submissions.before.map(({ personalCode, ...form }) => form);

    expect(simulateSeminar({ instrument, seed: 'codes', people: 400 })).toEqual(seminarWith(null));
    expect(seminarWith(null).submissions.before).toEqual(withoutCodes);
  });

  test('carry them where asked, the same for the same seed, of people who answer such questions', () => {
    const answering = asked.submissions.before.filter((form) => form.personalCode);

    expect(seminarWith(usualPersonalCode)).toEqual(asked);
    expect(answering.length / asked.submissions.before.length).toBeCloseTo(usualPersonalCode.answering, 1);
    expect(seminarWith({ ...usualPersonalCode, answering: 0 }).submissions).toEqual(
      seminarWith(null).submissions,
    );
  });
});

test('elements go wrong and missing as often as declared, and stay in their ranges', () => {
  const habits = { answering: 1, slip: 0.1, forgotten: 0.05, carelessnessSpread: 0 };
  const codes = Array.from({ length: 3000 }, (_, index) => {
    const random = seededRandom(`person ${index}`);
    const truth = drawCodeTruth(habits, random);
    return { truth: truth?.elements ?? [], given: truth ? codeOfForm(truth, habits, random) : [] };
  });

  for (const [place, element] of codeElements.entries()) {
    const share = (isSo: (given: string | null | undefined, truth: string | undefined) => boolean) =>
      codes.filter(({ given, truth }) => isSo(given[place], truth[place])).length / codes.length;

    expect(share((given) => given === null)).toBeCloseTo(0.05, 1);
    expect(share((given, truth) => given !== null && given !== truth)).toBeGreaterThan(0.08);
    expect(share((given, truth) => given !== null && given !== truth)).toBeLessThan(0.115);
    expect(codes.every(({ given }) => !given[place] || valuesOfElement(element).includes(given[place]))).toBe(
      true,
    );
  }
});
