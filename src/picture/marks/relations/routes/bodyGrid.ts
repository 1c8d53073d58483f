import type { Body } from '../../people/cover.ts';
import { ROUTES } from './settings.ts';
import type { Ground } from './types.ts';

const { clearance } = ROUTES;

/** Cells are coarse: most hold no body, few more than one. */
const CELL = 16;

const NONE: readonly Body[] = [];

/** The bodies whose disc or name is near a point, in a flat grid. */
export type BodyGrid = (x: number, y: number) => readonly Body[];

export function bodyGrid({ bodies, width, height }: Ground): BodyGrid {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const cells: (Body[] | undefined)[] = new Array(columns * rows);
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(0, Math.floor(value / CELL)));
  for (const body of bodies) {
    const { x, y, radius, name } = body;
    const reach = radius + clearance;
    const left = within(Math.min(x - reach, name ? name.left - clearance : x), columns);
    const right = within(Math.max(x + reach, name ? name.right + clearance : x), columns);
    const top = within(Math.min(y - reach, name ? name.top - clearance : y), rows);
    const bottom = within(Math.max(y + reach, name ? name.bottom + clearance : y), rows);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const at = row * columns + column;
        const here = cells[at];
        if (here) here.push(body);
        else cells[at] = [body];
      }
  }
  return (x, y) => cells[within(y, rows) * columns + within(x, columns)] ?? NONE;
}
