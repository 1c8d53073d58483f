import type { Frame } from '../bounds.ts';
import { SETTINGS } from '../settings.ts';
import type { Footprint } from '../types.ts';

/** How many positions are looked at to see how far a drawing reaches, and the share of them that may stick out of a crowd. */
const LOOKS = 20_000;
const STRAYS = 0.008;

/** Turns the drawing, in place, so that it is longest where the frame is; it is round (0, 0) then. */
export function turn(homes: Float64Array, frame: Frame): void {
  const count = homes.length / 2;
  let [mx, my, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let c = 0; c < count; c++) {
    mx += (homes[2 * c] as number) / count;
    my += (homes[2 * c + 1] as number) / count;
  }
  for (let c = 0; c < count; c++) {
    const [dx, dy] = [(homes[2 * c] as number) - mx, (homes[2 * c + 1] as number) - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const along = 0.5 * Math.atan2(2 * xy, xx - yy) - (frame.width >= frame.height ? 0 : Math.PI / 2);
  const [cos, sin] = [Math.cos(along), Math.sin(along)];
  for (let c = 0; c < count; c++) {
    const [dx, dy] = [(homes[2 * c] as number) - mx, (homes[2 * c + 1] as number) - my];
    homes[2 * c] = finely(cos * dx + sin * dy);
    homes[2 * c + 1] = finely(cos * dy - sin * dx);
  }
}

/** Four decimals of L: a home that is written down and read again is the same home. */
export function finely(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** The middle of the drawing and the longest L, in picture units, at which it fits into the frame. */
export function fit(
  positions: Float64Array,
  boxes: readonly Footprint[],
  { width, height }: Frame,
): { readonly x: number; readonly y: number; readonly edge: number } {
  const [half, up, down] = [0, 0, 0].map((_, k) =>
    boxes.reduce((most, box) => Math.max(most, [box.half, box.up, box.down][k] as number), 0),
  ) as [number, number, number];
  const [x, y] = [reachOf(positions, 0), reachOf(positions, 1)];
  const across = width - 2 * (SETTINGS.margin + half);
  const down_ = height - 2 * SETTINGS.margin - up - down;
  const edge = Math.min(
    // A crowd may have all the room that there is.
    boxes.length > SETTINGS.crowd ? Number.POSITIVE_INFINITY : SETTINGS.longestEdge,
    across / Math.max(1e-6, x.most - x.least),
    down_ / Math.max(1e-6, y.most - y.least),
  );
  return { x: finely((x.least + x.most) / 2), y: finely((y.least + y.most) / 2), edge };
}

function reachOf(positions: Float64Array, axis: 0 | 1): { readonly least: number; readonly most: number } {
  const total = positions.length / 2;
  if (total === 0) return { least: 0, most: 0 };
  const stride = Math.ceil(total / LOOKS);
  const seen = Float64Array.from(
    { length: Math.ceil(total / stride) },
    (_, k) => positions[2 * k * stride + axis] as number,
  );
  seen.sort();
  const strays = seen.length > 2_000 ? Math.floor(STRAYS * seen.length) : 0;
  return { least: seen[strays] as number, most: seen[seen.length - 1 - strays] as number };
}
