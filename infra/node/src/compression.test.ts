import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { compression } from './compression.ts';

const long = 'Резолуција 1325 '.repeat(400);
const app = new Hono()
  .use(compression)
  .get('/long', (c) => c.html(long))
  .get('/short', (c) => c.text('17'))
  .get('/picture', () => new Response(new Uint8Array(5000), { headers: { 'Content-Type': 'image/png' } }))
  .get('/cookies', (c) => {
    c.header('Set-Cookie', 'one=1', { append: true });
    c.header('Set-Cookie', 'two=2', { append: true });
    return c.html(long);
  });

const get = async (path: string, accepted: string) => {
  const response = await app.request(path, { headers: { 'Accept-Encoding': accepted } });
  return { response, body: Buffer.from(await response.arrayBuffer()) };
};

test('text is brotli where the browser takes it, else gzip, else as it is', async () => {
  const brotli = await get('/long', 'gzip, deflate, br');
  const zipped = await get('/long', 'gzip');
  const plain = await get('/long', '');

  expect(brotli.response.headers.get('Content-Encoding')).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
  expect(zipped.response.headers.get('Content-Encoding')).toBe('gzip');
  expect(gunzipSync(zipped.body).toString()).toBe(long);
  expect(plain.response.headers.get('Content-Encoding')).toBeNull();
  expect(plain.body.toString()).toBe(long);
});

test('the length that is announced is the length that is sent', async () => {
  const { response, body } = await get('/long', 'br');
  expect(Number(response.headers.get('Content-Length'))).toBe(body.length);
});

test('short answers and pictures stay as they are', async () => {
  expect((await get('/short', 'br')).body.toString()).toBe('17');
  expect((await get('/picture', 'br')).response.headers.get('Content-Encoding')).toBeNull();
});

test('a compressed answer keeps every cookie', async () => {
  const { response } = await get('/cookies', 'br');
  expect(response.headers.getSetCookie()).toEqual(['one=1', 'two=2']);
});
