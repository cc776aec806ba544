import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closing, fullRoom, instrument, mixed, type Participant, points, seminar } from '../room.fixture.ts';
import { seminarSummarySchema } from './schema.ts';
import { summarizeWave } from './summarize-wave.ts';

const suppressedFor = (reason: string) => ({ kind: 'suppressed', reason });

describe('closing the wave before', () => {
  const summary = summarizeWave(closing('before', fullRoom(24)));

  test('publishes counts of forms and not one mean', () => {
    expect(summary.contrasts).toEqual([]);
    expect(summary.flow).toEqual({
      before: 24,
      after: null,
      followup: null,
      paired: { 'before-after': null, 'before-followup': null },
    });
    expect(JSON.stringify(summary)).not.toContain('mean');
  });

  test('makes a summary that the schema accepts, simulated and named as such', () => {
    expect(seminarSummarySchema.parse(summary)).toEqual(summary);
    expect(summary.demo).toBe(true);
  });
});

describe('closing the wave after', () => {
  const summary = summarizeWave(closing('after', fullRoom(24)));
  const [contrast] = summary.contrasts;

  test('shows n, means, standard deviations and covariance of the matched pairs', () => {
    // R: before <- c(...); after <- c(...); c(mean(before), mean(after), sd(before), sd(after), cov(before, after))
    const pairs = [
      [2, 3],
      [3, 3],
      [2, 4],
      [4, 5],
      [3, 4],
      [1, 3],
      [2, 2],
      [5, 5],
      [3, 5],
      [4, 4],
    ];
    const room = pairs.map(([before, after]): Participant => {
      const same = (value = 0) => points('c', value, value, value);
      return { before: same(before), after: same(after) };
    });
    const figures = summarizeWave(closing('after', room)).contrasts[0]?.scales.courage;

    expect(figures).toMatchObject({ kind: 'shown', n: 10, meanBefore: 2.9, meanAfter: 3.8 });
    expect(figures).toHaveProperty('sdBefore', expect.closeTo(1.19721899973787, 12));
    expect(figures).toHaveProperty('sdAfter', expect.closeTo(1.0327955589886444, 12));
    expect(figures).toHaveProperty('covariance', expect.closeTo(0.866666666666667, 12));
  });

  test('counts who was right before and after', () => {
    expect(contrast?.knowledge.k1).toMatchObject({ kind: 'shown', n: 24 });
    const counts = contrast?.knowledge.k1;
    if (counts?.kind !== 'shown') throw new Error('suppressed');
    expect(counts.bothRight + counts.gained + counts.lost + counts.bothWrong).toBe(24);
  });

  test('shows how the matched pairs answered each item', () => {
    const item = contrast?.items.r1;
    if (item?.kind !== 'shown') throw new Error('suppressed');
    expect(Object.keys(item.before.counts)).toEqual(['1', '2', '3', '4', '5']);
    expect(item.before.n).toBe(24);
    expect(item.after.n).toBe(24);
  });

  test('shows feedback over all forms of the wave', () => {
    expect(summary.single).toEqual({
      feedback: { kind: 'shown', n: 24, counts: { 1: 0, 2: 0, 3: 8, 4: 8, 5: 8 } },
    });
  });

  test('makes a summary that the schema accepts', () => {
    expect(seminarSummarySchema.parse(structuredClone(summary))).toEqual(summary);
  });

  test('shows nothing of nine pairs', () => {
    const few = summarizeWave(closing('after', fullRoom(9)));

    expect(few.contrasts[0]?.pairs).toBe(9);
    expect(few.contrasts[0]?.scales).toEqual({
      respect: suppressedFor('below-threshold'),
      courage: suppressedFor('below-threshold'),
    });
    expect(JSON.stringify(few)).not.toContain('"shown"');
    expect(few.disclosure.suppressed).toContainEqual({
      what: 'after.scales.respect',
      reason: 'below-threshold',
    });
  });

  test('takes no threshold under five', () => {
    expect(summarizeWave(closing('after', fullRoom(4), 1)).disclosure.threshold).toBe(5);
    expect(JSON.stringify(summarizeWave(closing('after', fullRoom(4), 1)))).not.toContain('"shown"');
  });

  test('refuses another instrument than the seminar’s', () => {
    const other = { ...seminar, instrument: { id: 'small', version: 2 } };

    expect(() => summarizeWave({ ...closing('after', []), seminar: other })).toThrow(RangeError);
  });
});

