import type { KeyValues } from './key-values.ts';
import { dequeue, type WaitingForm, waitingForms } from './on-this-phone.ts';

/** What became of one attempt to send a finished form. */
export type SendReport =
  | { readonly kind: 'received'; readonly late: boolean }
  /** The API will never take it as it is: its problem's kind, and its sentence for the person. */
  | { readonly kind: 'refused'; readonly problem: string; readonly sentence: string }
  | { readonly kind: 'later' };

export interface QueueOptions {
  readonly phone: KeyValues;
  readonly fetch: typeof fetch;
  /** Runs an action after some milliseconds. */
  readonly wait: (action: () => void, milliseconds: number) => unknown;
  /** From 0 up to 1: spreads the phones of a room. */
  readonly chance: () => number;
  readonly report: (form: WaitingForm, report: SendReport) => void;
}

/**
 * Sends finished forms until each has a receipt or a refusal. The same form always carries the same id, so
 * that the server stores it once however often it arrives.
 *
 * @returns a function that sends now what is waiting; runs never overlap
 */
export function sendQueue({ phone, fetch, wait, chance, report }: QueueOptions): () => Promise<void> {
  let failures = 0;
  let runs = Promise.resolve();

  const run = async () => {
    let waiting = false;
    for (const form of waitingForms(phone)) {
      const outcome = await send(fetch, form);
      report(form, outcome);
      if (outcome.kind === 'later') waiting = true;
      else dequeue(phone, form);
    }
    failures = waiting ? failures + 1 : 0;
    if (waiting) wait(flush, Math.min(300_000, 2500 * 2 ** failures) * (0.5 + chance()));
  };
  const flush = () => {
    runs = runs.then(run);
    return runs;
  };
  return flush;
}

async function send(fetch: QueueOptions['fetch'], form: WaitingForm): Promise<SendReport> {
  try {
    const response = await fetch(`/api/responses?language=${form.language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // JSON leaves out what is undefined: who holds the phone is no business of the server's.
      body: JSON.stringify({ ...form, handedOn: undefined }),
      // Older browsers wait as long as the network does.
      signal: AbortSignal.timeout?.(20_000),
    });
    const { receipt, late, kind, detail } = await response.json();
    // A barracks' Wi-Fi may answer every request with a page of its own: only our own answers count.
    if (receipt === form.id) return { kind: 'received', late };
    const final = response.status < 500 && response.status !== 429;
    if (kind && final) return { kind: 'refused', problem: kind, sentence: detail };
  } catch {}
  return { kind: 'later' };
}
