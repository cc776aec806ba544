type WebStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The browser's storage, for values that JSON can hold under keys of our own. Where the browser forbids or
 * lacks it, nothing throws: nothing is kept, and `write` says so.
 *
 * @param open gives `localStorage` or `sessionStorage`; already that may throw
 */
export function keyValues(open: () => WebStorage) {
  return {
    /** @returns null where nothing is kept under the key, or nothing that can be read */
    read<T>(key: string): T | null {
      try {
        return JSON.parse(open().getItem(prefix + key) ?? 'null');
      } catch {
        return null;
      }
    },
    /** @returns whether the value is kept */
    write(key: string, value: unknown): boolean {
      try {
        open().setItem(prefix + key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}

export type KeyValues = ReturnType<typeof keyValues>;

const prefix = 'uvid/';
