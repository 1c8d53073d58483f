import type { Bend, Curve } from '../../../curve.ts';
import { curveBetween } from '../curveBetween.ts';
import { costAlone } from './costAlone.ts';
import { ROUTES } from './settings.ts';
import type { Ground, Routed } from './types.ts';

/** A route that a line may take. */
export type Candidate = {
  readonly bend: Bend;
  /** What the bend alone costs; `own` is never less. */
  readonly atLeast: number;
  /** What it costs whatever the other lines do; worked out once. */
  readonly own: () => number;
  /** Points along its visible part, `ROUTES.step` apart: x and y in turn. */
  readonly samples: () => Float64Array;
};

const { cost } = ROUTES;

/** The routes that a line may take, those with the calmest bends first. */
export function candidatesOf(line: Routed, ground: Ground): readonly Candidate[] {
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) || 1;
  const bends = bendsOf(line, length);
  return bends
    .map((bend) => candidateOf(line, ground, bend, costOfBend(line, length, bend)))
    .sort((a, b) => a.atLeast - b.atLeast);
}

function candidateOf(line: Routed, ground: Ground, bend: Bend, atLeast: number): Candidate {
  let own: number | undefined;
  let samples: Float64Array | undefined;
  const candidate: Candidate = {
    bend,
    atLeast,
    own: () => (own ??= atLeast + costAlone(line, ground, candidate.samples())),
    samples: () =>
      (samples ??= samplesOf(curveBetween(line.from, line.to, bend, { head: line.head, crowded: false }))),
  };
  return candidate;
}

function bendsOf({ last, lane, isTie }: Routed, length: number): Bend[] {
  const { bowStep, widest, skews } = ROUTES;
  const step = Math.min(bowStep.most, Math.max(bowStep.least, length * bowStep.share));
  const most = Math.min(widest.longest, Math.max(widest.shortest, length * widest.share));
  const middle = lane?.bow ?? 0;
  const first = lane || isTie ? 0 : gentleBow(length);
  const bows = first > 0 ? [0] : [];
  for (let off = first; off <= most; off += step)
    for (const bow of off === 0 ? [middle] : [middle + off, middle - off])
      if (Math.abs(bow) <= most || off === 0) bows.push(bow);
  const bends = bows.flatMap((bow) => skews.map((skew): Bend => ({ bow, skew })));
  return last ? [last, ...bends] : bends;
}

function gentleBow(length: number): number {
  return Math.min(ROUTES.gentle, length * ROUTES.gentleShare);
}

function costOfBend({ last, lane, isTie }: Routed, length: number, { bow, skew }: Bend): number {
  const off = lane ? Math.abs(bow - lane.bow) : Math.abs(Math.abs(bow) - (isTie ? 0 : gentleBow(length)));
  const bend = cost.bow * off + cost.bend * (bow / length) ** 2 + cost.skew * Math.abs(skew);
  // Of two that are alike, always the same.
  const sided = bow < 0 ? 0.01 : 0;
  if (!last || (last.bow === bow && last.skew === skew)) return bend + sided;
  const change = Math.abs(bow - last.bow) + Math.abs(skew - last.skew) * length * 0.5;
  return bend + sided + cost.change + Math.min(1, cost.changeUnit * change);
}

/** Points along a curve. Its parameter is nearly its share of the way. */
function samplesOf([x0, y0, cx, cy, x1, y1]: Curve): Float64Array {
  const around = Math.hypot(cx - x0, cy - y0) + Math.hypot(x1 - cx, y1 - cy);
  const length = (around + Math.hypot(x1 - x0, y1 - y0)) / 2;
  const count = Math.max(1, Math.ceil(length / ROUTES.step));
  const samples = new Float64Array(2 * count + 2);
  for (let k = 0; k <= count; k++) {
    const t = k / count;
    const s = 1 - t;
    samples[2 * k] = s * s * x0 + 2 * s * t * cx + t * t * x1;
    samples[2 * k + 1] = s * s * y0 + 2 * s * t * cy + t * t * y1;
  }
  return samples;
}
