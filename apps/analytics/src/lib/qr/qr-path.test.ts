import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

const link = 'https://uvid.example/s/K7QM-2P#card=KW5EQ09JV4DPZ8HTQ';

test('the path covers exactly the dark modules, with a quiet zone of four around', () => {
  const { size, path } = qrPath(link);
  const { data } = encode(link, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  expect(drawn).toEqual(data);
  expect(size).toBe(data.length);
  expect(data.slice(0, 4).flat()).not.toContain(true);
});
