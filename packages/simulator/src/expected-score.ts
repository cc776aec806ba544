import type { Instrument, ScaleId } from '@uvid/surveys';
import { itemParameters } from './item-parameters.ts';
import { pointProbabilities } from './response-models.ts';

/**
 * The mean score that people of one trait value get on a scale: the truth that an estimate from their
 * answers should come close to. Ceiling and floor are in it, acquiescence is not.
 *
 * @param trait in standard deviations
 * @returns scale points from 1 to 5
 * @throws {RangeError} where the instrument has no five-point items on the scale
 * @example expectedScore(genderAwareness1, 'roles', 100) // 5
 */
export function expectedScore(instrument: Instrument, scale: ScaleId, trait: number): number {
  const parameters = itemParameters(instrument);
  const means = instrument.items.flatMap((item) => {
    const own = parameters.get(item.id);
    if (item.kind !== 'likert' || item.scale !== scale || !own) return [];
    return [pointProbabilities(own, trait).reduce((sum, share, index) => sum + share * (index + 1), 0)];
  });

  if (means.length === 0) throw new RangeError(`no five-point items on the scale ${scale}`);
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
