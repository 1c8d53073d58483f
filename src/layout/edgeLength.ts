import { MIDDLE_STRENGTH } from '../story/strength.ts';
import type { Quality } from '../story/types.ts';
import { SETTINGS } from './settings.ts';

/**
 * Ideal length, in L, of the edge between two characters: short for strong love, long for strong hostility. Several
 * relations count by their strength; their order matters in the last digit of the sum, so callers sort them by id. An unknown
 * valence is neutral, an unknown strength is in the middle.
 */
export function edgeLengthOf(qualities: readonly Pick<Quality, 'strength' | 'valence'>[]): number {
  const { neutralEdge, loveShortens, hostilityLengthens } = SETTINGS;
  let weights = 0;
  let sum = 0;
  for (const { strength = MIDDLE_STRENGTH, valence = 0 } of qualities) {
    const warmth = strength * valence;
    const weight = 0.1 + strength;
    sum += weight * (neutralEdge - (warmth > 0 ? loveShortens : hostilityLengthens) * warmth);
    weights += weight;
  }
  return sum / weights;
}
