import { waves } from '@uvid/surveys';
import { z } from 'zod';
import { collectShown } from './collect.ts';
import { misplacedGainOnly } from './misplaced-gain-only.ts';

/** The version of a summary's form; a reader refuses the ones it doesn't know. */
export const summarySchemaVersion = 1;

const count = z.int().nonnegative();
const suppressedSchema = z.strictObject({
  kind: z.literal('suppressed'),
  reason: z.enum(['below-threshold', 'would-identify']),
});

/** Scores of matched pairs, in scale points (or shares, for knowledge): sufficient for every paired statistic. */
const pairedFiguresSchema = z.strictObject({
  kind: z.literal('shown'),
  n: count,
  meanBefore: z.number(),
  meanAfter: z.number(),
  /** Sample standard deviations and covariance, divided by n − 1. */
  sdBefore: z.number().nonnegative(),
  sdAfter: z.number().nonnegative(),
  covariance: z.number(),
});

/**
 * Gains of matched pairs where the means would give away, beside those of an earlier contrast, how a few began;
 * only in the contrast to the follow-up.
 */
const gainOnlyFiguresSchema = z.strictObject({
  kind: z.literal('gain-only'),
  n: count,
  /** Mean of followup − before, and sample standard deviation, divided by n − 1. */
  gain: z.number(),
  sdOfGains: z.number().positive(),
});

/** One knowledge item in matched pairs: who was right when. */
const pairedCountsSchema = z.strictObject({
  kind: z.literal('shown'),
  n: count,
  bothRight: count,
  gained: count,
  lost: count,
  bothWrong: count,
});

/** Scores of forms without a partner. */
const groupFiguresSchema = z.strictObject({
  kind: z.literal('shown'),
  n: count,
  mean: z.number(),
  sd: z.number().nonnegative(),
});

const distributionSchema = z.strictObject({ n: count, counts: z.record(z.string(), count) });

const perScale = <Schema extends z.ZodType>(schema: Schema) => z.record(z.string(), schema);
const orSuppressed = <Schema extends z.ZodType>(schema: Schema) => z.union([suppressedSchema, schema]);

const overallSchema = z.union([suppressedSchema, pairedFiguresSchema, gainOnlyFiguresSchema]);
const categoriesSchema = z.record(z.string(), orSuppressed(perScale(orSuppressed(pairedFiguresSchema))));

const contrastSchema = z.strictObject({
  from: z.literal('before'),
  to: z.enum(['after', 'followup']),
  pairs: count,
  scales: perScale(overallSchema),
  /** Share of right answers among the answered knowledge items, 0–1. */
  knowledgeShare: overallSchema,
  knowledge: z.record(z.string(), orSuppressed(pairedCountsSchema)),
  items: z.record(
    z.string(),
    orSuppressed(
      z.strictObject({ kind: z.literal('shown'), before: distributionSchema, after: distributionSchema }),
    ),
  ),
  groups: z.strictObject({ gender: categoriesSchema, staff: categoriesSchema }),
  /** People of whom only one of the two waves is there, or whose link was ambiguous. */
  unmatched: perScale(
    z.strictObject({ first: orSuppressed(groupFiguresSchema), second: orSuppressed(groupFiguresSchema) }),
  ),
});

const pairFlowSchema = z.strictObject({
  pairs: count,
  byWay: z.strictObject({ card: count, phone: count, code: count }),
  ambiguous: z.strictObject({ first: count, second: count }),
  unmatched: z.strictObject({ first: count, second: count }),
});

const extremesSchema = z.strictObject({
  kind: z.literal('shown'),
  n: count,
  /** Shares of the pairs, 0–1, with the lowest and the highest score that there is. */
  floorBefore: z.number(),
  floorAfter: z.number(),
  ceilingBefore: z.number(),
  ceilingAfter: z.number(),
});

/**
 * Everything that a seminar may show: the waist between responses and screens. Strict in its form, and it
 * refuses a summary that shows a group smaller than the threshold it names, or anything beside a gain whose means
 * are withheld, wherever it came from.
 */
export const seminarSummarySchema = z
  .strictObject({
    schema: z.literal(summarySchemaVersion),
    seminar: z.strictObject({
      id: z.string(),
      code: z.string(),
      programme: z.string(),
      country: z.string(),
      institution: z.string().nullable(),
      /** '2026-Q4' */
      quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
      instrument: z.strictObject({ id: z.string(), version: z.int().positive() }),
    }),
    /** The wave whose closing made this summary. */
    wave: z.enum(waves),
    /** Answers of simulated people. */
    demo: z.boolean(),
    /** Forms that came in; null for a wave that hasn't closed yet. */
    flow: z.strictObject({
      before: count,
      after: count.nullable(),
      followup: count.nullable(),
      paired: z.strictObject({
        'before-after': pairFlowSchema.nullable(),
        'before-followup': pairFlowSchema.nullable(),
      }),
    }),
    contrasts: z.array(contrastSchema).max(2),
    /** Feedback and behaviour: items that one wave asks alone, over all its forms. */
    single: z.record(z.string(), orSuppressed(distributionSchema.extend({ kind: z.literal('shown') }))),
    /** Of the newest contrast and wave. */
    quality: z.strictObject({
      extremes: perScale(orSuppressed(extremesSchema)),
      languages: orSuppressed(
        z.strictObject({
          kind: z.literal('shown'),
          n: count,
          counts: z.record(z.string(), count),
          /** Forms in the languages that are too rare to be named. */
          other: count,
        }),
      ),
    }),
    disclosure: z.strictObject({
      threshold: z.int().min(5),
      rulesVersion: z.int().positive(),
      /** Every suppressed number of this summary, by its path. */
      suppressed: z.array(z.strictObject({ what: z.string(), reason: suppressedSchema.shape.reason })),
    }),
  })
  .superRefine((summary, context) => {
    for (const { path, n } of collectShown(summary)) {
      if (n < summary.disclosure.threshold) {
        context.addIssue({ code: 'custom', path, message: 'shows a group below the threshold' });
      }
    }
    for (const path of misplacedGainOnly(summary)) {
      context.addIssue({ code: 'custom', path, message: 'undoes that a gain is shown without its means' });
    }
  });

export type SeminarSummary = z.infer<typeof seminarSummarySchema>;
export type Contrast = z.infer<typeof contrastSchema>;
export type PairFlow = z.infer<typeof pairFlowSchema>;
export type PairedFigures = z.infer<typeof pairedFiguresSchema>;
export type GainOnlyFigures = z.infer<typeof gainOnlyFiguresSchema>;
export type PairedCounts = z.infer<typeof pairedCountsSchema>;
export type GroupFigures = z.infer<typeof groupFiguresSchema>;
export type Distribution = z.infer<typeof distributionSchema>;
export type ExtremeShares = z.infer<typeof extremesSchema>;
