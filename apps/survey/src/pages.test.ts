import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { createCardCode, createResponseId, formatReceipt } from '@uvid/linkage';
import { genderAwareness1, itemsOfWave, languageInfo, languages } from '@uvid/surveys';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { messagesIn } from '#lib/messages/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const origin = 'https://uvid.example';
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const named = (name: string) => Object.fromEntries(languages.map((language) => [language, name]));

const open = {
  code: 'K7QM2P',
  state: 'before-open',
  openWave: 'before',
  waves: ['before', 'after'],
  languages: [...languages],
  ways: ['card', 'phone'],
  instrument: { id: 'gender-awareness', version: 1 },
  programme: { name: named('Gender awareness'), retentionDays: 30 },
  institution: named('Ministry of Defence'),
  country: 'BA',
  threshold: 10,
  demo: false,
};

interface Asked {
  readonly language: string | null;
  readonly headers: readonly string[];
  readonly body: Record<string, unknown>;
}

/** The API as the pages know it: one seminar, and a store of responses. */
function fakeApi(survey: object = open, refusal?: { status: number; kind: string }) {
  const stored = new Map<string, { answers: object; wave: string; language: string; links: object }>();
  const asked: Asked[] = [];

  const api = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const body = request.method === 'POST' ? await request.json() : {};
    asked.push({
      language: request.headers.get('accept-language'),
      headers: [...request.headers.keys()],
      body,
    });
    if (pathname === '/api/surveys/K7QM2P') return Response.json(survey);
    if (pathname.startsWith('/api/surveys/')) return problem(404, 'unknown-seminar');
    if (refusal) return problem(refusal.status, refusal.kind);
    if (pathname === '/api/responses') {
      stored.set(body.id, body);
      return Response.json({ receipt: body.id, late: false }, { status: 201 });
    }
    const found = stored.get(String(body.receipt).replaceAll('-', ''));
    if (!found) return problem(404, 'unknown-receipt');
    if (pathname === '/api/receipts/delete') return Response.json({ deleted: true });
    return Response.json({ ...found, linkedBy: Object.keys(found.links), deletable: true });
  };
  return { api, asked, stored };
}

function problem(status: number, kind: string): Response {
  return Response.json({ kind, detail: 'A sentence.' }, { status });
}

let respond: (request: Request, api?: (request: Request) => Promise<Response>) => Promise<Response>;

beforeAll(async () => {
  if (!existsSync(`${root}/build/server/server.js`)) spawnSync('vite', ['build'], { cwd: root });
  // Only a build has this file, so its name is no import that a type check could follow.
  const built = `${root}/build/server/server.js`;
  const { server } = await import(/* @vite-ignore */ built);
  await server.init({ env: {} });
  respond = (request, api = fakeApi().api) =>
    server.respond(request, { getClientAddress: () => '', platform: { api, origin } });
}, 120_000);

const get = (path: string, headers: Record<string, string> = {}) => new Request(origin + path, { headers });
const post = (path: string, fields: Record<string, string>) =>
  new Request(origin + path, {
    method: 'POST',
    headers: { origin, accept: 'text/html' },
    body: new URLSearchParams(fields),
  });

const filled = () => ({
  _id: createResponseId(random),
  _wave: 'before',
  _instrument: 'gender-awareness',
  _version: '1',
  _language: 'en',
  'roles-fear': '4',
  gender: 'another',
});

