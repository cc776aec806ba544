export interface RateLimitOptions {
  /** Requests allowed for one key in one window. */
  readonly limit: number;
  readonly windowSeconds?: number;
  readonly clock: () => Date;
}

/**
 * Counts requests a key and window, in memory only. All keys are forgotten together when the window ends,
 * so that no address outlives it by more than the quiet time until the next request.
 *
 * @returns a function that counts one request and says whether it is within the limit
 * @example const allow = createRateLimit({ limit: 1, clock }); allow('a') // true; allow('a') // false
 */
export function createRateLimit({ limit, windowSeconds = 60, clock }: RateLimitOptions) {
  let window = Number.NaN;
  const counts = new Map<string, number>();

  return (key: string): boolean => {
    const current = Math.floor(clock().getTime() / 1000 / windowSeconds);
    if (current !== window) {
      counts.clear();
      window = current;
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= limit;
  };
}