describe('a scale', () => {
  const withCourage = (room: readonly Participant[], before: number, after: (index: number) => number) =>
    room.map((one, index) => ({
      before: { ...one.before, ...points('c', before, before, before) },
      after: { ...one.after, ...points('c', after(index), after(index), after(index)) },
    }));

  test.each([
    ['had the same score before', () => withCourage(fullRoom(12), 3, (index) => 2 + (index % 3))],
    [
      'gained the same',
      () =>
        fullRoom(12).map((one, index) => ({
          before: { ...one.before, ...points('c', 1 + (index % 3), 1 + (index % 3), 1 + (index % 3)) },
          after: { ...one.after, ...points('c', 2 + (index % 3), 2 + (index % 3), 2 + (index % 3)) },
        })),
    ],
  ])('in which everybody %s is hidden with all its items', (_, room) => {
    const [contrast] = summarizeWave(closing('after', room())).contrasts;

    expect(contrast?.scales.courage).toEqual(suppressedFor('would-identify'));
    expect(contrast?.items.c1).toEqual(suppressedFor('would-identify'));
    expect(contrast?.unmatched.courage?.first).toEqual(suppressedFor('would-identify'));
    expect(contrast?.scales.respect?.kind).toBe('shown');
  });

  test('that too few answered is hidden although there are enough pairs', () => {
    const room = fullRoom(12).map((one, index) =>
      index < 9 ? one : { ...one, after: { ...points('r', 1 + (index % 5), 2, 3) } },
    );
    const [contrast] = summarizeWave(closing('after', room)).contrasts;

    expect(contrast?.pairs).toBe(12);
    expect(contrast?.scales.courage).toEqual(suppressedFor('below-threshold'));
    expect(contrast?.items.c2).toEqual(suppressedFor('below-threshold'));
  });

  test('hides an item to which everybody gave one answer, and never alone', () => {
    const room = fullRoom(20).map((one) => ({ ...one, after: { ...one.after, r1: '5' } }));
    const [contrast] = summarizeWave(closing('after', room)).contrasts;
    const hidden = ['r1', 'r2', 'r3'].filter((id) => contrast?.items[id]?.kind === 'suppressed');

    expect(contrast?.items.r1).toEqual(suppressedFor('would-identify'));
    expect(hidden.length).toBeGreaterThan(1);
    expect(contrast?.scales.respect?.kind).toBe('shown');
  });

  test('with a hidden item doesn’t say how many reached its top', () => {
    const room = fullRoom(20).map((one) => ({ ...one, after: { ...one.after, r1: '5' } }));
    const { quality } = summarizeWave(closing('after', room));

    expect(quality.extremes.respect).toEqual(suppressedFor('would-identify'));
    expect(quality.extremes.courage).toMatchObject({ kind: 'shown', n: 20 });
  });
});

test('a knowledge item that everybody knew is hidden, with others of the wave', () => {
  const room = fullRoom(20).map((one) => ({ ...one, after: { ...one.after, k1: 'right' } }));
  const [contrast] = summarizeWave(closing('after', room)).contrasts;
  const hidden = ['k1', 'k2', 'k3'].filter((id) => contrast?.knowledge[id]?.kind === 'suppressed');

  expect(contrast?.knowledge.k1).toEqual(suppressedFor('would-identify'));
  expect(hidden.length).toBeGreaterThan(1);
});

test('“I don’t know” isn’t right, blank isn’t counted, and two thirds must be answered', () => {
  const room = fullRoom(20).map((one, index): Participant => {
    const answers: Record<string, string> = { ...one.after, k1: 'unknown' };
    const { k2: _, k3: __, ...rest } = answers;
    return { ...one, after: index < 5 ? rest : answers };
  });
  const [contrast] = summarizeWave(closing('after', room)).contrasts;

  expect(contrast?.knowledgeShare).toMatchObject({ kind: 'shown', n: 15 });
});

