import type { Box } from '../../../box.ts';
import type { Body } from '../../people/cover.ts';
import { ROUTES } from './settings.ts';
import type { Ground, Routed } from './types.ts';

const { cost, clearance, touch, edge, shortest } = ROUTES;

/** What a route costs for the discs and names that it touches, for leaving the picture and for being too short. */
export function costAlone(line: Routed, ground: Ground, samples: Float64Array): number {
  const { width, height } = ground;
  let [left, top, right, bottom] = [width, height, 0, 0];
  let sum = 0;
  let length = 0;
  for (let k = 0; k < samples.length; k += 2) {
    const x = samples[k] as number;
    const y = samples[k + 1] as number;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    if (k > 0) length += Math.hypot(x - (samples[k - 2] as number), y - (samples[k - 1] as number));
    if (x < edge || y < edge || x > width - edge || y > height - edge) sum += cost.outside;
  }
  if (length < shortest) sum += cost.short * (shortest - length);
  for (const body of ground.bodies) {
    const { x, y, radius, name: box } = body;
    const reach = radius + clearance;
    if (
      Math.max(x + reach, box ? box.right + clearance : 0) < left ||
      Math.min(x - reach, box ? box.left - clearance : width) > right ||
      Math.max(y + reach, box ? box.bottom + clearance : 0) < top ||
      y - reach > bottom
    )
      continue;
    const own = body === line.from || body === line.to;
    if (!own) sum += costOfDisc(body, samples);
    if (box) sum += costOfName(box, own, samples);
  }
  return sum;
}

function costOfDisc({ x, y, radius }: Body, samples: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < samples.length; k += 2) {
    const off = Math.hypot((samples[k] as number) - x, (samples[k + 1] as number) - y) - radius;
    if (off >= clearance) continue;
    // Deeper costs more, so that where no way is free the line leads past the edge.
    sum += off < touch ? cost.disc + (touch - off) : (cost.near * (clearance - off)) / clearance;
  }
  return sum;
}

/** A line may pass close to its own ends' names, but not over them. */
function costOfName({ left, right, top, bottom }: Box, own: boolean, samples: Float64Array): number {
  const most = own ? 0 : clearance;
  let sum = 0;
  for (let k = 0; k < samples.length; k += 2) {
    const x = samples[k] as number;
    const y = samples[k + 1] as number;
    const off = Math.max(left - x, x - right, top - y, y - bottom);
    if (off >= most) continue;
    sum += off < (own ? -1 : touch) ? cost.name : (cost.near * (most - off)) / clearance;
  }
  return sum;
}
