import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { configure, labelLines } from './configure.ts';
import { readPalette } from './palette.ts';
import { type RowChart, rowHeight } from './row-chart.ts';

// Only what is drawn is shipped.
Chart.register(ScatterController, LinearScale, PointElement);

const axisHeight = 56;
/** Closer together, words on paper touch each other. */
const leastRowHeight = 16;
/** An A4 page between its margins, less what stands above a chart, in CSS pixels. */
const paper = { width: 680, height: 640 };

/**
 * Draws a chart into a frame, and again when the colours change and for paper.
 *
 * @returns ends it
 */
export function drawChart(frame: HTMLElement, canvas: HTMLCanvasElement, chart: RowChart): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let drawn: Chart<'scatter'> | null = null;
  let width = 0;

  const draw = (wanted = frame.clientWidth, highest = Number.POSITIVE_INFINITY) => {
    width = wanted;
    const labels = labelLines(chart, width);
    const rows = chart.rows.map(({ kind }, row) => rowHeight(kind, labels[row]?.length ?? 1));
    // Rows are equally high on the axis, so the highest one decides.
    const height = Math.max(...rows, 0) * rows.length + axisHeight;
    frame.style.height = `${Math.min(height, Math.max(highest, rows.length * leastRowHeight))}px`;
    drawn?.destroy();
    drawn = new Chart(canvas, configure(chart, labels, readPalette()));
  };
  const onPaper = () => {
    document.documentElement.dataset.paper = '';
    frame.style.width = `${paper.width}px`;
    draw(paper.width, paper.height);
  };
  const onScreen = () => {
    delete document.documentElement.dataset.paper;
    frame.style.width = '';
    draw();
  };
  const redraw = () => draw();
  const resized = new ResizeObserver(() => {
    if (Math.abs(frame.clientWidth - width) > 24) draw();
  });

  draw();
  resized.observe(frame);
  dark.addEventListener('change', redraw);
  addEventListener('beforeprint', onPaper);
  addEventListener('afterprint', onScreen);

  return () => {
    resized.disconnect();
    dark.removeEventListener('change', redraw);
    removeEventListener('beforeprint', onPaper);
    removeEventListener('afterprint', onScreen);
    drawn?.destroy();
  };
}
