import type { Instrument, ItemId } from '@uvid/surveys';
import { seededRandom } from './random.ts';

/** How an item answers to the trait behind it; locations are in standard deviations of the trait. */
export interface ItemParameters {
  /** Slope of the response curve on the logit scale. */
  readonly discrimination: number;
  /** Five-point items: where the answer "2 or better", "3 or better", … becomes likelier than not. */
  readonly thresholds: readonly [number, number, number, number];
  /** Knowledge items: where knowing becomes likelier than not. */
  readonly difficulty: number;
}

const thresholdsAroundLocation = [-1.5, -0.6, 0.3, 1.4] as const;

/**
 * Parameters of all items of an instrument, five-point and knowledge items alike. They belong to the
 * instrument, not to a seminar: the same items are hard everywhere.
 *
 * @returns the same parameters for an instrument's id and version, whatever the seed of a simulation
 */
export function itemParameters(instrument: Instrument): ReadonlyMap<ItemId, ItemParameters> {
  const random = seededRandom(`items of ${instrument.id} ${instrument.version}`);

  return new Map(instrument.items.map(({ id }) => [id, drawParameters(random.fork(id).uniform)]));
}

function drawParameters(uniform: () => number): ItemParameters {
  const location = -1.1 + uniform();
  const [second, third, fourth, fifth] = thresholdsAroundLocation;

  return {
    discrimination: 1.3 + 0.9 * uniform(),
    thresholds: [location + second, location + third, location + fourth, location + fifth],
    difficulty: -1.2 + 2.6 * uniform(),
  };
}
