import { type Point, round } from '../curve.ts';
import type { Palette } from '../palette.ts';
import { SETTINGS } from '../settings.ts';

/** From here on a valence counts as warm, and below its negative as strained; between them it is mixed. */
export const MIXED = 0.2;

/** The sign of a relation's valence, or a cross for one that has ended. */
export function Mark(props: { at: Point; valence: number; ended: boolean; palette: Palette }) {
  const { at, valence, ended, palette } = props;
  const colour = ended
    ? palette.quiet
    : valence >= MIXED
      ? palette.friendly
      : valence <= -MIXED
        ? palette.hostile
        : palette.mixed;
  const [x, y] = [round(at.x), round(at.y)];
  const reach = SETTINGS.markRadius * 0.55;
  return (
    <g>
      <circle cx={x} cy={y} r={SETTINGS.markRadius} fill={palette.ground} stroke={colour} strokeWidth={1.4} />
      <path
        d={glyph(x, y, reach, valence, ended)}
        stroke={colour}
        strokeWidth={1.8}
        strokeLinecap="round"
        fill="none"
      />
    </g>
  );
}

function glyph(x: number, y: number, reach: number, valence: number, ended: boolean): string {
  const line = (x0: number, y0: number, x1: number, y1: number) =>
    `M${round(x + x0)},${round(y + y0)}L${round(x + x1)},${round(y + y1)}`;
  const slant = reach * 0.75;
  if (ended) return line(-slant, -slant, slant, slant) + line(-slant, slant, slant, -slant);
  const bar = line(-reach, 0, reach, 0);
  if (valence >= MIXED) return bar + line(0, -reach, 0, reach);
  if (valence <= -MIXED) return bar;
  return `${line(-reach, reach * 0.35, 0, -reach * 0.35)}L${round(x + reach)},${round(y + reach * 0.35)}`;
}
