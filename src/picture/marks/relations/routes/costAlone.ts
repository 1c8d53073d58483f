import type { Box } from '../../../box.ts';
import type { Body } from '../../people/cover.ts';
import type { BodyGrid } from './bodyGrid.ts';
import type { Samples } from './lineGrid.ts';
import { ROUTES } from './settings.ts';
import type { Routed } from './types.ts';

const { cost, clearance, touch, edge, shortest } = ROUTES;

/** What a route costs for the discs and names that it touches, for leaving the picture and for being too short. */
export function costAlone(
  { from, to }: Routed,
  samples: Samples,
  bodiesNear: BodyGrid,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  let sum = 0;
  let length = 0;
  for (let k = 0; k < samples.length; k += 2) {
    const x = samples[k] as number;
    const y = samples[k + 1] as number;
    if (k > 0) length += Math.hypot(x - (samples[k - 2] as number), y - (samples[k - 1] as number));
    if (x < edge || y < edge || x > width - edge || y > height - edge) sum += cost.outside;
    for (const body of bodiesNear(x, y)) {
      const isEnd = body === from || body === to;
      if (!isEnd) sum += costOnDisc(body, x, y);
      if (body.name) sum += costOnName(body.name, isEnd, x, y);
    }
  }
  return length < shortest ? sum + cost.short * (shortest - length) : sum;
}

function costOnDisc(body: Body, x: number, y: number): number {
  const off = Math.hypot(x - body.x, y - body.y) - body.radius;
  if (off >= clearance) return 0;
  // Deeper costs more, so that where no way is free the line leads past the edge.
  return off < touch ? cost.disc + (touch - off) : (cost.near * (clearance - off)) / clearance;
}

/** A line may pass close to its own ends' names, but not over them. */
function costOnName({ left, right, top, bottom }: Box, isEnd: boolean, x: number, y: number): number {
  const most = isEnd ? 0 : clearance;
  const off = Math.max(left - x, x - right, top - y, y - bottom);
  if (off >= most) return 0;
  return off < (isEnd ? -1 : touch) ? cost.name : (cost.near * (most - off)) / clearance;
}
