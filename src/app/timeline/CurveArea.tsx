import { area, curveMonotoneX } from 'd3';
import type { Values } from '../../measures/curveIds.ts';

/** The area between nothing and the values of the scenes that are seen; where there is no value, there is a gap. */
export default function CurveArea({ values, seen }: { values: Values; seen: number }) {
  // The height of what is not seen would give it away.
  const known = values.slice(0, seen).filter((value) => value !== undefined);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known, 1e-9)];
  const height = (value: number) => 100 - ((value - least) / (most - least)) * 96;
  const last = Math.max(1, values.length - 1);
  const curve = area<number | undefined>()
    .defined((value, scene) => value !== undefined && scene < seen)
    .x((_, scene) => (scene / last) * 1000)
    .y0(height(0))
    .y1((value) => height(value ?? 0))
    .curve(curveMonotoneX)
    .digits(1);
  return <path d={curve([...values]) ?? ''} />;
}
