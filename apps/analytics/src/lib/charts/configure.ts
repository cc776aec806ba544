import type { ChartConfiguration, ChartDataset, Point } from 'chart.js';
import { drawRows } from './draw-rows.ts';
import type { Palette } from './palette.ts';
import { type RowChart, rangeOf, wrapLabel } from './row-chart.ts';

/**
 * The configuration of Chart.js for a chart of rows.
 *
 * @param labels the rows' words, broken into lines
 */
export function configure(
  chart: RowChart,
  labels: readonly (readonly string[])[],
  palette: Palette,
): ChartConfiguration<'scatter'> {
  const text = { color: palette.ink, font: { family: palette.font, size: 13 } };
  const isHeading = (index: number) => chart.rows[index]?.kind === 'heading';

  return {
    type: 'scatter',
    data: { datasets: datasets(chart, palette) },
    plugins: [drawRows(chart, palette)],
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { right: 16, top: 4 } },
      scales: {
        x: {
          ...(chart.range ?? suggested(rangeOf(chart.rows))),
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
          ticks: {
            ...text,
            color: palette.inkSoft,
            maxRotation: 0,
            maxTicksLimit: 7,
            callback: (value) => chart.format(Number(value)),
          },
          title: { display: true, text: chart.axis, ...text, color: palette.inkSoft },
        },
        y: {
          reverse: true,
          min: -0.5,
          max: chart.rows.length - 0.5,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = chart.rows.map((_, value) => ({ value }));
          },
          ticks: {
            autoSkip: false,
            color: palette.ink,
            font: ({ index }) => ({ ...text.font, weight: isHeading(index) ? 'bold' : 'normal' }),
            crossAlign: 'far',
            callback: (value) => [...(labels[Number(value)] ?? [])],
          },
        },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  };
}

/** Ends that Chart.js may move outwards to round numbers. */
function suggested({ min, max }: { min: number; max: number }) {
  return { suggestedMin: min, suggestedMax: max };
}

/** Labels in lines that leave at least half of the width to the marks. */
export function labelLines(chart: RowChart, width: number): string[][] {
  const characters = Math.max(12, Math.min(38, Math.floor((width * 0.42) / 7.2)));
  return chart.rows.map(({ label }) => wrapLabel(label, characters));
}

function datasets({ rows }: RowChart, palette: Palette): ChartDataset<'scatter', Point[]>[] {
  const points = (pick: (row: RowChart['rows'][number]) => number | null): Point[] =>
    rows.flatMap((row, y) => {
      const x = pick(row);
      return x === null ? [] : [{ x, y }];
    });
  const mark = { pointRadius: 6, pointHoverRadius: 6, pointBorderWidth: 2, clip: false } as const;
  const later = (to: 'after' | 'followup'): ChartDataset<'scatter', Point[]> => ({
    ...mark,
    data: points((row) =>
      row.kind === 'shift' && row.to === to
        ? row.after
        : row.kind === 'interval' && row.to === to
          ? row.value
          : null,
    ),
    pointStyle: to === 'after' ? 'circle' : 'rectRot',
    pointBackgroundColor: palette[to],
    pointBorderColor: palette[to],
  });

  return [
    // Hollow before, filled after, turned at the follow-up: told apart without colour too.
    {
      ...mark,
      data: points((row) => (row.kind === 'shift' ? row.before : null)),
      pointBackgroundColor: palette.paper,
      pointBorderColor: palette.before,
    },
    later('after'),
    later('followup'),
  ];
}
