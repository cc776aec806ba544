import type { Instrument } from '../instrument.ts';
import { genderAwareness1 } from './gender-awareness-1/index.ts';

/** Every published instrument, all versions. */
export const instruments: readonly Instrument[] = [genderAwareness1];

/**
 * The instrument that a seminar or a stored response names.
 *
 * @returns undefined for an id or a version that was never published
 * @example instrumentById('gender-awareness', 1)?.scales // ['operations', 'roles', 'recognition', 'confidence']
 */
export function instrumentById(id: string, version: number): Instrument | undefined {
  return instruments.find((instrument) => instrument.id === id && instrument.version === version);
}
