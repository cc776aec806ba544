/**
 * Where random bytes come from: Web Crypto in the product, a seeded source in tests.
 *
 * @example const random: RandomSource = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
 */
export type RandomSource = (bytes: number) => Uint8Array;
