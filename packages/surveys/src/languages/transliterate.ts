/**
 * Serbian Cyrillic in Latin letters, for `sr-Latn`.
 *
 * Љ, Њ and Џ become two letters, whose case follows the word: ЉУБАВ is LJUBAV, Љубав is Ljubav. Everything that
 * isn't Serbian Cyrillic stays (Latin words, digits, signs), and so do web and e-mail addresses, even in Cyrillic.
 *
 * @param cyrillic any text; an empty one gives an empty one
 * @returns the text in Gaj's Latin alphabet; a text without Cyrillic is returned as it is
 * @see Pravopis srpskoga jezika (Matica srpska 2010)
 * @example transliterate('Њен НАТО позив из UNDP-а') // 'Njen NATO poziv iz UNDP-a'
 */
export function transliterate(cyrillic: string): string {
  return cyrillic
    .split(addresses)
    .map((part, index) => (index % 2 === 1 ? part : transliterateWords(part)))
    .join('');
}

// The capturing group puts every address at an odd index of what `split` returns.
const addresses = /((?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+)/iu;

function transliterateWords(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const letters = [...word];
    return letters.map((letter, index) => latin(letter, letters[index - 1], letters[index + 1])).join('');
  });
}

function latin(letter: string, before: string | undefined, after: string | undefined): string {
  const lower = latinLetters[letter.toLowerCase()];
  if (lower === undefined) return letter;
  if (letter === letter.toLowerCase()) return lower;
  // The last letter of a word has no letter after it, and is like the one before it: КОЊ, but Њ. alone is Nj.
  const capitals = isCapital(after ?? before);
  return capitals ? lower.toUpperCase() : lower.charAt(0).toUpperCase() + lower.slice(1);
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

const latinLetters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};
