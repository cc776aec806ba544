import type { CodeElementId } from './personal-code.ts';

/**
 * How often each answer to the questions of the personal code may be expected, for saying beforehand how
 * likely two people are confused (collisionRisk) and for simulations. Rounded assumptions, made uneven like
 * first names and towns of the region are, and not counted from any register: second letters of women's
 * names are mostly vowels, men's names mostly end in n, r, o or a.
 */
export const assumedElementShares: Readonly<Record<CodeElementId, Readonly<Record<string, number>>>> = {
  'birth-day': evenly(31, 1),
  'mother-name': shares('A 26, E 13, I 12, O 10, L 7, R 7, U 6, N 5, V 4, M 3, D 2, J 1, S 1, Z 1, G 1, H 1'),
  'birth-town': shares(
    'B 14, S 13, P 10, N 8, K 8, T 7, M 6, Z 6, V 5, C 5, G 5, D 4, L 3, R 2, H 1, U 1, J 1, O 1',
  ),
  'older-siblings': shares('0 44, 1 35, 2 13, 3 5, 4 2, 5 1'),
  'own-name': shares('N 24, A 17, R 13, O 12, E 6, K 5, J 4, S 4, T 3, D 3, V 2, I 2, M 2, L 2, H 1'),
  'father-name': shares(
    'M 18, D 13, S 12, R 8, Z 8, B 7, N 7, V 6, A 5, I 4, J 3, G 2, P 2, L 2, H 1, T 1, F 1',
  ),
  'mother-birth-month': evenly(12, 1),
};

function shares(text: string): Record<string, number> {
  return Object.fromEntries(
    text.split(', ').map((answer) => {
      const [value = '', percent] = answer.split(' ');
      return [value, Number(percent) / 100];
    }),
  );
}

function evenly(answers: number, smallest: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: answers }, (_, index) => [String(smallest + index), 1 / answers]),
  );
}
