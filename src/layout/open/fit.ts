import type { Frame } from '../types.ts';

/** Positions that are looked at for the extent of a drawing. */
const SAMPLES = 20_000;
/**
 * With more samples than this, the share below is ignored at each end, so that a few outliers do not shrink a crowd.
 */
const MANY_SAMPLES = 2_000;
const OUTLIERS = 0.008;

/**
 * Rotates points, in place, so that their principal axis lies across, and centres them on (0, 0). Results are rounded as homes are.
 */
export function layAcross(points: Float64Array): void {
  const count = points.length / 2;
  let [mx, my, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let c = 0; c < count; c++) {
    mx += (points[2 * c] as number) / count;
    my += (points[2 * c + 1] as number) / count;
  }
  for (let c = 0; c < count; c++) {
    const [dx, dy] = [(points[2 * c] as number) - mx, (points[2 * c + 1] as number) - my];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const along = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(along), Math.sin(along)];
  for (let c = 0; c < count; c++) {
    const [dx, dy] = [(points[2 * c] as number) - mx, (points[2 * c + 1] as number) - my];
    points[2 * c] = roundHome(cos * dx + sin * dy);
    points[2 * c + 1] = roundHome(cos * dy - sin * dx);
  }
}

/** Four decimals of L, so that a home survives being written down and read again. */
export function roundHome(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** A frame of no width has no shares. */
const LEAST_FRAME = 0.01;

/** The part of a drawing in L that is to fill the room. */
export function frameOf(positions: Float64Array): Frame {
  const [x, y] = [extentOf(positions, 0), extentOf(positions, 1)];
  const size = ({ least, most }: typeof x) => Math.max(LEAST_FRAME, roundHome(most - least));
  return {
    x: roundHome((x.least + x.most) / 2),
    y: roundHome((y.least + y.most) / 2),
    width: size(x),
    height: size(y),
  };
}

function extentOf(positions: Float64Array, axis: 0 | 1): { readonly least: number; readonly most: number } {
  const total = positions.length / 2;
  if (total === 0) return { least: 0, most: 0 };
  const stride = Math.ceil(total / SAMPLES);
  const samples = Float64Array.from(
    { length: Math.ceil(total / stride) },
    (_, k) => positions[2 * k * stride + axis] as number,
  );
  samples.sort();
  const ignored = samples.length > MANY_SAMPLES ? Math.floor(OUTLIERS * samples.length) : 0;
  return { least: samples[ignored] as number, most: samples[samples.length - 1 - ignored] as number };
}
