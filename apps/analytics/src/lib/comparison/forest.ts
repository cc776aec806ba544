import { formatSeminarCode } from '@uvid/linkage';
import type { ComparedCountry, Comparison } from '@uvid/summaries';
import type { ChartRow, RowChart } from '#lib/charts/row-chart.ts';
import type { Formats } from '#lib/format/formats.ts';
import type { Messages } from '#lib/messages/messages.ts';

type Text = Messages['countries'];

/**
 * Countries in the order of their names in the language of the page: no league table.
 *
 * @param names by code, in that order; a country without a name comes last, under its code
 */
export function byName({ countries }: Comparison, names: ReadonlyMap<string, string>) {
  const order = [...names.keys()];
  const place = (code: string) => (names.has(code) ? order.indexOf(code) : order.length);
  return countries
    .map((country) => ({
      ...country,
      code: country.country,
      name: names.get(country.country) ?? country.country,
    }))
    .sort((one, other) => place(one.code) - place(other.code));
}

/** @example quarterName('2026-Q4', en.countries) // 'Q4 2026' */
export function quarterName(quarter: string, { quarter: named }: Text): string {
  const [year = quarter, number = ''] = quarter.split('-Q');
  return named(year, number);
}

/** The forest plot: every seminar under its country, the country's estimate below, and all of them at the end. */
export function forestChart(
  comparison: Comparison,
  names: ReadonlyMap<string, string>,
  text: Text,
  formats: Formats,
): RowChart {
  const countries = byName(comparison, names).flatMap((country) =>
    countryRows(country, country.name, comparison.to, text),
  );
  return {
    axis: text.axis,
    format: formats.change,
    rows: [
      ...countries,
      { kind: 'heading', label: text.overall },
      estimateRow(text.overall, comparison.overall, text),
    ],
  };
}

function countryRows(
  { seminars, hidden, estimate }: ComparedCountry,
  name: string,
  to: Comparison['to'],
  text: Text,
): ChartRow[] {
  return [
    { kind: 'heading', label: name },
    ...seminars.map(
      ({ quarter, code, gain, interval }): ChartRow => ({
        kind: 'interval',
        label: `${quarterName(quarter, text)} · ${formatSeminarCode(code)}`,
        value: gain,
        ...interval,
        to,
      }),
    ),
    ...(hidden > 0 ? [{ kind: 'note', label: '', note: text.hidden(hidden) } as const] : []),
    estimateRow(name, estimate, text),
  ];
}

function estimateRow(name: string, estimate: Comparison['overall'], text: Text): ChartRow {
  const label = text.estimate(name);
  return estimate.kind === 'estimated'
    ? {
        kind: 'estimate',
        label,
        value: estimate.gain,
        ...estimate.interval,
        prediction: estimate.predictionInterval,
      }
    : { kind: 'note', label, note: text.tooFew };
}

/** Below this share of variation, differences between seminars aren't worth a sentence. */
const noticeableShare = 0.25;

/** What the forest plot says, in sentences: the estimate over all, the range for a further one, the spread. */
export function comparisonSentences(
  { overall }: Comparison,
  scale: string,
  text: Text,
  formats: Formats,
): string[] {
  if (overall.kind === 'too-few-seminars') return [text.tooFewOverall];
  const { k, gain, interval, predictionInterval, i2 } = overall;
  const [lower, upper] = [formats.change(interval.lower), formats.change(interval.upper)];

  return [
    text.summary({ scale, k, gain: formats.change(gain), lower, upper }),
    i2 < noticeableShare ? text.alike : text.differ(formats.share(i2)),
    ...(predictionInterval
      ? [text.prediction(formats.change(predictionInterval.lower), formats.change(predictionInterval.upper))]
      : []),
  ];
}
