import type { Bounds } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { EngineOutput } from '../engine.ts';
import type { Frame } from '../types.ts';
import { type CompactStays, interpolated } from './compactStays.ts';
import { frameOf } from './fit.ts';
import { allInRoom, edgeOf, homesAsShares, scaleOf } from './scale.ts';
import { separateCompact } from './separateCompact.ts';

/**
 * A layout with every character at its home in every scene. `homes` are in L, and so is `kept`, the frame of kept homes.
 */
export function previewOf(
  homes: Float64Array,
  cast: Cast,
  bounds: Bounds,
  kept: Frame | undefined,
): EngineOutput {
  const frame = kept ?? frameOf(homes);
  const scale = scaleOf(frame, cast, bounds);
  const standing = allInRoom(scale, homes);
  const { count, scenes } = cast;
  const stays: CompactStays = {
    character: Int32Array.from({ length: count }, (_, c) => c),
    first: new Int32Array(count),
    last: new Int32Array(count).fill(scenes - 1),
    xs: Float64Array.from({ length: count }, (_, c) => standing[2 * c] as number),
    ys: Float64Array.from({ length: count }, (_, c) => standing[2 * c + 1] as number),
  };
  separateCompact(stays, cast, bounds);
  return {
    edge: edgeOf(scale),
    homes: homesAsShares(homes, frame),
    frame,
    positions: interpolated(stays, standing, cast, bounds),
  };
}
