import { formatReceipt } from '@uvid/linkage';
import { fillFields } from './form-fields.ts';
import { element, reveal, show } from './page.ts';
import type { FinishedForm } from './phone-store.ts';

export interface SentForm extends FinishedForm {
  readonly late: boolean;
}

/** Shows what has arrived, with the receipt; the answers in the words of the form, where it is on the page. */
export function showSent(sent: SentForm, form: HTMLFormElement | null): void {
  const block = element('sent');
  const ways = Object.keys(sent.links);

  showReceipt(sent.id);
  block?.querySelector('[name=_receipt]')?.setAttribute('value', sent.id);
  reveal('late', sent.late);
  for (const line of block?.querySelectorAll<HTMLElement>('[data-way]') ?? []) {
    line.hidden = line.dataset.way === 'none' ? ways.length > 0 : !ways.includes(line.dataset.way ?? '');
  }
  if (form?._wave?.value === sent.wave) {
    fillFields(form, sent.answers);
    listAnswers(form);
  }
  show('sent');
  offerCopies();
}

/** Puts a receipt where the page shows one. */
export function showReceipt(id: string): void {
  for (const output of document.querySelectorAll('output')) output.textContent = formatReceipt(id);
}

function listAnswers(form: HTMLFormElement): void {
  const lines = [...form.querySelectorAll('input:checked')].flatMap((input) => [
    line('dt', input.closest('fieldset')?.querySelector('legend')),
    line('dd', input.parentElement),
  ]);
  element('answers')?.replaceChildren(...lines);
}

function line(tag: 'dt' | 'dd', source: Element | null | undefined): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = source?.textContent ?? '';
  return made;
}

/** The buttons beside a receipt that only a script can serve. */
export function offerCopies(): void {
  const { clipboard } = navigator;
  const copy = reveal('copy', Boolean(clipboard));
  const print = reveal('print');
  const receipt = element('sent')?.querySelector('output')?.textContent ?? '';

  if (copy) copy.onclick = () => clipboard.writeText(receipt).then(() => copy.append(' ✓'));
  if (print) print.onclick = () => window.print();
}
