import type { Page } from 'playwright-core';
import type { GainFigures, KnowledgeFigures } from './figures.ts';

/** Cells of a table on the page, by the start of the row's heading, in the order of the columns. */
export async function rowStarting(page: Page, caption: string, heading: string): Promise<readonly string[]> {
  const row = page
    .getByRole('table', { name: caption })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: heading }) });
  const cells = await row.getByRole('cell').allTextContents();
  return cells.map((cell) => cell.trim());
}

/** A scale's figures as an English page writes them. */
export function scaleCells(figures: GainFigures): readonly string[] {
  const { n, meanBefore, meanAfter, gain, lower, upper, effect } = figures;
  return [
    String(n),
    points(meanBefore),
    points(meanAfter),
    change(gain),
    `${change(lower)} to ${change(upper)}`,
    change(effect),
  ];
}

/** A knowledge item's figures as an English page writes them: shares in per cent, changes in points of it. */
export function knowledgeCells(figures: KnowledgeFigures): readonly string[] {
  const { n, rightBefore, rightAfter, lower, upper } = figures;
  return [
    String(n),
    percent(rightBefore),
    percent(rightAfter),
    percentChange(rightAfter - rightBefore),
    `${percentChange(lower)} to ${percentChange(upper)}`,
  ];
}

const points = writer({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const change = writer({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
const percent = writer({ style: 'percent' });
const wholeChange = writer({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });

function percentChange(share: number): string {
  return wholeChange(share * 100);
}

function writer(options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat('en-GB', options);
  return (value) => format.format(value).replace('-', '−');
}