describe('women and men', () => {
  const gender = (women: number) => (index: number) => ({ gender: index < women ? 'woman' : 'man' });

  test('are shown where there are enough of both', () => {
    const { groups } = summarizeWave(closing('after', fullRoom(30, gender(12)))).contrasts[0] ?? {};

    expect(groups?.gender.woman).toMatchObject({ respect: { kind: 'shown', n: 12 } });
    expect(groups?.gender.man).toMatchObject({ respect: { kind: 'shown', n: 18 } });
  });

  test('are both hidden where nine women came', () => {
    const { groups } = summarizeWave(closing('after', fullRoom(30, gender(9)))).contrasts[0] ?? {};

    expect(groups?.gender.woman).toEqual(suppressedFor('would-identify'));
    expect(groups?.gender.man).toEqual(suppressedFor('would-identify'));
  });

  test('may be shown while staff is not, where officers minus men would be one woman', () => {
    const about = (index: number) => ({
      gender: index < 15 ? 'man' : 'woman',
      staff: index < 16 ? 'officer' : 'soldier',
    });
    const { groups } = summarizeWave(closing('after', fullRoom(27, about))).contrasts[0] ?? {};

    expect(groups?.gender.man).toMatchObject({ respect: { kind: 'shown', n: 15 } });
    expect(groups?.staff.officer).toEqual(suppressedFor('would-identify'));
    expect(groups?.staff.soldier).toEqual(suppressedFor('would-identify'));
  });

  test('who left the question blank belong with those who prefer not to say', () => {
    const about = (index: number) => (index < 12 ? {} : { gender: 'man' });
    const { groups } = summarizeWave(closing('after', fullRoom(30, about))).contrasts[0] ?? {};

    expect(groups?.gender['prefer-not']).toMatchObject({ respect: { kind: 'shown', n: 12 } });
  });
});

describe('forms without a partner', () => {
  const room = (without: number) => [
    ...fullRoom(20),
    ...Array.from({ length: without }, (_, index) => ({ before: mixed(index + 3) })),
  ];

  test('are shown as a group where there are enough', () => {
    const { unmatched } = summarizeWave(closing('after', room(11))).contrasts[0] ?? {};

    expect(unmatched?.respect?.first).toMatchObject({ kind: 'shown', n: 11 });
    expect(unmatched?.respect?.second).toEqual(suppressedFor('below-threshold'));
  });

  test('are hidden where there are few', () => {
    const { unmatched } = summarizeWave(closing('after', room(9))).contrasts[0] ?? {};

    expect(unmatched?.respect?.first).toEqual(suppressedFor('below-threshold'));
  });
});

/** A full room of which the first `back` people come to the follow-up. */
function returning(size: number, back: number): Participant[] {
  return fullRoom(size).map((one, index) => {
    const { k1, k2, k3 } = mixed(index, 1);
    const behaviour = index % 2 ? 'yes' : 'no';
    const followup = { ...mixed(index, 2), ...(k1 && k2 && k3 && { k1, k2, k3 }), behaviour };

    return index < back ? { ...one, followup } : one;
  });
}

