import { area, curveMonotoneX, extent } from 'd3';
import type { CurveId, Values } from '../../measures/curveIds.ts';
import { useView } from '../../view/useView.ts';

/**
 * The area between zero and the values of the first scenes of a story that has `scenes`, with gaps where there is no value. Once all
 * values are known, the greatest is at the top. While later ones are hidden, each has the height that it keeps: the scale neither
 * grows with what comes nor tells of it.
 */
export default function CurveArea({ values, scenes }: { values: Values; scenes: number }) {
  const curveId = useView((state) => state.curve);
  const height = values.length < scenes ? openScale(curveId) : scaleOf(values);
  const last = Math.max(1, scenes - 1);
  const curve = area<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, scene) => (scene / last) * 1000)
    .y0(height(0))
    .y1((value) => height(value ?? 0))
    .curve(curveMonotoneX)
    .digits(1);
  return <path d={curve([...values]) ?? ''} />;
}

/** From a value to its height, from the top (4) to the bottom (100). */
type Scale = (value: number) => number;

function scaleOf(values: Values): Scale {
  // With 1e-9 the height is defined where all values are zero.
  const [least = 0, most = 0] = extent([0, 1e-9, ...values], (value) => value);
  return (value) => 100 - ((value - least) / (most - least)) * 96;
}

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

function openScale(id: CurveId): Scale {
  const isSigned = id === 'valence' || id === 'ownValence';
  const [zero, reach] = isSigned ? [52, 48] : [100, 96];
  return (value) => zero - (reach * value) / (Math.abs(value) + MIDDLE[id]);
}
