import {
  createPhoneKey,
  createResponseId,
  deriveLinkDigest,
  formatCardCode,
  parseCardCode,
} from '@uvid/linkage';
import { blankQuestions, fieldsOf, fillFields } from './form-fields.ts';
import { count, element, reveal } from './page.ts';
import type { FinishedForm, PhoneStore } from './phone-store.ts';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** Makes the seminar's form remember itself, say how far one is, and send itself through the queue. */
export function startForm(
  form: HTMLFormElement,
  seminar: string,
  store: PhoneStore,
  send: (finished: FinishedForm) => void,
): void {
  const wave = form._wave.value;
  const draft = store.draft(seminar, wave);
  form._id.value = draft?.id ?? createResponseId(random);
  // A page that answers a posted form carries what was posted; the draft is no newer.
  if (draft && !location.search.startsWith('?/')) fillFields(form, draft.fields);

  const keep = () => store.keepDraft(seminar, wave, { id: form._id.value, fields: fieldsOf(form) });
  const changed = () => {
    keep();
    showProgress(form);
  };
  takeCardFromAddress(form);
  addEventListener('hashchange', () => {
    takeCardFromAddress(form);
    changed();
  });
  form.addEventListener('input', changed);
  changed();

  const keyField = form._phone as HTMLInputElement | undefined;
  const key = keyField ? store.key(seminar, () => createPhoneKey(random)) : null;
  reveal('phone', key !== null);
  reveal('shared', store.isShared(seminar));

  let pointedOut = false;
  form.addEventListener('submit', async (event) => {
    const button = (event.submitter ?? document.activeElement) as HTMLButtonElement;
    if (button.name === '_to') {
      // The draft carries the answers over, so the address can do it, and a reload asks nothing.
      if (!keep()) return;
      event.preventDefault();
      location.search = `?lang=${button.value}`;
      return;
    }
    const blank = blankQuestions(form);
    const fault = faultOf(form, blank.length);
    for (const id of ['nothing-answered', 'card-mistyped', 'card-incomplete', 'card-already-used']) {
      reveal(id, id === fault);
    }
    if (fault) {
      event.preventDefault();
      if (fault.startsWith('card')) showCardFault(fault);
      return;
    }
    if (blank[0] && !pointedOut) {
      event.preventDefault();
      pointedOut = true;
      pointOut(blank);
      return;
    }
    if (keyField) keyField.value = key ?? '';
    // Without encryption on the way browsers have no digests: then the server derives them.
    if (!crypto.subtle) return;
    event.preventDefault();
    send(await finish(form, seminar, key));
  });
}

async function finish(form: HTMLFormElement, seminar: string, key: string | null): Promise<FinishedForm> {
  const { _card: card, ...answers } = fieldsOf(form);

  return {
    id: form._id.value,
    seminar,
    wave: form._wave.value,
    instrument: { id: form._instrument.value, version: Number(form._version.value) },
    language: form._language.value,
    answers,
    links: {
      ...(card ? { card: await deriveLinkDigest('card', seminar, card) } : {}),
      ...(key ? { phone: await deriveLinkDigest('phone', seminar, key) } : {}),
    },
  };
}

/** A card's QR code opens this page with the code behind `#`; it must not stay in the address. */
function takeCardFromAddress(form: HTMLFormElement): void {
  const [, code] = /^#card=(.+)/.exec(location.hash) ?? [];
  if (!code || !form._card) return;
  form._card.value = formatCardCode(code);
  history.replaceState(null, '', location.pathname + location.search);
}

function faultOf(form: HTMLFormElement, blank: number): string | null {
  const card = form._card?.value.trim();
  const { kind } = parseCardCode(card ?? '');
  if (card && kind !== 'valid') return `card-${kind}`;
  return blank === form.querySelectorAll('fieldset').length ? 'nothing-answered' : null;
}

/** Marks the card's field, says why, and goes there. */
export function showCardFault(fault: string): void {
  reveal(fault);
  const card = element('card');
  card?.setAttribute('aria-invalid', 'true');
  card?.setAttribute('aria-describedby', `${fault} card-hint`);
  card?.focus();
}

function pointOut(blank: readonly HTMLFieldSetElement[]): void {
  const hint = reveal('blank');
  count(hint, blank.length);
  const link = hint?.querySelector('a');
  if (link) {
    link.onclick = (event) => {
      event.preventDefault();
      blank[0]?.scrollIntoView({ block: 'center' });
      blank[0]?.querySelector('input')?.focus({ preventScroll: true });
    };
  }
}

function showProgress(form: HTMLFormElement): void {
  const bar = form.querySelector('progress');
  if (!bar) return;
  bar.value = bar.max - blankQuestions(form).length;
  bar.setAttribute('aria-label', count(reveal('progress'), bar.value));
}
