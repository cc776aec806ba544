import { page } from '$app/state';
import type { Messages } from './messages.ts';

/**
 * What the workspace says in the language of the page; inside `$derived`, it follows a change of language.
 *
 * @throws {Error} outside a page: the outermost layout has loaded the texts before anything is drawn
 */
export function currentMessages(): Messages {
  const { messages } = page.data;
  if (!messages) throw new Error('the texts of the page are not loaded');
  return messages;
}
