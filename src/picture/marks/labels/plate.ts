import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { type Stroke, stroke } from '../../stroke.ts';
import type { Label } from '../../types.ts';
import { plateOf } from './lettering.ts';

type Plate = Pick<Label, 'x' | 'y' | 'width' | 'height'>;

/** The outline of a plate in a relation's colour. */
export function plateEdge(colour: string): Stroke {
  const { edge, edgeOpacity } = LOOK.label.plate;
  return stroke(colour, edge, { opacity: edgeOpacity });
}

/** The thin line from a plate to the relation's own line. */
export function leaderStroke(colour: string): Stroke {
  return stroke(colour, LOOK.label.leader.width, { cap: 'round' });
}

/** The plate below the number of further changes. */
export function moreEdge(palette: Palette): Stroke {
  return stroke(palette.regionEdge, LOOK.label.plate.edge);
}

/** A plate with round corners, as SVG's path data. */
export function platePath(plate: Plate): string {
  return cornersOf(plate)
    .map(([px, py, cx, cy, x, y], n) => `${n === 0 ? 'M' : 'L'}${px},${py}Q${cx},${cy} ${x},${y}`)
    .join('')
    .concat('Z');
}

/** For each corner, clockwise from the upper left: where it begins, the corner itself, and where it ends. */
export function cornersOf(plate: Plate): (readonly [number, number, number, number, number, number])[] {
  const { left, right, top, bottom } = plateOf(plate);
  const { radius } = LOOK.label.plate;
  const corner = (x: number, y: number, across: number, down: number, from: 'side' | 'edge') => {
    const side = [x, y + down * radius] as const;
    const edge = [x + across * radius, y] as const;
    const [before, after] = from === 'side' ? [side, edge] : [edge, side];
    const [px, py, cx, cy, ax, ay] = [...before, x, y, ...after].map(round) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return [px, py, cx, cy, ax, ay] as const;
  };
  return [
    corner(left, top, 1, 1, 'side'),
    corner(right, top, -1, 1, 'edge'),
    corner(right, bottom, -1, -1, 'side'),
    corner(left, bottom, 1, -1, 'edge'),
  ];
}
