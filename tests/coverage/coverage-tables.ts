import type { DesignCoverage } from './measure-coverage.ts';
import type { Coverage } from './tally-coverage.ts';

/** Coverage that counts as right for a nominal 95 %. */
export const targetBand = { least: 0.935, most: 0.965 } as const;

/** The two tables as Markdown, for the terminal and for docs/coverage.md alike. */
export function coverageTables(designs: readonly DesignCoverage[]): string {
  return [
    'Interval of a seminar’s gain:',
    table(
      [
        'design',
        'matched pairs',
        'seminars',
        'covers',
        'in the band',
        'too low',
        'too high',
        'everybody who began',
      ],
      designs.flatMap(({ name, seminars }) =>
        seminars.map(({ pairs, matched, everybody }) => [
          name,
          `${pairs.least}–${pairs.most}`,
          String(matched.runs),
          withError(matched),
          verdictOn(matched),
          percent(matched.below),
          percent(matched.above),
          withError(everybody),
        ]),
      ),
    ),
    'Estimate of a country:',
    table(
      [
        'design',
        'seminars',
        'countries',
        'interval covers',
        'in the band',
        'without ad hoc',
        'prediction covers',
        'naive pooling covers',
      ],
      designs.flatMap(({ name, countries }) =>
        countries.map(({ seminars, interval, uncorrected, prediction, naive }) => [
          name,
          String(seminars),
          String(interval.runs),
          withError(interval),
          verdictOn(interval),
          withError(uncorrected),
          withError(prediction),
          withError(naive),
        ]),
      ),
    ),
  ].join('\n\n');
}

function verdictOn({ covered }: Coverage): string {
  if (covered < targetBand.least) return 'below';
  return covered > targetBand.most ? 'above' : 'yes';
}

function withError({ covered, error }: Coverage): string {
  return `${percent(covered)} ± ${percent(error)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;

  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
