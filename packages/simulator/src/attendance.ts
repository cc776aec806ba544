import type { Wave } from '@uvid/surveys';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { logistic } from './response-models.ts';

/** Who comes when. */
export interface Attendance {
  /** Share of the people who miss the first wave and come to the second only. */
  readonly newcomers: number;
  /** Share who come back, at an average baseline. */
  readonly returning: Readonly<Record<'after' | 'followup', number>>;
  /** How much likelier the better ones come back: change of the logit per standard deviation at baseline. */
  readonly returningByBaseline: number;
}

/** Whether a person answers in a wave; staying away depends on where the person started. */
export function attends(person: Person, wave: Wave, attendance: Attendance, random: Random): boolean {
  const isNewcomer = random.fork('newcomer').chance(attendance.newcomers);

  if (wave === 'before') return !isNewcomer;
  if (wave === 'after' && isNewcomer) return true;
  const baseline = Object.values(person.traits.before);
  const mean = baseline.reduce((sum, trait) => sum + trait, 0) / baseline.length;
  const share = attendance.returning[wave];
  if (share === 0 || share === 1) return share === 1;

  return random
    .fork(wave)
    .chance(logistic(Math.log(share / (1 - share)) + attendance.returningByBaseline * mean));
}
