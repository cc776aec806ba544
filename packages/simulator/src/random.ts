import type { RandomSource } from '@uvid/linkage';

/** A stream of pseudo-random values that a seed determines; for simulations, never for secrets. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  wholeBetween(smallest: number, largest: number): number;
  /** One of the keys, each as often as its weight says; weights need not add up to 1. */
  pick<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** Makes codes and ids of @uvid/linkage repeatable. */
  readonly bytes: RandomSource;
  /** A stream of its own: what is drawn from it changes nothing here, and the other way round. */
  fork(name: string): Random;
}

/**
 * Opens the stream of a seed. The same seed gives the same values on every machine.
 *
 * @param seed any text
 * @see sfc32 of PractRand (Doty-Humphrey), three words of state and a counter; Box and Muller 1958,
 *   doi:10.1214/aoms/1177706645
 * @example seededRandom('demo').fork('person 1').uniform()
 */
export function seededRandom(seed: string): Random {
  const next = smallFastCounter(seed);
  const uniform = () => next() / 2 ** 32;

  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    chance: (probability) => uniform() < probability,
    wholeBetween: (smallest, largest) => smallest + Math.floor(uniform() * (largest - smallest + 1)),
    pick: (weights) => pickByWeight(weights, uniform()),
    bytes: (count) => Uint8Array.from({ length: count }, () => next() >>> 24),
    fork: (name) => seededRandom(`${seed}/${name}`),
  };
}

function smallFastCounter(seed: string): () => number {
  let a = fingerprint(seed, 0x811c9dc5);
  let b = fingerprint(seed, 0x2f0b4a27);
  let c = fingerprint(seed, 0x9e3779b9);
  let counter = 1;

  const next = () => {
    const value = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + value;
    return value >>> 0;
  };

  // PractRand discards the first values, until the seed has reached every bit of the state.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** 32 bits of a text (FNV-1a over UTF-16 units), with a start value of its own for each word of state. */
function fingerprint(text: string, start: number): number {
  let hash = start;

  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash;
}

function pickByWeight<Key extends string>(weights: Readonly<Record<Key, number>>, uniform: number): Key {
  const entries = Object.entries(weights) as [Key, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = uniform * total;
  const chosen = entries.find(([, weight]) => {
    rest -= weight;
    return rest < 0;
  });

  if (!chosen) throw new RangeError('nothing to pick from: no key has a weight above 0');
  return chosen[0];
}
