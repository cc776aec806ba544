/** Two waves of a seminar tied together by personal codes; all numbers are indices, ascending by `first`. */
export interface CodeMatching {
  readonly pairs: readonly CodePair[];
  /** Forms with a possible partner that were left alone, because they or it had several. */
  readonly ambiguous: { readonly first: readonly number[]; readonly second: readonly number[] };
  /** Forms without a partner, the ambiguous ones included. */
  readonly unmatched: { readonly first: readonly number[]; readonly second: readonly number[] };
}

export interface CodePair {
  readonly first: number;
  readonly second: number;
  /** Elements that disagree or are missing in either code; 0 for equal codes. */
  readonly differences: number;
}

/** How two codes are compared, whatever a code is: elements or digests of them. */
export interface CodeComparison<Code> {
  /** Equal for equal codes only; null for a code that is incomplete. */
  exactKey(code: Code): string | null;
  /** In how many elements two codes differ; null where that is too many to be one person. */
  differences(one: Code, other: Code): number | null;
}

/** The rule of matchCodes for any kind of code. */
export function matchInTwoStages<Code>(
  first: readonly Code[],
  second: readonly Code[],
  comparison: CodeComparison<Code>,
): CodeMatching {
  const exact = equalAndUnique(first, second, comparison.exactKey);
  const openFirst = indicesWithout(first, new Set(exact.map((pair) => pair.first)));
  const openSecond = indicesWithout(second, new Set(exact.map((pair) => pair.second)));
  const candidates = openFirst.flatMap((one) =>
    openSecond.flatMap((other) => {
      const differences = comparison.differences(first[one] as Code, second[other] as Code);
      return differences === null ? [] : [{ first: one, second: other, differences }];
    }),
  );
  const byFirst = Map.groupBy(candidates, (pair) => pair.first);
  const bySecond = Map.groupBy(candidates, (pair) => pair.second);
  const mutual = candidates.filter(
    (pair) => byFirst.get(pair.first)?.length === 1 && bySecond.get(pair.second)?.length === 1,
  );
  const pairs = [...exact, ...mutual].sort((one, other) => one.first - other.first);
  const unmatched = {
    first: indicesWithout(first, new Set(pairs.map((pair) => pair.first))),
    second: indicesWithout(second, new Set(pairs.map((pair) => pair.second))),
  };

  return {
    pairs,
    ambiguous: {
      first: unmatched.first.filter((index) => byFirst.has(index)),
      second: unmatched.second.filter((index) => bySecond.has(index)),
    },
    unmatched,
  };
}

function equalAndUnique<Code>(
  first: readonly Code[],
  second: readonly Code[],
  exactKey: (code: Code) => string | null,
): CodePair[] {
  const secondByKey = Map.groupBy(second.keys(), (index) => exactKey(second[index] as Code));

  return [...Map.groupBy(first.keys(), (index) => exactKey(first[index] as Code))].flatMap(
    ([key, firsts]) => {
      const seconds = secondByKey.get(key) ?? [];
      const [one] = firsts;
      const [other] = seconds;
      const isUnique = key !== null && firsts.length === 1 && seconds.length === 1;

      return isUnique && one !== undefined && other !== undefined
        ? [{ first: one, second: other, differences: 0 }]
        : [];
    },
  );
}

function indicesWithout(codes: readonly unknown[], linked: ReadonlySet<number>): number[] {
  return [...codes.keys()].filter((index) => !linked.has(index));
}
