import type { SeminarResult } from '@uvid/summaries';
import { type Wave, waves } from '@uvid/surveys';
import type { Messages } from '#lib/messages/messages.ts';

export interface FlowRow {
  readonly label: string;
  readonly count: number;
  /** 0 is a sum; 1 and 2 are parts of the row above. */
  readonly level: 0 | 1 | 2;
}

/**
 * The way from forms that came in to matched pairs, as the lines of a table. Waves that haven't closed and
 * ways of linking that nobody used are left out.
 */
export function flowRows(
  flow: SeminarResult['flow'],
  late: Readonly<Partial<Record<Wave, number>>>,
  text: Messages['result']['flow'],
): FlowRow[] {
  const forms = waves.flatMap((wave): FlowRow[] => {
    const count = flow[wave];
    return count === null ? [] : [{ label: text.forms[wave], count, level: 0 }];
  });
  const pairs = (['after', 'followup'] as const).flatMap((to) => pairRows(flow, to, text));
  const lateRows = waves.flatMap((wave): FlowRow[] => {
    const count = late[wave] ?? 0;
    return count === 0 ? [] : [{ label: `${text.late} (${text.lateIn[wave]})`, count, level: 0 }];
  });
  return [...forms, ...pairs, ...lateRows];
}

function pairRows(
  flow: SeminarResult['flow'],
  to: 'after' | 'followup',
  text: Messages['result']['flow'],
): FlowRow[] {
  const paired = flow.paired[`before-${to}`];
  if (!paired) return [];
  const ways = (['card', 'phone', 'code'] as const).filter((way) => paired.byWay[way] > 0);
  const side = (which: 'first' | 'second', label: string): FlowRow[] => [
    { label, count: paired.unmatched[which], level: 1 },
    ...(paired.ambiguous[which] > 0
      ? [{ label: text.ambiguous, count: paired.ambiguous[which], level: 2 } as const]
      : []),
  ];

  return [
    { label: text.pairs[to], count: paired.pairs, level: 0 },
    ...ways.map((way): FlowRow => ({ label: text.by[way], count: paired.byWay[way], level: 1 })),
    ...side('first', text.onlyFirst),
    ...side('second', text.onlySecond[to]),
  ];
}
