type WebStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The browser's storage for values that JSON can hold, under keys of our own. Where the browser forbids or
 * lacks storage, values are kept for as long as the page is open.
 *
 * @param open gives `localStorage` or `sessionStorage`; already that may throw
 */
export function keyValues(open: () => WebStorage) {
  const memory = new Map<string, string>();
  const attempt = <T>(action: (storage: WebStorage) => T): T | null => {
    try {
      return action(open());
    } catch {
      return null;
    }
  };

  return {
    read<T>(key: string): T | null {
      const text = memory.get(key) ?? attempt((storage) => storage.getItem(prefix + key));
      return text ? (JSON.parse(text) as T) : null;
    },
    /** @returns whether the value outlives the page */
    write(key: string, value: unknown): boolean {
      const text = JSON.stringify(value);
      const lasts = attempt((storage) => {
        storage.setItem(prefix + key, text);
        return true;
      });
      if (lasts) memory.delete(key);
      else memory.set(key, text);
      return lasts ?? false;
    },
    remove(key: string): void {
      memory.delete(key);
      attempt((storage) => storage.removeItem(prefix + key));
    },
    keys(start: string): readonly string[] {
      const stored = attempt((storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
      );
      const own = (stored ?? [])
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      return [...new Set([...own, ...memory.keys()])].filter((key) => key.startsWith(start));
    },
  };
}

export type KeyValues = ReturnType<typeof keyValues>;

const prefix = 'uvid/';
