import type { Chart, Plugin } from 'chart.js';
import type { Palette } from './palette.ts';
import type { ChartRow, RowChart } from './row-chart.ts';

type Shift = Extract<ChartRow, { kind: 'shift' }>;
type Interval = Extract<ChartRow, { kind: 'interval' }>;
type Estimate = Extract<ChartRow, { kind: 'estimate' }>;

interface Place {
  readonly context: CanvasRenderingContext2D;
  readonly y: number;
  readonly x: (value: number) => number;
  readonly palette: Palette;
  readonly format: (value: number) => string;
}

/**
 * The chart's plugin that draws what its controllers have no marks for: lines from before to after, error
 * bars, diamonds, prediction intervals, and the words of a row without a number.
 */
export function drawRows({ rows, format }: RowChart, palette: Palette): Plugin<'scatter'> {
  return {
    id: 'rows',
    beforeDatasetsDraw(chart) {
      const { context, x } = placeIn(chart);
      drawZero(context, chart, palette);
      rows.forEach((row, index) => {
        const y = chart.scales.y?.getPixelForValue(index) ?? 0;
        drawRow(row, { context, y, x, palette, format }, chart);
      });
    },
  };
}

function placeIn(chart: Chart) {
  return { context: chart.ctx, x: (value: number) => chart.scales.x?.getPixelForValue(value) ?? 0 };
}

function drawZero(context: CanvasRenderingContext2D, chart: Chart, palette: Palette): void {
  const { x, y } = chart.scales;
  if (!x || !y || x.min > 0 || x.max < 0) return;
  const zero = x.getPixelForValue(0);
  line(context, palette.inkSoft, 1, [zero, chart.chartArea.top], [zero, chart.chartArea.bottom]);
}

function drawRow(row: ChartRow, place: Place, chart: Chart): void {
  switch (row.kind) {
    case 'shift':
      drawShift(row, place);
      break;
    case 'interval':
      drawInterval(row, place);
      break;
    case 'estimate':
      drawEstimate(row, place);
      break;
    case 'note':
      drawNote(row.note, place, chart);
      break;
    case 'heading':
      break;
  }
}

/** A line from before to after, and both numbers above their marks. */
function drawShift({ before, after, to }: Shift, { context, x, y, palette, format }: Place): void {
  line(context, palette[to], 2, [x(before), y], [x(after), y]);
  const close = Math.abs(x(after) - x(before)) < 34;
  const outward = after >= before ? 1 : -1;
  words(
    context,
    palette.before,
    palette.font,
    format(before),
    x(before),
    y - 13,
    close ? (outward > 0 ? 'right' : 'left') : 'center',
  );
  words(
    context,
    palette[to],
    palette.font,
    format(after),
    x(after),
    y - 13,
    close ? (outward > 0 ? 'left' : 'right') : 'center',
  );
}

/** An error bar with short ends; the mark itself is the chart's. */
function drawInterval({ lower, upper, to }: Interval, { context, x, y, palette }: Place): void {
  line(context, palette[to], 2, [x(lower), y], [x(upper), y]);
  for (const end of [lower, upper]) line(context, palette[to], 2, [x(end), y - 5], [x(end), y + 5]);
}

function drawEstimate(
  { value, lower, upper, prediction }: Estimate,
  { context, x, y, palette }: Place,
): void {
  if (prediction) {
    context.setLineDash([4, 3]);
    line(context, palette.ink, 1.5, [x(prediction.lower), y], [x(prediction.upper), y]);
    context.setLineDash([]);
  }
  context.beginPath();
  context.moveTo(x(lower), y);
  context.lineTo(x(value), y - 8);
  context.lineTo(x(upper), y);
  context.lineTo(x(value), y + 8);
  context.closePath();
  context.fillStyle = palette.ink;
  context.fill();
}

function drawNote(note: string, { context, y, palette }: Place, { chartArea, scales }: Chart): void {
  const zero = scales.x?.getPixelForValue(Math.max(0, scales.x.min)) ?? chartArea.left;
  const room = chartArea.right - zero;
  context.font = `italic 12px ${palette.font}`;
  const fits = context.measureText(note).width + 8 < room;
  const left = (fits ? zero : chartArea.left) + 6;
  // Words keep the lines of the grid out of themselves.
  context.fillStyle = palette.paper;
  context.fillRect(left - 3, y - 9, context.measureText(note).width + 6, 18);
  words(context, palette.inkSoft, palette.font, note, left, y, 'left', 'italic ');
}

function line(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

function words(
  context: CanvasRenderingContext2D,
  colour: string,
  font: string,
  text: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
  style = '',
): void {
  context.font = `${style}12px ${font}`;
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, x, y);
}
