import { area, curveMonotoneX, extent } from 'd3';
import type { Values } from '../../measures/curveIds.ts';
import { openScale } from '../../picture/posters/openScale.ts';
import { useView } from '../../view/useView.ts';

/**
 * The area between zero and the values of the first scenes of a story that has `scenes`, with gaps where there is no value. Once all
 * values are known, the greatest is at the top. While later ones are hidden, each has the height that it keeps: the scale neither
 * grows with what comes nor tells of it.
 */
export default function CurveArea({ values, scenes }: { values: Values; scenes: number }) {
  const curveId = useView((state) => state.curve);
  const share = values.length < scenes ? openScale(curveId) : scaleOf(values);
  const height = (value: number) => 100 - share(value) * 96;
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

/** From a value to its height, from the bottom (0) to the top (1). */
type Scale = (value: number) => number;

function scaleOf(values: Values): Scale {
  // With 1e-9 the height is defined where all values are zero.
  const [least = 0, most = 0] = extent([0, 1e-9, ...values], (value) => value);
  return (value) => (value - least) / (most - least);
}
