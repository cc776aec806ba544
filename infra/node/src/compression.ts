import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createMiddleware } from 'hono/factory';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const compressible = /^(text\/|application\/(json|problem\+json|javascript|manifest\+json)|image\/svg)/;
const smallestBytes = 1024;

/**
 * Compresses text on its way out, with brotli where the browser takes it: a questionnaire is a fifth smaller
 * than with gzip, which on barracks Wi-Fi is felt. Answers are small and made at once, so they are compressed
 * whole.
 */
export const compression = createMiddleware(async (c, next) => {
  await next();

  const encoding = encodingFor(c.req.header('Accept-Encoding') ?? '');
  const type = c.res.headers.get('Content-Type') ?? '';
  if (!encoding || !c.res.body || !compressible.test(type) || c.res.headers.has('Content-Encoding')) return;

  const body = Buffer.from(await c.res.arrayBuffer());
  const small = body.length < smallestBytes;
  const packed = small ? body : await compress(encoding, body);
  const headers = new Headers(c.res.headers);
  headers.append('Vary', 'Accept-Encoding');
  headers.set('Content-Length', String(packed.length));
  if (!small) headers.set('Content-Encoding', encoding);
  // Hono merges the headers of the answer it replaces, so the old ones are taken away first.
  const { status } = c.res;
  c.res = undefined;
  c.res = new Response(new Uint8Array(packed), { status, headers });
});

function encodingFor(accepted: string): 'br' | 'gzip' | undefined {
  const names = accepted.split(',').map((part) => part.split(';')[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined;
}

function compress(encoding: 'br' | 'gzip', body: Buffer): Promise<Buffer> {
  return encoding === 'gzip'
    ? gzipAsync(body)
    : brotliAsync(body, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          // Level 7 takes a few milliseconds for a questionnaire; 11 would take a hundred for 3 % less.
          [constants.BROTLI_PARAM_QUALITY]: 7,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
}
