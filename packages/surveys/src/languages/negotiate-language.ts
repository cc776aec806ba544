import { isLanguage, type Language } from './languages.ts';

/**
 * The language in which a phone is greeted, from its `Accept-Language` header.
 *
 * Each wish is tried in the phone's order of preference. Where the wished language is not offered, one that its
 * readers understand and whose script they read comes before the phone's next wish: a phone set to Croatian
 * gets Bosnian rather than English.
 *
 * @param acceptLanguage the header, or null where there is none; malformed parts are skipped
 * @param offered what can be had, the seminar's main language first
 * @returns one of `offered`; its first when no wish can be met; English when nothing is offered
 * @see RFC 9110, section 12.5.4
 * @example negotiateLanguage('sr-RS,sr;q=0.9,en;q=0.8', ['en', 'sr-Cyrl', 'sr-Latn']) // 'sr-Cyrl'
 */
export function negotiateLanguage(acceptLanguage: string | null, offered: readonly Language[]): Language {
  for (const tag of wishes(acceptLanguage ?? '')) {
    const found = understoodBy(tag).find((language) => offered.includes(language));
    if (found) return found;
  }
  return offered[0] ?? 'en';
}

/** Tags of the header in lower case, most wanted first; equally wanted ones keep their order. */
function wishes(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0 && quality <= 1)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

/** Languages that a reader of the primary subtag understands, nearest first. */
const neighbours: Readonly<Record<string, readonly Language[]>> = {
  en: ['en'],
  bs: ['bs', 'hr', 'cnr', 'sr-Latn'],
  hr: ['hr', 'bs', 'cnr', 'sr-Latn'],
  sr: ['sr-Cyrl', 'sr-Latn', 'cnr', 'bs', 'hr'],
  'sr-latn': ['sr-Latn', 'cnr', 'bs', 'hr', 'sr-Cyrl'],
  cnr: ['cnr', 'sr-Latn', 'bs', 'hr', 'sr-Cyrl'],
  sh: ['sr-Latn', 'bs', 'hr', 'cnr', 'sr-Cyrl'],
  mk: ['mk'],
  sq: ['sq'],
};

function understoodBy(tag: string): readonly Language[] {
  const [primary = '', ...subtags] = tag.split('-');
  // Phones have no Montenegrin; people in Montenegro choose Serbian (Montenegro).
  if (primary === 'sr' && subtags.includes('me') && !subtags.includes('cyrl')) return neighbours.cnr ?? [];
  if (primary === 'sr' && subtags.includes('latn')) return neighbours['sr-latn'] ?? [];
  if (subtags.includes('cyrl') && ['sh', 'bs', 'cnr'].includes(primary)) return neighbours.sr ?? [];
  const known = Object.hasOwn(neighbours, primary) ? neighbours[primary] : undefined;
  return known ?? (isLanguage(tag) ? [tag] : []);
}
