import type { Suppressed } from '@uvid/disclosure';

/** Whether something was withheld; for values that carry no `kind` when they are shown. */
export function isSuppressed(value: object): value is Suppressed {
  return 'kind' in value && value.kind === 'suppressed';
}
