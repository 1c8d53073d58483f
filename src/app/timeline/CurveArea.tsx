import { area, curveMonotoneX, extent } from 'd3';
import type { Values } from '../../measures/curveIds.ts';

/**
 * The area between zero and the values of the first scenes of a story that has `scenes`, with gaps where there is no value. Its
 * scale is that of these values alone: later ones would show in the height.
 */
export default function CurveArea({ values, scenes }: { values: Values; scenes: number }) {
  // With 1e-9 the height is defined where all values are zero.
  const [least = 0, most = 0] = extent([0, 1e-9, ...values], (value) => value);
  const height = (value: number) => 100 - ((value - least) / (most - least)) * 96;
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