describe('closing the follow-up', () => {
  test('carries the earlier contrast on unchanged, from the stored summary or from the same forms', () => {
    const room = returning(30, 18);
    const previous = summarizeWave(closing('after', room));
    const stored = summarizeWave({ ...closing('followup', room), previous });

    expect(stored.contrasts[0]).toEqual(previous.contrasts[0]);
    expect(stored.flow.paired['before-after']).toEqual(previous.flow.paired['before-after']);
    expect(summarizeWave(closing('followup', room))).toEqual({ ...stored, single: expect.anything() });
    expect(stored.single).toMatchObject({ feedback: { kind: 'shown' }, behaviour: { kind: 'shown', n: 18 } });
  });

  test('shows what lasted where enough people stayed away this time, or nobody did', () => {
    for (const back of [18, 30]) {
      const { contrasts } = summarizeWave(closing('followup', returning(30, back)));
      expect(contrasts[1]?.scales.respect).toMatchObject({ kind: 'shown', n: back });
    }
  });

  describe('where a few of those who came back after the training stayed away', () => {
    const summary = summarizeWave(closing('followup', returning(30, 29)));
    const [first, second] = summary.contrasts;

    test('shows the gains alone, since means would give away how the few began', () => {
      expect(first?.scales.respect?.kind).toBe('shown');
      for (const figures of [second?.scales.respect, second?.scales.courage, second?.knowledgeShare]) {
        expect(Object.keys(figures ?? {})).toEqual(['kind', 'n', 'gain', 'sdOfGains']);
        expect(figures).toMatchObject({ kind: 'gain-only', n: 29 });
      }
    });

    test('shows nothing else of the follow-up', () => {
      const { scales: _, knowledgeShare: __, ...others } = second ?? {};

      expect(JSON.stringify(others)).not.toMatch(/shown|gain-only/);
      expect(JSON.stringify(summary.quality.extremes)).not.toContain('shown');
      expect(second?.items.r1).toEqual(suppressedFor('would-identify'));
    });

    test('never shows gains alone in the first contrast', () => {
      expect(JSON.stringify(first)).not.toContain('gain-only');
    });

    test('shows nothing where fewer than the threshold came', () => {
      const { contrasts } = summarizeWave(closing('followup', returning(12, 9)));

      expect(contrasts[0]?.scales.respect?.kind).toBe('shown');
      expect(contrasts[1]?.scales.respect).toEqual(suppressedFor('below-threshold'));
    });

    test('shows nothing where everybody reached the same score', () => {
      const room = returning(30, 29).map((one) =>
        one.followup ? { ...one, followup: { ...one.followup, ...points('c', 5, 5, 5) } } : one,
      );

      expect(summarizeWave(closing('followup', room)).contrasts[1]?.scales).toMatchObject({
        respect: { kind: 'gain-only' },
        courage: suppressedFor('would-identify'),
      });
    });

    test('shows as much where all began alike but for the absent one, so that nobody is named by hiding', () => {
      const room = (outlier: number) =>
        Array.from({ length: 20 }, (_, index): Participant => {
          const start = index === outlier ? 5 : 3;
          const [after, followup] = [2 + (index % 4), start + (index % 3) - (start === 5 ? 2 : 1)];
          return {
            before: points('c', start, start, start),
            after: points('c', after, after, after),
            ...(index > 0 && { followup: points('c', followup, followup, followup) }),
          };
        });

      for (const outlier of [0, 7]) {
        const { contrasts } = summarizeWave(closing('followup', room(outlier)));
        expect(contrasts.map(({ scales }) => scales.courage?.kind)).toEqual(['shown', 'gain-only']);
      }
    });

    test('shows the very same where the absent one had the answers of another', () => {
      const courage = (value: number) => points('c', value, value, value);
      const scores = (index: number) => [1 + (index % 5), 1 + ((index * 2) % 5), 2 + ((index * 3) % 4)];
      const room = (order: readonly number[], ends: Readonly<Record<number, number>> = {}) =>
        order.map((whose, index): Participant => {
          const [before = 0, after = 0] = scores(whose);
          const [, , followup = 0] = scores(index);
          return {
            ...{ before: courage(before), after: courage(after) },
            ...(index > 0 && { followup: courage(ends[index] ?? followup) }),
          };
        });
      const own = Array.from({ length: 20 }, (_, index) => index);
      // The first, who is absent, began at 1; the third began at 3 and gained 1. Exchanged, the third ends at 2.
      expect([scores(0), scores(2)]).toEqual([
        [1, 1, 2],
        [3, 5, 4],
      ]);
      const exchanged = room(own.with(0, 2).with(2, 0), { 2: 2 });
      const published = summarizeWave(closing('followup', room(own)));

      expect(published.contrasts[1]?.scales.courage).toMatchObject({ kind: 'gain-only', n: 19 });
      expect(summarizeWave(closing('followup', exchanged))).toEqual(published);
    });
  });

  test('refuses the earlier summary of another seminar', () => {
    const previous = summarizeWave(closing('after', []));
    const strange = { ...previous, seminar: { ...seminar, id: 'seminar-2' } };

    expect(() => summarizeWave({ ...closing('followup', []), previous: strange })).toThrow(RangeError);
  });
});

test('the languages of a room are named only where each is common enough', () => {
  const base = closing('after', fullRoom(40));
  const inLanguages = (albanian: number) => ({
    ...base,
    responses: {
      ...base.responses,
      after: (base.responses.after ?? []).map((one, index) => ({
        ...one,
        language: index < albanian ? ('sq' as const) : ('mk' as const),
      })),
    },
  });

  expect(summarizeWave(inLanguages(14)).quality.languages).toEqual({
    kind: 'shown',
    n: 40,
    counts: { mk: 26, sq: 14 },
    other: 0,
  });
  expect(summarizeWave(inLanguages(1)).quality.languages).toEqual(suppressedFor('would-identify'));
});

