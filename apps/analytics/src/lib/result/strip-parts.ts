/** A distribution as a page needs it: how many gave each answer. */
interface Counted {
  readonly n: number;
  readonly counts: Readonly<Record<string, number>>;
}

export interface StripPart {
  readonly answer: string;
  /** 0–1 */
  readonly share: number;
  /** Where the part begins and how long it is, in per cent of the strip. */
  readonly start: number;
  readonly length: number;
}

/**
 * Lays the answers to a five-point item side by side, their middle in the middle of the strip: agreement
 * reaches to the right of it, disagreement to the left. Any distribution fits, since the strip is twice as
 * long as all answers together.
 *
 * @see Heiberger & Robbins 2014, doi:10.18637/jss.v057.i05
 * @example stripParts({ n: 10, counts: { 5: 10 } }).at(-1) // { answer: '5', share: 1, start: 50, length: 50 }
 */
export function stripParts({ n, counts }: Counted): StripPart[] {
  const shares = ['1', '2', '3', '4', '5'].map((answer) => ({
    answer,
    share: n > 0 ? (counts[answer] ?? 0) / n : 0,
  }));
  const left = shares.reduce((sum, { answer, share }) => {
    if (answer === '3') return sum + share / 2;
    return answer < '3' ? sum + share : sum;
  }, 0);

  let start = 50 - left * 50;
  return shares.map(({ answer, share }) => {
    const part = { answer, share, start, length: share * 50 };
    start += part.length;
    return part;
  });
}
