import { formatReceipt } from '@uvid/linkage';
import { fillFields } from './form.ts';
import type { FinishedForm } from './on-this-phone.ts';
import { element, onPress, reveal, show } from './page.ts';

export interface SentForm extends FinishedForm {
  readonly late: boolean;
}

/** Shows what has arrived, with the receipt, and the answers in the words of the form where it is on the page. */
export function showSent(sent: SentForm, form: HTMLFormElement | null): void {
  const { id, links, late, wave, language, answers } = sent;
  showReceipt(id);
  document.querySelector('[name=_receipt]')?.setAttribute('value', id);
  reveal('late', late);
  // It may have been answered in another language than this page is in; the switch knows all their names.
  const name = document.querySelector(`nav [lang=${language}]`)?.textContent;
  if (name) element('language')?.replaceChildren(name);
  for (const line of document.querySelectorAll<HTMLElement>('[data-way]')) {
    const { way = '' } = line.dataset;
    line.hidden = !(way === 'none' ? Object.keys(links).length === 0 : way in links);
  }
  if (form?._wave.value === wave) {
    fillFields(form, answers);
    for (const chosen of form.querySelectorAll(':checked')) {
      addLine('dt', chosen.closest('fieldset')?.querySelector('legend'));
      addLine('dd', chosen.parentElement);
    }
  }
  show('sent');
  offerCopies();
}

function addLine(tag: 'dt' | 'dd', source: Element | null | undefined): void {
  const line = document.createElement(tag);
  line.textContent = source?.textContent ?? '';
  element('answers')?.append(line);
}

/** Puts a receipt where the page shows one. */
export function showReceipt(id: string): void {
  for (const output of document.querySelectorAll('output')) output.textContent = formatReceipt(id);
}

/** Offers the buttons beside a receipt that only a script can serve. */
export function offerCopies(): void {
  const { clipboard } = navigator;
  const receipt = document.querySelector('output')?.textContent ?? '';

  onPress('print', () => print());
  // Without encryption on the way a browser lends no clipboard.
  if (clipboard)
    onPress('copy', () => clipboard.writeText(receipt).then(() => element('copy')?.append(' ✓')));
}
