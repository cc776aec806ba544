import { completeCatalogue, languages } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { bs } from './bs.ts';
import { cnr } from './cnr.ts';
import { en } from './en.ts';
import { hr } from './hr.ts';
import { loadMessages } from './load-messages.ts';
import type { Messages } from './messages.ts';
import { mk } from './mk.ts';
import { sq } from './sq.ts';
import { serbianCyrillic } from './sr-cyrl.ts';

const catalogues = completeCatalogue<Messages>({ en, bs, hr, 'sr-Cyrl': serbianCyrillic, cnr, mk, sq });
const others = languages.filter((language) => language !== 'en');

/** Figures for every function of the catalogue, whatever it takes. */
const figures = { scale: 'X', to: 'after', before: '1', after: '2', gain: '3', lower: '4', upper: '5', k: 6 };

/** Every text of a catalogue under its path; functions are asked with two numbers, and with figures. */
function textsIn(catalogue: unknown, path = ''): [path: string, text: string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue === 'function') {
    const ask = catalogue as (...inputs: unknown[]) => string;
    return [1, 5, 22].map((n) => [
      `${path} ${n}`,
      ask(/headline(?!.suppressed)|gainOnly|summary/.test(path) ? figures : n, n),
    ]);
  }
  return Object.entries(catalogue as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Words that South Slavic languages share with English. */
const shared = new Set(['E-mail', 'Link', 'Seminar']);

test('a page loads one language, with the texts of the whole catalogue', async () => {
  for (const language of languages) {
    expect(textsIn(await loadMessages(language))).toEqual(textsIn(catalogues[language]));
  }
});

describe.each(others)('in %s', (language) => {
  const english = new Map(textsIn(en));
  const texts = textsIn(catalogues[language]);

  test('every text is there, and none is left in English', () => {
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    const same = texts.filter(
      ([path, text]) => english.get(path) === text && /\p{L}{3}/u.test(text) && !shared.has(text),
    );
    expect(same).toEqual([]);
  });

  test('no text is empty or shows that something was missing', () => {
    for (const [, text] of texts) expect(text).not.toMatch(/^\s*$|undefined|NaN|\[object/);
  });
});

test('Serbian and Macedonian are in Cyrillic but for names that have no other form', () => {
  const latin = /JavaScript|QR|PIN|passkey|REML|Hartung–Knapp|Bonett|Newcombe|dₐᵥ|\bt-|\bX\b/g;
  for (const language of ['sr-Cyrl', 'mk'] as const) {
    const left = textsIn(catalogues[language]).filter(([, text]) =>
      /[a-zčćđšž]/i.test(text.replace(latin, '')),
    );
    expect(left).toEqual([]);
  }
});

test('Serbian in Latin has no letter of Cyrillic', () => {
  expect(textsIn(catalogues['sr-Latn']).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
});
