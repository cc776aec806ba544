import {
  createPhoneKey,
  createResponseId,
  deriveLinkDigest,
  formatCardCode,
  parseCardCode,
} from '@uvid/linkage';
import type { KeyValues } from './key-values.ts';
import { type Draft, type FinishedForm, keepDraft, onThisPhone, phoneKey } from './on-this-phone.ts';
import { element, fillIn, reveal } from './page.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const faults = ['nothing-answered', 'card-mistyped', 'card-incomplete'];

/** Makes the form remember itself, say how far one is, and be handed to `send` instead of being posted. */
export function startForm(
  form: HTMLFormElement,
  seminar: string,
  phone: KeyValues,
  send: (finished: FinishedForm) => void,
): void {
  const wave = form._wave.value;
  const keep = () => keepDraft(phone, seminar, wave, fieldsOf(form));
  const changed = () => {
    keep();
    showProgress(form);
  };
  const { drafts, shared } = onThisPhone(phone, seminar);
  const draft = drafts?.[wave];
  form._id.value = draft?._id ?? createResponseId(random);
  // A page that answers a posted form carries what was posted; the draft is no newer.
  if (draft && !location.search.startsWith('?/')) fillFields(form, draft);
  const key = form._phone && phoneKey(phone, seminar, () => createPhoneKey(random));
  reveal('phone', Boolean(key));
  reveal('shared', Boolean(shared));

  const takeCard = () => takeCardFromAddress(form) && keep();
  takeCard();
  showProgress(form);
  addEventListener('hashchange', takeCard);
  form.addEventListener('input', changed);

  let pointedOut = false;
  form.addEventListener('submit', async (event) => {
    const { name, value } = (event.submitter ?? document.activeElement) as HTMLButtonElement;
    if (name === '_to') {
      // The draft carries the answers over, so the address can name the language, and a reload asks nothing.
      if (!keep()) return;
      event.preventDefault();
      location.search = `?lang=${value}`;
      return;
    }
    const blank = blankQuestions(form);
    const wrong = faultOf(form, blank.length);
    for (const fault of faults) reveal(fault, fault === wrong);
    // Without encryption on the way a browser has no digests: then the server derives them.
    if (form._phone) form._phone.value = key ?? '';
    if (!wrong && (pointedOut || !blank[0]) && !crypto.subtle) return;

    event.preventDefault();
    if (wrong) showFault(wrong);
    else if (blank[0] && !pointedOut) {
      pointedOut = true;
      pointOut(blank);
    } else send(await finish(form, seminar));
  });
}

function fieldsOf(form: HTMLFormElement): Draft {
  return Object.fromEntries(new FormData(form)) as Draft;
}

/** Chooses the answers of a form, and puts the card's code back. */
export function fillFields(form: HTMLFormElement, fields: Draft): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[type=radio]')) {
    input.checked = fields[input.name] === input.value;
  }
  if (form._card) form._card.value = fields._card ?? '';
}

function blankQuestions(form: HTMLFormElement): readonly HTMLFieldSetElement[] {
  return [...form.querySelectorAll('fieldset')].filter((question) => !question.querySelector(':checked'));
}

async function finish(form: HTMLFormElement, seminar: string): Promise<FinishedForm> {
  const fields = fieldsOf(form);
  const { _id, _wave, _instrument, _version, _language, _card, _phone, ...answers } = fields;
  const digest = async (way: 'card' | 'phone', secret: string | undefined) =>
    secret ? { [way]: await deriveLinkDigest(way, seminar, secret) } : {};

  return {
    id: `${_id}`,
    seminar,
    wave: `${_wave}`,
    instrument: { id: `${_instrument}`, version: Number(_version) },
    language: `${_language}`,
    answers,
    links: { ...(await digest('card', _card?.trim())), ...(await digest('phone', _phone)) },
  };
}

/** A card's QR code opens this page with the code behind `#`; it must not stay in the address. */
function takeCardFromAddress(form: HTMLFormElement): boolean {
  const [, code] = location.hash.split('#card=');
  if (!code || !form._card) return false;
  form._card.value = formatCardCode(code);
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}

function faultOf(form: HTMLFormElement, blank: number): string | undefined {
  const card = form._card?.value.trim();
  const { kind } = parseCardCode(card ?? '');
  if (card && kind !== 'valid') return `card-${kind}`;
  return blank === form.querySelectorAll('fieldset').length ? faults[0] : undefined;
}

/** Says what is wrong; where it is about the card, at the card's field. */
export function showFault(fault: string): void {
  reveal(fault);
  const card = element('card');
  if (!card || !fault.startsWith('card')) return;
  card.setAttribute('aria-invalid', 'true');
  card.setAttribute('aria-describedby', `${fault} card-hint`);
  card.focus();
}

function pointOut(blank: readonly HTMLFieldSetElement[]): void {
  fillIn('blank', blank.length);
  const link = element('blank')?.querySelector('a');
  if (!link) return;
  link.onclick = () => {
    blank[0]?.querySelector('input')?.focus();
    return false;
  };
}

function showProgress(form: HTMLFormElement): void {
  const bar = form.querySelector('progress');
  if (!bar) return;
  bar.value = bar.max - blankQuestions(form).length;
  bar.ariaLabel = fillIn('progress', bar.value);
}
