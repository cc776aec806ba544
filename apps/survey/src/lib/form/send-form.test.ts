import { createCardCode, createResponseId, deriveLinkDigest, formatCardCode } from '@uvid/linkage';
import { describe, expect, test } from 'vitest';
import type { ApiClient } from '#lib/api-client.ts';
import type { PostedForm } from './read-form.ts';
import { sendForm } from './send-form.ts';

const random = (bytes: number) => new Uint8Array(bytes).fill(9);
const card = createCardCode(random);
const filled: PostedForm = {
  id: createResponseId(random),
  wave: 'before',
  instrument: { id: 'gender-awareness', version: 1 },
  language: 'hr',
  switchTo: null,
  answers: { 'roles-fear': '4' },
  card: '',
  phoneKey: '',
};

/** An API that gives one answer, and remembers what it was sent. */
function apiThatAnswers(status: number, body: object) {
  const sent: { links?: object }[] = [];
  const $post = async ({ json }: { json: object }) => {
    sent.push(json);
    return Response.json(body, { status });
  };
  return { api: { responses: { $post } } as unknown as ApiClient, sent };
}

describe('sending a posted form', () => {
  test('a stored form comes back with its receipt and what was stored', async () => {
    const { api } = apiThatAnswers(201, { receipt: filled.id, late: false });

    expect(await sendForm(api, 'K7QM2P', filled)).toEqual({
      kind: 'stored',
      receipt: filled.id,
      late: false,
      wave: 'before',
      language: 'hr',
      answers: filled.answers,
      linkedBy: [],
    });
  });

  test('a card’s code and a phone’s key go on as digests only', async () => {
    const { api, sent } = apiThatAnswers(201, { receipt: filled.id, late: false });
    const form = { ...filled, card: formatCardCode(card).toLowerCase(), phoneKey: 'key-of-this-phone' };
    const outcome = await sendForm(api, 'K7QM2P', form);

    expect(outcome).toMatchObject({ linkedBy: ['card', 'phone'] });
    expect(sent[0]?.links).toEqual({
      card: await deriveLinkDigest('card', 'K7QM2P', card),
      phone: await deriveLinkDigest('phone', 'K7QM2P', 'key-of-this-phone'),
    });
    expect(JSON.stringify(sent)).not.toContain('key-of-this-phone');
    expect(JSON.stringify(sent)).not.toContain(card);
  });

  test.each([
    ['an unfinished code of a card', { card: card.slice(0, 9) }, 'card-incomplete'],
    [
      'a slip in the code of a card',
      { card: `${card.slice(0, -2)}${card.slice(-1)}${card.slice(-1)}0` },
      'card-mistyped',
    ],
    ['no answer at all', { answers: {} }, 'nothing-answered'],
    ['a damaged id', { id: null }, 'page-outdated'],
    ['a missing wave', { wave: null }, 'page-outdated'],
  ] as const)('%s is refused before anything is sent', async (_, change, fault) => {
    const { api, sent } = apiThatAnswers(201, {});

    expect(await sendForm(api, 'K7QM2P', { ...filled, ...change })).toEqual({ kind: 'refused', fault });
    expect(sent).toEqual([]);
  });

  test.each([
    ['card-already-used', 409, 'card-already-used'],
    ['different-response-stored', 409, 'different-response-stored'],
    ['seminar-full', 409, 'seminar-full'],
    ['wave-not-open', 409, 'wave-not-open'],
    ['seminar-finished', 410, 'seminar-finished'],
    ['wrong-instrument', 409, 'page-outdated'],
    ['invalid-answers', 422, 'page-outdated'],
    ['malformed', 400, 'page-outdated'],
    ['too-many-requests', 429, 'too-many'],
    ['unexpected', 500, 'unexpected'],
  ] as const)('the problem %s becomes a sentence on the page', async (kind, status, fault) => {
    const { api } = apiThatAnswers(status, { kind });

    expect(await sendForm(api, 'K7QM2P', filled)).toEqual({ kind: 'refused', fault });
  });
});
