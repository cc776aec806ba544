import type { LinkDigests, LinkWay } from './link-way.ts';

/** Anything that carries link digests: a response, or a test's stand-in for one. */
export interface LinkableForm {
  readonly links: LinkDigests;
}

/** Two waves of a seminar tied together; all numbers are indices into the two lists, ascending. */
export interface Pairing {
  readonly pairs: readonly { readonly first: number; readonly second: number; readonly way: LinkWay }[];
  /** Forms that met a key held by several forms, and so were left alone. */
  readonly ambiguous: { readonly first: number; readonly second: number };
  /** Forms without a partner, the ambiguous ones included. */
  readonly unmatched: { readonly first: readonly number[]; readonly second: readonly number[] };
}

type DigestWay = keyof LinkDigests;
const waysByTrust: readonly DigestWay[] = ['card', 'phone'];

/**
 * Ties the forms of two waves together, never guessing. Cards decide first, phones among the rest. A key
 * links only where exactly one open form of each wave holds it, and a phone never links two forms with
 * different cards: two cards are two people who share a phone. The order of the forms changes nothing.
 *
 * @param first forms of the earlier wave; may be empty
 * @param second forms of the later wave; may be empty
 * @see Kearney, Hopkins, Mauss, Weisheit 1984, Public Opinion Quarterly 48:370–378
 * @example
 * pairForms([{ links: { card: 'a' } }, { links: {} }], [{ links: { card: 'a' } }])
 * // { pairs: [{ first: 0, second: 0, way: 'card' }], ambiguous: { first: 0, second: 0 },
 * //   unmatched: { first: [1], second: [] } }
 */
export function pairForms(first: readonly LinkableForm[], second: readonly LinkableForm[]): Pairing {
  const partnerOfFirst = new Map<number, { second: number; way: LinkWay }>();
  const linkedSecond = new Set<number>();
  const contested = { first: new Set<number>(), second: new Set<number>() };

  for (const way of waysByTrust) {
    const firstByKey = openFormsByKey(first, way, partnerOfFirst);
    const secondByKey = openFormsByKey(second, way, linkedSecond);

    for (const [key, firsts] of firstByKey) {
      const meeting = meet(first, second, firsts, secondByKey.get(key) ?? []);

      if (meeting.kind === 'pair') {
        partnerOfFirst.set(meeting.first, { second: meeting.second, way });
        linkedSecond.add(meeting.second);
      } else {
        for (const index of meeting.first) contested.first.add(index);
        for (const index of meeting.second) contested.second.add(index);
      }
    }
  }
  const unmatched = {
    first: indicesWithout(first, partnerOfFirst),
    second: indicesWithout(second, linkedSecond),
  };

  return {
    pairs: Array.from(partnerOfFirst, ([index, partner]) => ({ first: index, ...partner })).sort(
      (one, other) => one.first - other.first,
    ),
    ambiguous: {
      first: unmatched.first.filter((index) => contested.first.has(index)).length,
      second: unmatched.second.filter((index) => contested.second.has(index)).length,
    },
    unmatched,
  };
}

type Meeting =
  | { kind: 'pair'; first: number; second: number }
  | { kind: 'contested'; first: readonly number[]; second: readonly number[] };

/** What becomes of the open forms that hold one key. */
function meet(
  first: readonly LinkableForm[],
  second: readonly LinkableForm[],
  firsts: readonly number[],
  seconds: readonly number[],
): Meeting {
  const compatible = (one: number, other: number) => !cardsDiffer(first[one]?.links, second[other]?.links);
  const possibleFirsts = firsts.filter((one) => seconds.some((other) => compatible(one, other)));
  const possibleSeconds = seconds.filter((other) => firsts.some((one) => compatible(one, other)));
  const [one] = possibleFirsts;
  const [other] = possibleSeconds;

  if (firsts.length === 1 && seconds.length === 1 && one !== undefined && other !== undefined) {
    return { kind: 'pair', first: one, second: other };
  }
  return { kind: 'contested', first: possibleFirsts, second: possibleSeconds };
}

function cardsDiffer(one: LinkDigests | undefined, other: LinkDigests | undefined): boolean {
  return one?.card !== undefined && other?.card !== undefined && one.card !== other.card;
}

function openFormsByKey(
  forms: readonly LinkableForm[],
  way: DigestWay,
  linked: { has(index: number): boolean },
): Map<string, number[]> {
  const byKey = new Map<string, number[]>();

  forms.forEach((form, index) => {
    const key = form.links[way];
    if (key === undefined || linked.has(index)) return;
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  return byKey;
}

function indicesWithout(forms: readonly LinkableForm[], linked: { has(index: number): boolean }): number[] {
  return forms.map((_, index) => index).filter((index) => !linked.has(index));
}
