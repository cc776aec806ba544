/**
 * A path to go back to, from a form or an address, if it is one of the workspace: nobody is sent elsewhere.
 *
 * @param base where the workspace lives, such as `/workspace/`
 * @returns the path with its query, or null
 * @example pathInside('/workspace/people', '/workspace/') // '/workspace/people'
 * @example pathInside('//elsewhere.example/workspace/', '/workspace/') // null
 */
export function pathInside(path: unknown, base: string): string | null {
  if (typeof path !== 'string' || !path.startsWith('/')) return null;
  const inside = 'https://inside.invalid';
  const url = URL.canParse(path, inside) ? new URL(path, inside) : null;
  if (url?.origin !== inside) return null;
  return url.pathname.startsWith(base) ? url.pathname + url.search : null;
}