describe('the schema refuses', () => {
  const summary = summarizeWave(closing('followup', returning(30, 29)));
  const [first, second] = summary.contrasts;
  if (!first || !second) throw new Error('two contrasts are needed');
  const pathsOf = (contrasts: readonly unknown[], quality: unknown = summary.quality) =>
    seminarSummarySchema
      .safeParse({ ...summary, contrasts, quality })
      .error?.issues.map(({ path }) => path.join('.'));

  test('gains without means in the first contrast', () => {
    const { respect } = second.scales;
    const { knowledgeShare } = second;

    expect(pathsOf([{ ...first, scales: { ...first.scales, respect } }, second])).toContain(
      'contrasts.0.scales.respect',
    );
    expect(pathsOf([{ ...first, knowledgeShare }, second])).toContain('contrasts.0.knowledgeShare');
  });

  test('whatever is shown beside gains without means', () => {
    const { knowledge } = first;
    const respect = first.scales.respect;
    const groups = { ...second.groups, gender: { woman: { respect } } };
    const someone = {
      first: { kind: 'shown', n: 12, mean: 3, sd: 1 },
      second: second.unmatched.respect?.second,
    };
    const unmatched = { ...second.unmatched, respect: someone };
    const shares = { floorBefore: 0, floorAfter: 0, ceilingBefore: 0, ceilingAfter: 0 };
    const extremes = { ...summary.quality.extremes, respect: { kind: 'shown', n: 29, ...shares } };

    expect(pathsOf([first, second])).toBeUndefined();
    expect(pathsOf([first, { ...second, knowledge }])).toContain('contrasts.1.knowledge.k1');
    expect(pathsOf([first, { ...second, groups }])).toEqual(['contrasts.1.groups.gender.woman.respect']);
    expect(pathsOf([first, { ...second, unmatched }])).toEqual(['contrasts.1.unmatched.respect.first']);
    expect(pathsOf([first, second], { ...summary.quality, extremes })).toEqual(['quality.extremes.respect']);
  });

  test('a mean beside them, and gains of fewer than the threshold', () => {
    const { respect } = second.scales;
    const withScale = (figures: object) => [
      first,
      { ...second, scales: { respect: { ...respect, ...figures } } },
    ];

    expect(pathsOf(withScale({ meanBefore: 3 }))).toHaveLength(1);
    expect(pathsOf(withScale({ n: 9 }))).toEqual(['contrasts.1.scales.respect.n']);
  });
});

const answer = fc.option(fc.constantFrom('1', '2', '3', '4', '5', 'none'), { nil: undefined });
const option = (...options: string[]) => fc.option(fc.constantFrom(...options), { nil: undefined });
const answers = fc
  .record({
    ...{ r1: answer, r2: answer, r3: answer, c1: answer, c2: answer, c3: answer, feedback: answer },
    ...{ k1: option('right', 'wrong', 'unknown'), k2: option('right', 'wrong'), k3: option('right') },
    gender: option('woman', 'man', 'another'),
    staff: option('officer', 'soldier'),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
const anyRoom = fc.array(
  fc.record({ before: answers, after: answers, followup: answers }, { requiredKeys: [] }),
  { maxLength: 45 },
) as fc.Arbitrary<Participant[]>;

test('whatever a room answers, the summary is one that the schema accepts, without a number that is none', () => {
  fc.assert(
    fc.property(anyRoom, fc.integer({ min: 1, max: 12 }), (room, threshold) => {
      for (const wave of ['before', 'after', 'followup'] as const) {
        const summary = summarizeWave(closing(wave, room, threshold));
        expect(seminarSummarySchema.safeParse(summary).error?.issues).toBeUndefined();
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      }
    }),
    { numRuns: 40 },
  );
});

test('the order in which forms came in changes not one digit', () => {
  fc.assert(
    fc.property(anyRoom, fc.integer(), (room, turn) => {
      const base = closing('followup', room, 5);
      const turned = <Form>(forms: readonly Form[] = []) => {
        const at = forms.length === 0 ? 0 : Math.abs(turn) % forms.length;
        return [...forms.slice(at), ...forms.slice(0, at)].reverse();
      };
      const { before, after, followup } = base.responses;
      const responses = { before: turned(before), after: turned(after), followup: turned(followup) };

      expect(summarizeWave({ ...base, responses })).toEqual(summarizeWave(base));
    }),
    { numRuns: 30 },
  );
});

test('an instrument without knowledge items has no share of right answers to show', () => {
  const bare = { ...instrument, items: instrument.items.filter((item) => item.kind !== 'knowledge') };
  const summary = summarizeWave({ ...closing('after', fullRoom(20)), instrument: bare });

  expect(summary.contrasts[0]?.knowledgeShare).toEqual(suppressedFor('below-threshold'));
  expect(summary.contrasts[0]?.knowledge).toEqual({});
});
