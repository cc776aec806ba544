/** What a row of a chart shows; its words stand on the left, its numbers lie on the common axis. */
export type ChartRow =
  | {
      readonly kind: 'shift';
      readonly label: string;
      readonly before: number;
      readonly after: number;
      /** The colour of the later mark. */
      readonly to: 'after' | 'followup';
    }
  | {
      readonly kind: 'interval';
      readonly label: string;
      readonly value: number;
      readonly lower: number;
      readonly upper: number;
      readonly to: 'after' | 'followup';
    }
  | {
      readonly kind: 'estimate';
      readonly label: string;
      readonly value: number;
      readonly lower: number;
      readonly upper: number;
      /** Where a further seminar is expected. */
      readonly prediction: { readonly lower: number; readonly upper: number } | null;
    }
  | { readonly kind: 'heading'; readonly label: string }
  /** A number that is withheld or that nobody may state; said in words, never drawn as zero. */
  | { readonly kind: 'note'; readonly label: string; readonly note: string };

/** A chart of rows on one axis, complete with its words. */
export interface RowChart {
  readonly rows: readonly ChartRow[];
  readonly axis: string;
  /** The axis' ends; without them it fits the rows and holds zero. */
  readonly range?: { readonly min: number; readonly max: number };
  /** A number on the axis, or beside a mark. */
  readonly format: (value: number) => string;
}

/**
 * Height of a chart in pixels.
 *
 * @param lines the lines of text that each row's label takes
 */
export function rowHeight(kind: ChartRow['kind'], lines: number): number {
  const mark = kind === 'heading' ? 30 : kind === 'shift' ? 46 : 30;
  return Math.max(mark, lines * 17 + 10);
}

/**
 * Breaks a label into lines of so many characters at its spaces; a longer word stays whole.
 *
 * @example wrapLabel('Openness about roles', 12) // ['Openness', 'about roles']
 */
export function wrapLabel(label: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > characters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The ends of an axis that holds every mark and zero, with a little air. */
export function rangeOf(rows: readonly ChartRow[]): { min: number; max: number } {
  const values = rows.flatMap((row) => {
    if (row.kind === 'shift') return [row.before, row.after];
    if (row.kind === 'interval') return [row.lower, row.upper];
    if (row.kind === 'estimate') return [row.lower, row.upper, ...Object.values(row.prediction ?? {})];
    return [];
  });
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  const air = (max - min || 1) * 0.08;
  return { min: min < 0 ? min - air : min, max: max > 0 ? max + air : max };
}
