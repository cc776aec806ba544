import { encode } from 'uqr';

/** A QR code as one path of an SVG, in units of its modules. */
export interface QrPath {
  /** Modules along an edge, the quiet zone included. */
  readonly size: number;
  readonly path: string;
}

/**
 * Draws a text as a QR code with a quiet zone of four modules.
 *
 * @param text a link; up to some hundred characters stay readable on paper
 * @see ISO/IEC 18004, 6.3.8 (quiet zone)
 * @example qrPath('https://uvid.example/s/K7QM-2P').size // 33
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return {
    size,
    path: data.flatMap((row, y) => darkRuns(row).map(([x, length]) => bar(x, y, length))).join(''),
  };
}

function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

function bar(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}
