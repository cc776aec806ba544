import type { HandleServerError } from '@sveltejs/kit/hooks';

/**
 * What a page's server says when it fails: an error's own sentence may quote what somebody entered, so only
 * its kind and its place are logged. Expected errors (unknown pages, aborted requests) leave no line.
 *
 * @param page which of the two pages' servers it is
 * @example export const handleError = logFailure('survey');
 */
export function logFailure(page: 'survey' | 'workspace'): HandleServerError {
  return ({ kind, error }) => {
    if (kind !== 'unknown') return;
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    const at = stack.split('\n').filter((line) => line.startsWith('    at '));
    console.error(JSON.stringify({ page, error: name, at: at.slice(0, 5) }));
  };
}
