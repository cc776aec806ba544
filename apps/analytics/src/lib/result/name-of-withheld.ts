import type { Messages } from '#lib/messages/messages.ts';
import type { InstrumentNames } from '#lib/server/instrument-names.ts';
import { categoryName } from './names.ts';

/**
 * What a withheld number is called, from its path in the summary.
 *
 * @param path such as 'after.groups.gender.woman.roles'; parts that are no names, such as `items`, are left out
 * @returns the names of its parts from the whole to the detail
 */
export function nameOfWithheld(path: string, names: InstrumentNames, text: Messages['result']): string {
  const parts = path.split('.');
  const named = parts.flatMap((part, index) => nameOfPart(part, parts[index - 1] ?? '', names, text) ?? []);
  return named.join(' · ');
}

function nameOfPart(
  part: string,
  before: string,
  names: InstrumentNames,
  { scales, groups, notes }: Messages['result'],
): string | null {
  if (part === 'after' || part === 'followup') return scales.after[part];
  if (part === 'gender' || part === 'staff') return groups.dimension[part];
  if (before === 'gender' || before === 'staff') return categoryName(names, before, part);
  if (Object.hasOwn(notes.parts, part)) return notes.parts[part as keyof typeof notes.parts];
  const scale = names.scales.find(({ id }) => id === part);
  return scale?.name ?? names.items.find(({ id }) => id === part)?.text ?? null;
}
