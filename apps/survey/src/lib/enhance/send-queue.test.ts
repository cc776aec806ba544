import { describe, expect, test } from 'vitest';
import { keyValues } from './key-values.ts';
import { enqueue, startAfresh, type WaitingForm, waitingForms } from './on-this-phone.ts';
import { type SendReport, sendQueue } from './send-queue.ts';
import { fakeStorage, finishedForm } from './testing/fake-phone.ts';

type Answer = (body: WaitingForm) => Response | Promise<Response>;

const receiptFor: Answer = ({ id }) => Response.json({ receipt: id, late: false }, { status: 201 });
const noNetwork: Answer = () => {
  throw new TypeError('network');
};

/** A phone whose server answers as told, one answer a request, the last one for ever. */
function phoneWith(...answers: Answer[]) {
  const storage = fakeStorage();
  const phone = keyValues(() => storage);
  const sent: WaitingForm[] = [];
  const reports: [string, SendReport][] = [];
  const waits: { action: () => void; milliseconds: number }[] = [];
  const flush = sendQueue({
    phone,
    fetch: async (_, init) => {
      const body = JSON.parse(String(init?.body));
      sent.push(body);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return (answer ?? noNetwork)(body);
    },
    wait: (action, milliseconds) => waits.push({ action, milliseconds }),
    chance: () => 0.5,
    report: (form, report) => reports.push([form.id, report]),
  });
  return { phone, sent, reports, waits, flush };
}

const form = finishedForm('0000000000000001', 'K7QM2P');

describe('the queue on the phone', () => {
  test('a form with its receipt is reported and leaves the phone', async () => {
    const { phone, reports, waits, flush } = phoneWith(receiptFor);
    enqueue(phone, form);
    await flush();

    expect(reports).toEqual([[form.id, { kind: 'received', late: false }]]);
    expect(waitingForms(phone)).toEqual([]);
    expect(waits).toEqual([]);
  });

  test('without a network the form stays and is tried again, each time with the same id', async () => {
    const { phone, sent, reports, waits, flush } = phoneWith(noNetwork, noNetwork, receiptFor);
    enqueue(phone, form);
    await flush();
    expect(waitingForms(phone)).toEqual([form]);
    waits[0]?.action();
    waits[0]?.action();
    await flush();

    expect(new Set(sent.map(({ id }) => id))).toEqual(new Set([form.id]));
    expect(reports.map(([, { kind }]) => kind)).toEqual(['later', 'later', 'received']);
    expect(waitingForms(phone)).toEqual([]);
  });

  test('the waits grow from seconds to five minutes, and not beyond', async () => {
    const { phone, waits, flush } = phoneWith(noNetwork);
    enqueue(phone, form);
    for (let attempt = 0; attempt < 10; attempt += 1) await flush();
    const seconds = waits.map(({ milliseconds }) => milliseconds / 1000);

    expect(seconds.slice(0, 3)).toEqual([5, 10, 20]);
    expect(Math.max(...seconds)).toBe(300);
  });

  test('a refusal is reported with the sentence of the API and is not tried again', async () => {
    const problem = { kind: 'seminar-finished', detail: 'This seminar is finished.' };
    const { phone, reports, waits, flush } = phoneWith(() => Response.json(problem, { status: 410 }));
    enqueue(phone, form);
    await flush();

    expect(reports).toEqual([
      [form.id, { kind: 'refused', problem: 'seminar-finished', sentence: 'This seminar is finished.' }],
    ]);
    expect(waitingForms(phone)).toEqual([]);
    expect(waits).toEqual([]);
  });

  test.each([
    ['a page of the barracks’ Wi-Fi', () => new Response('<h1>Welcome</h1>')],
    ['somebody else’s JSON', () => Response.json({ hello: 'world' })],
    ['another form’s receipt', () => Response.json({ receipt: '0000000000000009', late: false })],
    ['a fault of the server', () => Response.json({ kind: 'unexpected', detail: '' }, { status: 500 })],
    ['too many requests', () => Response.json({ kind: 'too-many-requests', detail: '' }, { status: 429 })],
    ['a refusal that is not the API’s', () => Response.json({}, { status: 403 })],
  ])('%s is no receipt: the form stays', async (_, answer) => {
    const { phone, reports, flush } = phoneWith(answer);
    enqueue(phone, form);
    await flush();

    expect(reports).toEqual([[form.id, { kind: 'later' }]]);
    expect(waitingForms(phone)).toEqual([form]);
  });

  test('a form of a person who handed the phone on is sent without saying so', async () => {
    const { phone, sent, flush } = phoneWith(receiptFor);
    enqueue(phone, form);
    startAfresh(phone, form.seminar);
    await flush();

    expect(sent).toEqual([form]);
  });

  test('two runs at once send a form once', async () => {
    const { phone, sent, flush } = phoneWith(receiptFor);
    enqueue(phone, form);
    await Promise.all([flush(), flush()]);

    expect(sent).toHaveLength(1);
  });

  test('on a bad network every form arrives, and the server stores each once', async () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const stored = new Set<string>();
      const next = random(seed);
      // A third of the requests never arrive, and of those that do a third lose their answer.
      const { phone, waits, flush } = phoneWith((body) => {
        if (next() < 1 / 3) return noNetwork(body);
        stored.add(body.id);
        return next() < 1 / 3 ? noNetwork(body) : receiptFor(body);
      });
      const ids = Array.from({ length: 5 }, (_, index) => `000000000000000${index}`);
      for (const id of ids) enqueue(phone, finishedForm(id, 'K7QM2P'));
      await flush();
      while (waits.length > 0) {
        waits.splice(0).forEach(({ action }) => {
          action();
        });
        await flush();
      }

      expect([...stored].sort()).toEqual(ids);
      expect(waitingForms(phone)).toEqual([]);
    }
  });
});

/** Mulberry32: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
