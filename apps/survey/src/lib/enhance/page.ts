/** An element of the page by its id. */
export function element<E extends HTMLElement = HTMLElement>(id: string): E | null {
  return document.getElementById(id) as E | null;
}

/** Shows an element or hides it; does nothing where the page does not have it. */
export function reveal(id: string, visible = true): HTMLElement | null {
  const found = element(id);
  if (found) found.hidden = !visible;
  return found;
}

/** Shows one of the page's states instead of the others, and says so to the screen reader. */
export function show(state: 'survey' | 'kept' | 'sent' | 'already'): void {
  for (const id of ['survey', 'kept', 'sent', 'already']) reveal(id, id === state);
  element(state)?.querySelector<HTMLElement>('[tabindex]')?.focus();
}

/** Does something when a button is pressed, and shows the button, which without a script is hidden. */
export function onPress(id: string, action: () => unknown): void {
  reveal(id)?.addEventListener('click', action);
}

/** Puts a number into a sentence of the server's, where it has a `#`. */
export function fillIn(id: string, number: number): string {
  const holder = reveal(id)?.querySelector<HTMLElement>('[data-text]');
  const sentence = `${holder?.dataset.text}`.replace('#', `${number}`);
  if (holder) holder.textContent = sentence;
  return sentence;
}
