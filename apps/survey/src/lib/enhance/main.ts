import { showFault, startForm } from './form.ts';
import { keepPageOffline } from './keep-page-offline.ts';
import { keyValues } from './key-values.ts';
import {
  enqueue,
  type FinishedForm,
  keepSent,
  onThisPhone,
  startAfresh,
  type WaitingForm,
  waitingForms,
} from './on-this-phone.ts';
import { element, onPress, reveal, show } from './page.ts';
import { type SendReport, sendQueue } from './send-queue.ts';
import { offerCopies, type SentForm, showReceipt, showSent } from './sent.ts';

// First, before anything on the page changes: this is what opens again without a network.
keepPageOffline();

const { seminar = '', sent, deleted } = document.querySelector('main')?.dataset ?? {};
const form = element<HTMLFormElement>('f');
const wave: string | undefined = form?._wave?.value;
const phone = keyValues(() => localStorage);
// A receipt opens the answers, so the phone remembers it no longer than this tab is open.
const tab = keyValues(() => sessionStorage);

let slow: ReturnType<typeof setTimeout>;
const flush = sendQueue({
  phone,
  fetch,
  wait: setTimeout,
  chance: Math.random,
  report,
});

start();
addEventListener('online', flush);
void flush();

function start() {
  if (sent || deleted) {
    // After a deletion the same person may answer again.
    keepSent(phone, seminar, sent);
    tab.write(seminar, null);
    offerCopies();
  }
  if (form && wave) startForm(form, seminar, phone, send);

  const waiting = waitingForms(phone).find(isMine);
  const received = tab.read<SentForm>(seminar);
  if (waiting) showKept(waiting);
  else if (wave && received?.wave === wave) showSent(received, form);
  else if (wave && onThisPhone(phone, seminar).sent === wave) show('already');

  reveal('else', Boolean(form ?? waiting));
  onPress('now', flush);
  onPress('afresh', () => {
    startAfresh(phone, seminar);
    tab.write(seminar, null);
    location.replace(location.pathname);
  });
}

function send(finished: FinishedForm) {
  // Where the phone may keep nothing, the form is posted as without a script.
  if (!enqueue(phone, finished)) return form?.submit();
  // Most forms arrive at once; only where one does not is its waiting worth a page.
  slow = setTimeout(() => showKept(finished), 1500);
  void flush();
}

function report(finished: WaitingForm, outcome: SendReport) {
  const received = outcome.kind === 'received';
  if (received && !finished.handedOn) keepSent(phone, finished.seminar, finished.wave);
  if (!isMine(finished)) return;
  clearTimeout(slow);

  if (received) {
    const kept = { ...finished, late: outcome.late };
    tab.write(seminar, kept);
    showSent(kept, form);
  } else if (outcome.kind === 'refused') showRefused(finished, outcome);
  else showKept(finished);
}

function isMine(finished: WaitingForm) {
  return finished.seminar === seminar && !finished.handedOn;
}

function showKept({ id }: FinishedForm) {
  if (!element('kept')?.hidden) return;
  showReceipt(id);
  show('kept');
}

function showRefused(finished: FinishedForm, { problem, sentence }: SendReport & { kind: 'refused' }) {
  show('survey');
  const box = reveal('refused');
  const text = box?.querySelector('p');
  if (text) text.textContent = sentence;
  box?.focus();
  if (finished.wave === wave) showFault(problem);
}
