import type { Bend } from '../../../curve.ts';
import { ROUTES } from './settings.ts';
import type { Routed } from './types.ts';

/** A bend that a line may have, and what it costs for not being calm. */
export type PricedBend = { readonly bend: Bend; readonly cost: number };

/** The bends that a line may have, the calmest first; with the one that it had in the scene before. */
export function bendsFor(line: Routed): readonly PricedBend[] {
  const { bowStep, widest, skews } = ROUTES;
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) || 1;
  const step = clamp(length * bowStep.share, bowStep);
  const most = clamp(length * widest.share, widest);
  const { last, lane, isTie } = line;
  const middle = lane?.bow ?? 0;
  const first = lane || isTie ? 0 : gentleBow(length);
  const bows = first > 0 ? [0] : [];
  for (let off = first; off <= most; off += step)
    for (const bow of off === 0 ? [middle] : [middle + off, middle - off])
      if (Math.abs(bow) <= most || off === 0) bows.push(bow);
  const bends = last ? [last] : [];
  for (const bow of bows) for (const skew of skews) bends.push({ bow, skew });
  return bends
    .map((bend) => ({ bend, cost: costOf(line, length, bend) }))
    .sort((one, other) => one.cost - other.cost);
}

function gentleBow(length: number): number {
  return Math.min(ROUTES.gentle.most, length * ROUTES.gentle.share);
}

function costOf({ last, lane, isTie }: Routed, length: number, { bow, skew }: Bend): number {
  const { cost } = ROUTES;
  const off = lane ? Math.abs(bow - lane.bow) : Math.abs(Math.abs(bow) - (isTie ? 0 : gentleBow(length)));
  // Of two that are alike, always the same.
  const sided = bow < 0 ? 0.01 : 0;
  const wide = isTie ? Math.max(0, Math.abs(bow) - cost.loop.share * length) : 0;
  const calm =
    cost.bow * off +
    cost.bend * (bow / length) ** 2 +
    cost.skew * Math.abs(skew) +
    cost.loop.unit * wide +
    sided;
  if (!last || (last.bow === bow && last.skew === skew)) return calm;
  const moved = Math.abs(bow - last.bow) + (Math.abs(skew - last.skew) * length) / 2;
  return calm + Math.min(cost.change.most, cost.change.any + cost.change.unit * moved);
}

function clamp(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, value));
}
