import type { Bounds } from '../bounds.ts';
import type { Cast } from '../cast.ts';
import type { EngineOutput } from '../engine.ts';
import { type CompactStays, interpolated } from './compactStays.ts';
import { centre, fitted, homesAsShares } from './scale.ts';
import { separateCompact } from './separateCompact.ts';

/**
 * A layout with every character at its home in every scene. `homes` are in L, and so is `kept`, the L of kept homes.
 */
export function previewOf(
  homes: Float64Array,
  cast: Cast,
  bounds: Bounds,
  kept: number | undefined,
): EngineOutput {
  const scale = fitted(homes, cast, bounds, kept);
  const centred = homes.slice();
  centre(centred, scale);
  const shares = homesAsShares(centred, scale);
  const { count, scenes } = cast;
  const stays: CompactStays = {
    character: Int32Array.from({ length: count }, (_, c) => c),
    first: new Int32Array(count),
    last: new Int32Array(count).fill(scenes - 1),
    pinned: new Uint8Array(count),
    xs: Float64Array.from({ length: count }, (_, c) => bounds.width * (shares[2 * c] as number)),
    ys: Float64Array.from({ length: count }, (_, c) => bounds.height * (shares[2 * c + 1] as number)),
  };
  separateCompact(stays, cast, bounds);
  return {
    edge: scale.edge,
    homes: shares,
    positions: interpolated(stays, shares, cast, bounds),
  };
}
