import type { SuppressionReason } from '@uvid/disclosure';
import { isSuppressed } from './is-suppressed.ts';

type Path = (string | number)[];

/** Every suppressed number inside a value, with its path in words joined by dots. */
export function collectSuppressed(
  value: unknown,
  path: Path = [],
): { what: string; reason: SuppressionReason }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSuppressed(value)) return [{ what: path.join('.'), reason: value.reason }];
  return Object.entries(value).flatMap(([key, inner]) => collectSuppressed(inner, [...path, key]));
}

/** Every size of a shown group inside a value: the n of whatever is marked as shown, and of what is in it. */
export function collectShown(value: unknown, path: Path = []): { path: Path; n: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'n' in value && typeof value.n === 'number' ? [{ path: [...path, 'n'], n: value.n }] : [];
  const inner = Object.entries(value).flatMap(([key, child]) => collectShown(child, [...path, key]));

  return [...own, ...inner];
}
