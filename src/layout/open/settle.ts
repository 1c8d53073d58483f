import type { Wish } from '../places/stress.ts';
import { SETTINGS } from '../settings.ts';
import type { Stage } from './instances.ts';
import { OPEN } from './settings.ts';
import type { Springs } from './springs.ts';
import { pullOn } from './stress.ts';

/** Where the reader holds instances, in L. */
export type Held = ReadonlyMap<number, readonly [number, number]>;

/**
 * Moves everybody, in place, to the best compromise between their company in each scene and standing still between scenes:
 * character after character, each in all of its scenes at once (see `steady` in continuity.ts for the method). How short
 * a step may be before it counts as none gets less from sweep to sweep.
 */
export function settleOpen(
  stage: Stage,
  springs: Springs,
  homes: Float64Array,
  positions: Float64Array,
  held: Held,
  continuity: number,
  sweeps: number,
  progress?: (share: number) => void,
): void {
  const room = Array.from({ length: 5 }, () => new Float64Array(stage.scenes)) as Room;
  const cooling = 0.001 ** (1 / sweeps);
  let alpha = 1;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    alpha *= cooling;
    const least = (OPEN.noStep + alpha) * SETTINGS.drift;
    for (let k = 0; k < stage.count; k++)
      move(
        stage,
        springs,
        sweep % 2 === 0 ? k : stage.count - 1 - k,
        homes,
        positions,
        held,
        continuity,
        least,
        room,
      );
    progress?.((sweep + 1) / sweeps);
  }
}

type Room = [
  weights: Float64Array,
  xs: Float64Array,
  ys: Float64Array,
  links: Float64Array,
  across: Float64Array,
];

const wish: Wish = { weight: 0, x: 0, y: 0 };

/** Moves one character; `room` is for the elimination. */
function move(
  stage: Stage,
  springs: Springs,
  c: number,
  homes: Float64Array,
  positions: Float64Array,
  held: Held,
  continuity: number,
  least: number,
  [weights, xs, ys, links, across]: Room,
): void {
  const start = stage.first[c] as number;
  const length = (stage.first[c + 1] as number) - start;
  if (length === 0) return;
  let total = 0;
  for (let k = 0; k < length; k++) {
    const i = start + k;
    wish.weight = SETTINGS.home;
    wish.x = SETTINGS.home * (homes[2 * c] as number);
    wish.y = SETTINGS.home * (homes[2 * c + 1] as number);
    pullOn(
      springs,
      i,
      positions[2 * i] as number,
      positions[2 * i + 1] as number,
      positions,
      undefined,
      wish,
    );
    weights[k] = wish.weight;
    xs[k] = wish.x;
    ys[k] = wish.y;
    total += wish.weight;
  }
  const kappa = (continuity * total) / length;
  for (let k = 1; k < length; k++) {
    const i = start + k;
    const dx = (positions[2 * i] as number) - (positions[2 * i - 2] as number);
    const dy = (positions[2 * i + 1] as number) - (positions[2 * i - 1] as number);
    const gap = (stage.sceneOf[i] as number) - (stage.sceneOf[i - 1] as number);
    const still = stage.present[i] || stage.present[i - 1] ? 1 : SETTINGS.absent;
    links[k] = (((still * kappa) / gap) * SETTINGS.drift) / Math.max(least, Math.sqrt(dx * dx + dy * dy));
  }
  for (let k = 0; k < length; k++) {
    const pin = held.get(start + k);
    const back = k > 0 && !pin ? (links[k] as number) : 0;
    const on = k < length - 1 && !pin ? (links[k + 1] as number) : 0;
    let diagonal = pin ? 1 : (weights[k] as number) + back + on;
    let x = pin ? pin[0] : (xs[k] as number);
    let y = pin ? pin[1] : (ys[k] as number);
    if (k > 0) {
      diagonal -= back * (across[k - 1] as number);
      x += back * (xs[k - 1] as number);
      y += back * (ys[k - 1] as number);
    }
    across[k] = on / diagonal;
    xs[k] = x / diagonal;
    ys[k] = y / diagonal;
  }
  for (let k = length - 1; k >= 0; k--) {
    if (k < length - 1) {
      xs[k] = (xs[k] as number) + (across[k] as number) * (xs[k + 1] as number);
      ys[k] = (ys[k] as number) + (across[k] as number) * (ys[k + 1] as number);
    }
    positions[2 * (start + k)] = xs[k] as number;
    positions[2 * (start + k) + 1] = ys[k] as number;
  }
}
