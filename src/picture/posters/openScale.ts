import type { CurveId } from '../../measures/curveIds.ts';

/** Of each curve, the value that has half the height, as usual in stories. Greater ones come ever nearer to the top. */
const MIDDLE: Readonly<Record<CurveId, number>> = {
  change: 2,
  relations: 10,
  density: 0.25,
  valence: 0.25,
  unbalanced: 0.25,
  turnover: 0.5,
  degree: 4,
  weightedDegree: 3,
  betweenness: 0.2,
  ownValence: 0.25,
};

/**
 * The height of a value on a curve of which later values are hidden, from 0 at the bottom to 1 at the top. It depends on no other value:
 * the scale neither grows with what comes nor tells of it.
 */
export function openScale(id: CurveId): (value: number) => number {
  const isSigned = id === 'valence' || id === 'ownValence';
  const [zero, reach] = isSigned ? [0.5, 0.5] : [0, 1];
  return (value) => zero + (reach * value) / (Math.abs(value) + MIDDLE[id]);
}
