/**
 * The smallest number of characters to insert, delete or replace that makes one text into the other; for
 * looking into how personal codes differ, never for linking them.
 *
 * @returns 0 for equal texts; the other's length for an empty text; letters outside the basic plane count as one
 * @see Levenshtein 1966, Soviet Physics Doklady 10:707–710; Wagner and Fischer 1974, doi:10.1145/321796.321811
 * @example editDistance('kitten', 'sitting') // 3
 */
export function editDistance(one: string, other: string): number {
  const columns = Array.from(other);
  let distances = [0, ...columns.map((_, column) => column + 1)];

  for (const [row, character] of Array.from(one).entries()) {
    const next = [row + 1];
    for (const [column, otherCharacter] of columns.entries()) {
      const replaced = (distances[column] ?? 0) + (character === otherCharacter ? 0 : 1);
      next.push(Math.min(replaced, (distances[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    distances = next;
  }
  return distances.at(-1) ?? 0;
}
