import type { FinishedForm, PhoneStore } from './phone-store.ts';

/** What became of one attempt to send a finished form. */
export type SendReport =
  | { readonly kind: 'received'; readonly late: boolean }
  /** The API will never take it as it is: its problem's kind, and its sentence for the person. */
  | { readonly kind: 'refused'; readonly problem: string; readonly sentence: string }
  | { readonly kind: 'later' };

export interface QueueOptions {
  readonly store: Pick<PhoneStore, 'queue' | 'dequeue'>;
  readonly fetch: typeof fetch;
  /** Runs an action after some milliseconds. */
  readonly wait: (action: () => void, milliseconds: number) => unknown;
  /** From 0 up to 1: spreads the phones of a room. */
  readonly chance: () => number;
  readonly report: (form: FinishedForm, report: SendReport) => void;
}

/**
 * Sends finished forms until each has a receipt or a refusal. The same form always carries the same id, so
 * that the server stores it once however often it arrives.
 *
 * @returns a function that sends now what is waiting; runs never overlap
 */
export function sendQueue({ store, fetch, wait, chance, report }: QueueOptions): () => Promise<void> {
  let failures = 0;
  let runs = Promise.resolve();

  const run = async () => {
    let waiting = false;
    for (const form of store.queue()) {
      const outcome = await send(fetch, form);
      report(form, outcome);
      if (outcome.kind === 'later') waiting = true;
      else store.dequeue(form);
    }
    failures = waiting ? failures + 1 : 0;
    if (waiting) wait(flush, Math.min(300, 2.5 * 2 ** failures) * 1000 * (0.5 + chance()));
  };
  const flush = () => {
    runs = runs.then(run);
    return runs;
  };
  return flush;
}

async function send(fetch: QueueOptions['fetch'], form: FinishedForm): Promise<SendReport> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 20_000);
  try {
    const response = await fetch(`/api/responses?language=${form.language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(form),
      signal: patience.signal,
    });
    const body = await response.json();
    // A barracks' Wi-Fi may answer every request with its own page: only the form's own receipt counts.
    if (response.ok && body.receipt === form.id) return { kind: 'received', late: body.late };
    const final = response.status >= 400 && response.status < 500 && response.status !== 429;
    return final && body.kind
      ? { kind: 'refused', problem: body.kind, sentence: body.detail }
      : { kind: 'later' };
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timer);
  }
}
