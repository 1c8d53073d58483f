import type { Cast } from '../cast.ts';
import { overlapBetween } from '../separation.ts';
import type { Reserved } from '../stays/reserved.ts';
import type { Target } from '../trajectory.ts';
import type { Instances } from './instances.ts';
import type { Scale } from './scale.ts';
import { OPEN } from './settings.ts';

/** Adds to the target of instance i that it keeps clear of the others of its scene; `xy` are the positions of all, in L. */
export type KeepApart = (i: number, xy: Float64Array, target: Target) => void;

/**
 * Terms for the stress that end overlaps: one for each two footprints that overlap, along the axis on which that takes
 * the shorter way, of which each of the two goes half.
 */
export function keepApartIn(
  { sceneOf, characterOf, instancesIn }: Instances,
  { footprints }: Cast,
  reserved: Reserved,
  scale: Scale,
): KeepApart {
  const offset = { x: 0, y: 0 };
  const apart = { air: OPEN.airInStress, bias: 1 };
  const [widest, tallest] = largestOf(footprints);
  return (i, xy, target) => {
    const s = sceneOf[i] as number;
    const own = reserved(characterOf[i] as number, s, s);
    // Most are further away than any two reach.
    const reach = own.half + widest + apart.air;
    const rise = Math.max(own.up, own.down) + tallest + apart.air;
    const here = instancesIn[s] as Int32Array;
    const x = xy[2 * i] as number;
    const y = xy[2 * i + 1] as number;
    for (let k = 0; k < here.length; k++) {
      const j = here[k] as number;
      if (j === i) continue;
      const dx = (xy[2 * j] as number) - x;
      const dy = (xy[2 * j + 1] as number) - y;
      offset.x = scale.x * (scale.turned ? -dy : dx);
      offset.y = scale.y * (scale.turned ? dx : dy);
      if (Math.abs(offset.x) >= reach || Math.abs(offset.y) >= rise) continue;
      if (!overlapBetween(own, reserved(characterOf[j] as number, s, s), offset, apart)) continue;
      const across = offset.x / (2 * scale.x);
      const down = offset.y / (2 * scale.y);
      target.weight += OPEN.apartWeight;
      target.x += OPEN.apartWeight * (x - (scale.turned ? down : across));
      target.y += OPEN.apartWeight * (y - (scale.turned ? -across : down));
    }
  };
}

/** The furthest that anyone reaches to a side, and up or down. */
function largestOf(footprints: Cast['footprints']): readonly [widest: number, tallest: number] {
  let [widest, tallest] = [0, 0];
  for (const { half, up, down, name } of footprints) {
    widest = Math.max(widest, half, name?.half ?? 0);
    tallest = Math.max(tallest, up, down, name?.down ?? 0);
  }
  return [widest, tallest];
}
