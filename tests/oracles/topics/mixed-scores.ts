import {
  type MixedScores,
  mixedEstimate,
  mixedScores,
  pairedMoments,
  personEffect,
  type RandomIntercept,
  type SeminarScores,
  sampleMoments,
  seminarEffect,
} from '@uvid/statistics';
import { named, omnibus } from './mixed.ts';
import { positionsOf } from './shapes.ts';

/** Rows are forms. */
export interface ScoresInput {
  readonly kind: 'lmm';
  readonly score: readonly number[];
  readonly time: readonly number[];
  readonly person: readonly string[];
  readonly seminar: readonly string[];
  readonly country?: readonly string[];
  readonly random: readonly string[];
}

const intercepts: Readonly<Record<string, RandomIntercept>> = {
  seminar: 'seminar',
  seminar_time: 'seminar-wave',
  person: 'person',
};
const mostLevels = 60;

interface Person {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

interface Seminar extends SeminarScores {
  readonly name: string;
  readonly people: readonly Person[];
}

export function answerScores(input: ScoresInput): object {
  const seminars = seminarsOf(input);
  const random = input.random.map((name) => {
    const intercept = intercepts[name];
    if (!intercept) throw new Error(`unknown random intercept ${name}`);
    return intercept;
  });
  const result = mixedScores(seminars, random);
  if (result.kind !== 'estimated') return { status: result.kind };
  const variances = input.random.map(
    (name, index) => [name, result.variances[random[index] ?? 'person'] ?? 0] as const,
  );

  return {
    status: variances.some(([, variance]) => variance === 0) ? 'singular' : 'ok',
    n: result.n,
    fixed: fixedEffects(result),
    variances: { ...Object.fromEntries(variances), residual: result.residual },
    loglik_reml: result.logLikelihood,
    contrasts: input.country
      ? Object.fromEntries(result.groups.map(({ name, gain }) => [`change_${name}`, named(gain)]))
      : undefined,
    wald: result.omnibus ? { test: 'time x country', ...omnibus(result.omnibus) } : undefined,
    blup: Object.fromEntries(input.random.map((name) => [name, effects(name, input, seminars, result)])),
  };
}

/** Without a seminar's own intercept, people of two countries in it are as good as two seminars. */
function seminarsOf(input: ScoresInput): Seminar[] {
  const keys = input.seminar.map((name, index) => JSON.stringify([name, input.country?.[index] ?? '']));
  const random = input.random.some((name) => name !== 'person');
  if (random && new Set(keys).size > new Set(input.seminar).size)
    throw new Error('a seminar lies in two countries');

  return [...positionsOf(keys).values()].map((positions) => {
    const people = peopleOf(input, positions);
    const scores = (wave: 'before' | 'after') =>
      people.flatMap((person) => (isSingle(person, wave) ? [person[wave] ?? 0] : []));
    const pairs = people.flatMap(({ before, after }) =>
      before !== null && after !== null ? [{ before, after }] : [],
    );
    return {
      name: input.seminar[positions[0] ?? 0] ?? '',
      group: input.country?.[positions[0] ?? 0] ?? '',
      people,
      pairs: pairedMoments(pairs),
      beforeOnly: sampleMoments(scores('before')),
      afterOnly: sampleMoments(scores('after')),
    };
  });
}

function peopleOf({ person, time, score }: ScoresInput, positions: readonly number[]): Person[] {
  const byName = Map.groupBy(positions, (position) => person[position] ?? '');
  return [...byName.entries()].map(([name, forms]) => {
    const scoreAt = (wave: number) => {
      const found = forms.filter((position) => time[position] === wave);
      if (found.length > 1) throw new Error(`${name} filled in one wave twice`);
      return found[0] === undefined ? null : (score[found[0]] ?? null);
    };
    return { name, before: scoreAt(0), after: scoreAt(1) };
  });
}

function isSingle({ before, after }: Person, wave: 'before' | 'after'): boolean {
  return wave === 'before' ? before !== null && after === null : after !== null && before === null;
}

/** The means of groups and waves, recombined into an intercept, dummies of countries and their products with time. */
function fixedEffects({ fit, groups }: MixedScores) {
  const weights = (before: (group: number) => number, after: (group: number) => number) =>
    groups.flatMap((_, group) => [before(group), after(group)]);
  const first = (group: number) => (group === 0 ? 1 : 0);
  const entry = (name: string, combination: readonly number[]) => [
    name,
    named(mixedEstimate(fit, combination, 0.95)),
  ];

  return Object.fromEntries([
    entry(
      'intercept',
      weights(first, () => 0),
    ),
    entry(
      'time',
      weights((group) => -first(group), first),
    ),
    ...groups.slice(1).flatMap(({ name }, index) => {
      const against = (group: number) => (group === index + 1 ? 1 : 0) - first(group);
      return [
        entry(
          name,
          weights(against, () => 0),
        ),
        entry(
          `time:${name}`,
          weights((group) => -against(group), against),
        ),
      ];
    }),
  ]);
}

function effects(name: string, input: ScoresInput, seminars: readonly Seminar[], result: MixedScores) {
  const found = new Map<string, number | null>();
  for (const [index, seminar] of seminars.entries()) {
    const effect = seminarEffect(result, seminar, index);
    found.set(seminar.name, effect.seminar);
    if (name === 'seminar_time') {
      found.set(`${seminar.name}@0`, effect.before);
      found.set(`${seminar.name}@1`, effect.after);
    }
    if (name === 'person') {
      for (const person of seminar.people)
        found.set(person.name, personEffect(result, seminar, index, person));
    }
  }
  const labels = {
    seminar: input.seminar,
    seminar_time: input.seminar.map((label, index) => `${label}@${input.time[index]}`),
    person: input.person,
  }[name];
  const level = [...new Set(labels)];
  return level.length > mostLevels ? null : { level, effect: level.map((label) => found.get(label) ?? null) };
}
