/** The letters that an answer can come to, after all spellings have met: no Q, W, X, Y and no marks. */
export const codeLetters: readonly string[] = Array.from('ABCDEFGHIJKLMNOPRSTUVZ');

/** Which letter of a name is asked for. */
export type LetterPlace = 'first' | 'second' | 'last';

// Latin letter pairs that are one letter: of the languages of the region (lj, nj, dž; Albanian dh, gj, ll,
// nj, rr, sh, th, xh, zh), and of those who type without marks (dj, dz, kj, ch).
const lettersOfName = /dz|dj|dh|gj|kj|lj|ll|nj|rr|sh|ch|th|xh|zh|\p{L}/gu;

const cyrillic =
  'аa бb вv гg дd ђd еe жz зz ѕd иi јj кk лl љl мm нn њn оo пp рr сs тt ћc уu фf хh цc чc џd шs ' +
  'ґg єe іi щs ъa ыi эe юj яj';
// ð stands for đ on some keyboards; q, w, x, y have no Cyrillic letter of their own.
const latin = 'đd ðd ıi łl øo æa ßs þt qk wv xd yi';
const foldings = new Map(`${cyrillic} ${latin}`.split(' ').map(([sign = '', folded = '']) => [sign, folded]));

/**
 * The letter of a name that goes into a personal code, such that a name gives the same letter in Latin and
 * in Cyrillic script, with marks or without, in capitals or not. A letter pair counts as one letter and
 * meets its first one: `Nj`, `N` and `Њ` are N; `Đ`, `Dž`, `Xh`, `X` and `Ѕ` are D; `Q` and `Ќ` are K.
 *
 * @param text the letter itself, or a whole name; spaces, dashes and dots count for nothing
 * @returns one of codeLetters, or null where the name has no such letter or is in another script
 * @example codeLetterOf('Ljiljana', 'second') // 'I', as for 'Љиљана'
 */
export function codeLetterOf(text: string, place: LetterPlace): string | null {
  const letters = withoutMarks(text).match(lettersOfName) ?? [];
  // Somebody who answers with one letter has picked it already.
  const chosen = letters.length === 1 ? letters[0] : letters[indexOf(place, letters)];
  const sign = chosen?.charAt(0) ?? '';
  const folded = (foldings.get(sign) ?? sign).toUpperCase();

  return codeLetters.includes(folded) ? folded : null;
}

function indexOf(place: LetterPlace, letters: readonly string[]): number {
  return { first: 0, second: 1, last: letters.length - 1 }[place];
}

function withoutMarks(text: string): string {
  // й is a letter of its own, but would lose its mark like the others; ь is none that could be asked for.
  const small = text.normalize('NFKC').toLowerCase().replaceAll('й', 'ј').replaceAll('ь', '');

  return small.normalize('NFKD').replace(/\p{M}/gu, '');
}
