import { showCardFault, startForm } from './form.ts';
import { keepPageOffline } from './keep-page-offline.ts';
import { keyValues } from './key-values.ts';
import { announce, element, reveal, show } from './page.ts';
import { type FinishedForm, phoneStore } from './phone-store.ts';
import { type SendReport, sendQueue } from './send-queue.ts';
import { offerCopies, type SentForm, showReceipt, showSent } from './sent.ts';

// First, before anything on the page changes: this is what opens again without a network.
keepPageOffline();

const { seminar = '', deleted, sent } = document.querySelector('main')?.dataset ?? {};
const form = element<HTMLFormElement>('f');
const wave: string | undefined = form?._wave?.value;
const store = phoneStore(keyValues(() => localStorage));
// A receipt opens the answers, so the phone remembers it no longer than this tab is open.
const tab = keyValues(() => sessionStorage);

let slow: ReturnType<typeof setTimeout>;
const flush = sendQueue({
  store,
  fetch: (input, init) => fetch(input, init),
  wait: setTimeout,
  chance: Math.random,
  report,
});

start();
addEventListener('online', flush);
void flush();

function start() {
  if (deleted) {
    store.forgetSent(seminar);
    tab.remove(seminar);
  }
  if (sent) {
    store.keepSent(seminar, sent);
    offerCopies();
  }
  if (form && wave) startForm(form, seminar, store, send);

  const waiting = store.queue().find((finished) => isMine(finished));
  const received = tab.read<SentForm>(seminar);
  if (waiting) showKept(waiting);
  else if (wave && received?.wave === wave) showSent(received, form);
  else if (wave && store.sentWave(seminar) === wave) show('already');

  reveal('else');
  const afresh = element('afresh');
  if (afresh) {
    afresh.onclick = () => {
      store.startAfresh(seminar);
      tab.remove(seminar);
      location.replace(location.pathname);
    };
  }
  const now = element('now');
  if (now) now.onclick = flush;
}

function send(finished: FinishedForm) {
  store.enqueue(finished);
  // Most forms arrive at once; only where one does not is its waiting worth a page.
  slow = setTimeout(() => showKept(finished), 1500);
  void flush();
}

function report(finished: FinishedForm, outcome: SendReport) {
  const mine = isMine(finished);
  if (outcome.kind === 'received' && !store.isHandedOn(finished)) {
    store.keepSent(finished.seminar, finished.wave);
  }
  if (!mine) return;
  clearTimeout(slow);

  switch (outcome.kind) {
    case 'received': {
      const received = { ...finished, late: outcome.late };
      tab.write(seminar, received);
      showSent(received, form);
      return announce('sent');
    }
    case 'refused':
      return showRefused(finished, outcome);
    case 'later':
      return showKept(finished);
  }
}

function isMine(finished: FinishedForm) {
  return finished.seminar === seminar && !store.isHandedOn(finished);
}

function showKept(finished: FinishedForm) {
  if (!element('kept')?.hidden) return;
  showReceipt(finished.id);
  show('kept');
  announce('kept');
}

function showRefused(finished: FinishedForm, { problem, sentence }: SendReport & { kind: 'refused' }) {
  show('survey');
  const text = reveal('refused')?.querySelector('p');
  if (text) text.textContent = sentence;
  announce('refused');
  if (finished.wave === wave && problem.startsWith('card')) showCardFault(problem);
}
