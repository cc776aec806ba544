/** An element of the page by its id; the server writes all of them, some only where they are needed. */
export function element<E extends HTMLElement = HTMLElement>(id: string): E | null {
  return document.getElementById(id) as E | null;
}

/** The one of the page's states that is to be seen. */
export function show(state: 'survey' | 'kept' | 'sent' | 'already'): void {
  for (const id of ['survey', 'kept', 'sent', 'already']) {
    const block = element(id);
    if (block) block.hidden = id !== state;
  }
}

/** Shows one element or hides it; does nothing where the page does not have it. */
export function reveal(id: string, visible = true): HTMLElement | null {
  const found = element(id);
  if (found) found.hidden = !visible;
  return found;
}

/** Brings a state's heading into view and to the screen reader. */
export function announce(id: string): void {
  const heading = element(id)?.querySelector<HTMLElement>('[tabindex]');
  heading?.focus();
  heading?.scrollIntoView({ block: 'center' });
}

/** Puts a number into a sentence of the server's, where it has a `#`. */
export function count(holder: Element | null | undefined, number: number): string {
  const sentence = holder?.querySelector<HTMLElement>('[data-text]');
  if (!sentence) return '';
  sentence.textContent = (sentence.dataset.text ?? '').replace('#', String(number));
  return sentence.textContent;
}