describe('the form of an open wave', () => {
  test('has one group of radios for every question of the wave, each option with its full label', async () => {
    const html = await (await respond(get('/s/K7QM-2P'))).text();
    const items = itemsOfWave(genderAwareness1, 'before');

    expect(html.match(/<fieldset/g)).toHaveLength(items.length);
    for (const { id } of items) expect(html).toContain(`name="${id}"`);
    expect(html).toContain('<span>Neither agree nor disagree</span>');
  });

  test('says before the first question what is stored, who sees what and from how many people on', async () => {
    const html = await (await respond(get('/s/K7QM-2P'), fakeApi({ ...open, threshold: 12 }).api)).text();
    const consent = html.indexOf(messagesIn('en').consent.title);

    expect(consent).toBeGreaterThan(0);
    expect(consent).toBeLessThan(html.indexOf('<fieldset'));
    expect(html).toContain('at least 12 people');
  });

  test('has another response id each time, so that two people never send under one', async () => {
    const ids = await Promise.all(
      [1, 2].map(
        async () => /name="_id" value="(\w{16})"/.exec(await (await respond(get('/s/K7QM-2P'))).text())?.[1],
      ),
    );

    expect(new Set(ids).size).toBe(2);
  });

  test('is never kept by a cache on the way, sets no cookie and allows no foreign source', async () => {
    const { headers } = await respond(get('/s/K7QM-2P'));

    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|unsafe/);
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  test('carries no mark of a framework and no inline script', async () => {
    const html = await (await respond(get('/s/K7QM-2P'))).text();

    expect(html).not.toContain('<!--');
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('weighs at most 10 kB with its style sheet and its script in English, 11.5 kB in any language', async () => {
    const folder = `${root}/build/client/_app/immutable/workers`;
    const script = readFileSync(`${folder}/${readdirSync(folder)[0]}`);
    const weights = await Promise.all(
      languages.map(async (language) => {
        const html = await (await respond(get(`/s/K7QM-2P?lang=${language}`))).text();
        return [language, brotliCompressSync(html).length + brotliCompressSync(script).length] as const;
      }),
    );

    expect(Object.fromEntries(weights).en).toBeLessThanOrEqual(10_000);
    for (const [language, weight] of weights) expect(weight, language).toBeLessThanOrEqual(11_500);
  });
});

describe('the language of a page', () => {
  test('is the phone’s, where the seminar offers it', async () => {
    const html = await (await respond(get('/s/K7QM-2P', { 'accept-language': 'mk,en;q=0.5' }))).text();

    expect(html).toContain('<html lang="mk">');
    expect(html).toContain(messagesIn('mk').consent.title);
  });

  test('is one that the seminar offers, whatever is asked for', async () => {
    const { api } = fakeApi({ ...open, languages: ['sr-Cyrl', 'sr-Latn'] });
    const html = await (await respond(get('/s/K7QM-2P?lang=sq', { 'accept-language': 'sq' }), api)).text();

    expect(html).toContain('<html lang="sr-Cyrl">');
    expect(html).not.toContain('value="sq"');
  });

  test.each(languages)('%s is offered on every page under its own name', async (language) => {
    for (const path of ['/', '/privacy', '/s/K7QM-2P']) {
      const html = await (await respond(get(`${path}?lang=${language}`))).text();
      expect(html).toContain(`<html lang="${languageInfo[language].tag}">`);
      expect(html).toContain(`>${languageInfo[language].name}<`);
    }
  });

  test('changes without losing an answer, and no answer is in the address', async () => {
    const fields = { ...filled(), _card: 'KW5E', _to: 'sq' };
    const response = await respond(post('/s/K7QM-2P?/language', fields));
    const html = await response.text();

    expect(response.headers.get('location')).toBeNull();
    expect(html).toContain('<html lang="sq">');
    expect(html).toContain('name="roles-fear" value="4" checked');
    expect(html).toContain('name="gender" value="another" checked');
    expect(html).toContain('name="_card" value="KW5E"');
    expect(html).toContain(`name="_id" value="${fields._id}"`);
  });
});

describe('a form posted without JavaScript', () => {
  test('ends with what was stored, in words, and with its receipt', async () => {
    const fields = filled();
    const { api, asked } = fakeApi();
    const html = await (await respond(post('/s/K7QM-2P?/send', fields), api)).text();

    expect(html).toContain(formatReceipt(fields._id));
    expect(html).toContain('<dt>What is your gender?</dt><dd>Another</dd>');
    expect(html).not.toContain('<fieldset');
    expect(asked.find(({ body }) => body.id)?.body).toEqual({
      id: fields._id,
      seminar: 'K7QM2P',
      wave: 'before',
      instrument: { id: 'gender-awareness', version: 1 },
      language: 'en',
      answers: { 'roles-fear': '4', gender: 'another' },
      links: {},
    });
  });

  test('tells the API the language and nothing else of the request', async () => {
    const { api, asked } = fakeApi();
    const request = post('/s/K7QM-2P?/send', { ...filled(), _language: 'hr' });
    request.headers.set('user-agent', 'a phone');
    request.headers.set('x-forwarded-for', '192.0.2.1');
    await respond(request, api);

    for (const { headers } of asked) {
      expect(headers.filter((name) => !['accept-language', 'content-type'].includes(name))).toEqual([]);
    }
    expect(asked[0]?.language).toBe('hr');
  });

  test('posted twice, is one response', async () => {
    const fields = filled();
    const { api, stored } = fakeApi();
    await respond(post('/s/K7QM-2P?/send', fields), api);
    await respond(post('/s/K7QM-2P?/send', fields), api);

    expect(stored.size).toBe(1);
  });

  test('comes back with the reason at the field of the card, and with everything that was entered', async () => {
    const fields = { ...filled(), _card: createCardCode(random).slice(0, 9) };
    const response = await respond(post('/s/K7QM-2P?/send', fields));
    const html = await response.text();

    expect(response.status).toBe(422);
    expect(html).toMatch(/<p class="e" id="card-incomplete">/);
    expect(html).toContain('aria-describedby="card-incomplete card-hint" aria-invalid="true"');
    expect(html).toContain('name="roles-fear" value="4" checked');
    expect(html).toContain(messagesIn('en').form.faultTitle);
  });

  test('comes back with a sentence where the API refuses it', async () => {
    const { api } = fakeApi(open, { status: 409, kind: 'card-already-used' });
    const html = await (
      await respond(post('/s/K7QM-2P?/send', { ...filled(), _language: 'sr-Latn' }), api)
    ).text();

    expect(html).toContain(messagesIn('sr-Latn').fault['card-already-used']);
    expect(html).toContain('name="gender" value="another" checked');
  });

  test('from another site is refused', async () => {
    const request = new Request(`${origin}/s/K7QM-2P?/send`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams(filled()),
    });

    expect((await respond(request)).status).toBe(403);
  });

  test('is told honestly that this phone can’t tie forms together', async () => {
    const both = await (await respond(get('/s/K7QM-2P'))).text();
    const phoneOnly = await (
      await respond(get('/s/K7QM-2P'), fakeApi({ ...open, ways: ['phone'] }).api)
    ).text();
    const cardOnly = await (
      await respond(get('/s/K7QM-2P'), fakeApi({ ...open, ways: ['card'] }).api)
    ).text();

    expect(both).toContain(`<noscript><p>${messagesIn('en').link.noScriptCard}</p></noscript>`);
    expect(phoneOnly).toContain(`<noscript><p>${messagesIn('en').link.noScriptPhone}</p></noscript>`);
    expect(phoneOnly).not.toContain('id="card"');
    expect(cardOnly).not.toContain('<noscript>');
  });
});

describe('a seminar without an open wave', () => {
  test.each([
    ['planned', messagesIn('en').state.plannedTitle],
    ['before-closed', messagesIn('en').state.beforeClosed],
    ['after-closed', messagesIn('en').state.afterClosed],
    ['finished', messagesIn('en').state.finishedTitle],
  ])('says so when it is %s', async (state, sentence) => {
    const { api } = fakeApi({ ...open, state, openWave: null });
    const html = await (await respond(get('/s/K7QM-2P'), api)).text();

    expect(html).toContain(sentence);
    expect(html).not.toContain('<fieldset');
  });
});

test('a simulated seminar is marked as one on every page of it', async () => {
  const { api } = fakeApi({ ...open, demo: true });
  for (const path of ['/s/K7QM-2P', '/s/K7QM-2P/receipt']) {
    expect(await (await respond(get(path), api)).text()).toContain(messagesIn('en').shell.demo);
  }
  expect(await (await respond(get('/s/K7QM-2P'))).text()).not.toContain(messagesIn('en').shell.demo);
});

describe('a seminar’s code', () => {
  test('is understood however it is typed', async () => {
    const response = await respond(get('/?code=%20k7qm+2p&lang=sq'));

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/s/K7QM-2P?lang=sq');
  });

  test('that can’t be one is refused at the field, and stays there to be corrected', async () => {
    const html = await (await respond(get('/?code=K7Q'))).text();

    expect(html).toContain(messagesIn('en').home.codeFault);
    expect(html).toMatch(/<input[^>]*name="code"[^>]*value="K7Q"/);
  });

  test('that no seminar has gets a page that helps', async () => {
    for (const path of ['/s/AAAA-AA', '/s/no-code-at-all']) {
      const response = await respond(get(path));
      const html = await response.text();

      expect(response.status).toBe(404);
      expect(html).toContain(messagesIn('en').state.unknownTitle);
      expect(html).toContain('name="code"');
    }
  });
});

test('an address that leads nowhere gets a page that helps, in the phone’s language', async () => {
  const response = await respond(get('/nowhere', { 'accept-language': 'bs' }));

  expect(response.status).toBe(404);
  expect(await response.text()).toContain(messagesIn('bs').error.notFoundTitle);
});

test('a fault of the server shows a page that helps, and logs nothing that was entered', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = async () => {
    throw new Error('could not store KW5E-Q09J');
  };
  const response = await respond(post('/s/K7QM-2P?/send', { ...filled(), _language: 'hr' }), broken);

  expect(response.status).toBe(500);
  expect(await response.text()).toContain(messagesIn('hr').state.unreachableTitle);
  expect(logged.mock.calls.flat().join()).toContain('"error":"Error"');
  expect(logged.mock.calls.flat().join()).not.toContain('KW5E');
  logged.mockRestore();
});

describe('a receipt', () => {
  test('shows what is stored, and deletes it', async () => {
    const fields = filled();
    const { api } = fakeApi();
    await respond(post('/s/K7QM-2P?/send', fields), api);

    const shown = await respond(
      post('/s/K7QM-2P/receipt?/look', { _receipt: fields._id, _language: 'en' }),
      api,
    );
    const html = await shown.text();
    expect(html).toContain('<dt>What is your gender?</dt><dd>Another</dd>');
    expect(html).toContain('formaction="?/delete"');
    expect(shown.headers.get('cache-control')).toBe('no-store');

    const deleted = await respond(
      post('/s/K7QM-2P/receipt?/delete', { _receipt: fields._id, _language: 'en' }),
      api,
    );
    expect(await deleted.text()).toContain(messagesIn('en').receipt.deletedTitle);
  });

  test('keeps its place when the language changes', async () => {
    const fields = filled();
    const { api } = fakeApi();
    await respond(post('/s/K7QM-2P?/send', fields), api);
    const response = await respond(
      post('/s/K7QM-2P/receipt?/language', { _receipt: fields._id, _to: 'mk' }),
      api,
    );

    expect(await response.text()).toContain(messagesIn('mk').sent.stored);
  });

  test.each([
    ['ABC', messagesIn('en').receipt.incomplete],
    ['0000-0000-0000-0001', messagesIn('en').receipt.mistyped],
    ['0000-0000-0000-0000', messagesIn('en').receipt.unknown],
  ])('%s is refused at the field', async (typed, sentence) => {
    const response = await respond(post('/s/K7QM-2P/receipt?/look', { _receipt: typed, _language: 'en' }));
    const html = await response.text();

    expect(response.status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${typed}"`);
  });
});
