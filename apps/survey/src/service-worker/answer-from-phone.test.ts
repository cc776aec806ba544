import { describe, expect, test } from 'vitest';
import { answerFromPhone } from './answer-from-phone.ts';

const origin = 'https://uvid.example';

/** A cache in memory; `matched` by address, with or without its query. */
function fakeCaches(kept: Record<string, string> = {}) {
  const pages = new Map(Object.entries(kept));
  const cache = {
    async match({ url }: Request, { ignoreSearch }: CacheQueryOptions = {}) {
      const bare = (address: string) => (ignoreSearch ? address.split('?')[0] : address);
      const found = [...pages].find(([address]) => bare(origin + address) === bare(url));
      return found && new Response(found[1]);
    },
    async put({ url }: Request, response: Response) {
      pages.set(url.slice(origin.length), await response.text());
    },
  };
  return { pages, storage: { open: async () => cache as unknown as Cache } };
}

const online =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status });
const offline = async () => {
  throw new TypeError('offline');
};

/** Browsers alone make navigations; Node's requests can only say that they are one. */
function visit(path: string, init?: RequestInit): Request {
  return Object.defineProperty(new Request(origin + path, init), 'mode', { value: 'navigate' });
}

describe('a page on the phone', () => {
  test('comes from the network while there is one, and is kept', async () => {
    const { pages, storage } = fakeCaches({ '/s/K7QM-2P': 'before' });
    const answer = await answerFromPhone(visit('/s/K7QM-2P'), origin, storage, online('after'));

    expect(await answer?.text()).toBe('after');
    expect(pages.get('/s/K7QM-2P')).toBe('after');
  });

  test('comes from the phone without a network', async () => {
    const { storage } = fakeCaches({ '/s/K7QM-2P': 'kept' });
    const answer = await answerFromPhone(visit('/s/K7QM-2P'), origin, storage, offline);

    expect(await answer?.text()).toBe('kept');
  });

  test('comes in another language rather than not at all', async () => {
    const { storage } = fakeCaches({ '/s/K7QM-2P': 'kept' });
    const answer = await answerFromPhone(visit('/s/K7QM-2P?lang=mk'), origin, storage, offline);

    expect(await answer?.text()).toBe('kept');
  });

  test('that was never opened stays away without a network', async () => {
    const { storage } = fakeCaches();

    await expect(answerFromPhone(visit('/s/K7QM-2P'), origin, storage, offline)).rejects.toThrow('offline');
  });

  test('that says something went wrong is not kept', async () => {
    const { pages, storage } = fakeCaches({ '/s/K7QM-2P': 'kept' });
    await answerFromPhone(visit('/s/K7QM-2P'), origin, storage, online('broken', 503));

    expect(pages.get('/s/K7QM-2P')).toBe('kept');
  });
});

test('a built file comes from the phone first', async () => {
  const { storage } = fakeCaches({ '/_app/immutable/workers/main-1.js': 'kept' });
  const request = new Request(`${origin}/_app/immutable/workers/main-1.js`);

  expect(await (await answerFromPhone(request, origin, storage, offline))?.text()).toBe('kept');
});

test.each([
  ['a posted form', visit('/s/K7QM-2P?/send', { method: 'POST' })],
  ['the API', new Request(`${origin}/api/responses`)],
  ['the API opened as a page', visit('/api/health')],
  ['the workspace', visit('/workspace/seminars')],
  ['a receipt', visit('/s/K7QM-2P/receipt')],
  ['another origin', new Request('https://elsewhere.example/_app/immutable/x.js')],
  ['what is no page', new Request(`${origin}/s/K7QM-2P`)],
])('%s is left to the network', (_, request) => {
  const { storage } = fakeCaches();

  expect(answerFromPhone(request, origin, storage, offline)).toBeNull();
});
