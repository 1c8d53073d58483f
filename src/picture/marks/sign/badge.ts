import type { Direction } from '../../../measures/differenceTypes.ts';
import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { type Stroke, stroke } from '../../stroke.ts';
import { GLYPHS, type Glyph, glyphPath, isClosed, SIGNS, type Sign } from './signs.ts';

/** A sign in its disc, as every painter draws it. */
export type Badge = {
  readonly radius: number;
  readonly fill: string;
  readonly edge: Stroke;
  /** The lines of the glyph around (0, 0), all in one stroke of the edge's colour and without dashes. */
  readonly lines: readonly { readonly points: readonly number[]; readonly closed: boolean }[];
  readonly glyphStroke: Stroke;
  /** What fills a glyph of closed lines; undefined for any other. */
  readonly glyphFill: string | undefined;
  /** The glyph as SVG's path data. */
  readonly path: string;
};

/**
 * The badge of a sign on a line. In a comparison it has the colour of the line. The same object every time, so that painting
 * allocates nothing.
 */
export function signBadge(sign: Sign, palette: Palette, difference?: Direction): Badge {
  const known = badges.get(palette) ?? {};
  badges.set(palette, known);
  const key = difference ?? 'scene';
  known[key] ??= signBadges(palette, difference);
  return known[key][sign];
}

type Badges = Readonly<Record<Sign, Badge>>;

const badges = new WeakMap<Palette, Partial<Record<Direction | 'scene', Badges>>>();

function signBadges(palette: Palette, difference: Direction | undefined): Badges {
  const { edge, glyph } = LOOK.sign;
  const badge = (sign: Sign) => {
    const colour = difference ? palette.differences[difference] : signColour(sign, palette);
    return badgeOf(GLYPHS[sign], palette, {
      edge: stroke(colour, edge),
      glyph: stroke(colour, glyph, { cap: 'round', join: 'round' }),
    });
  };
  return Object.fromEntries(SIGNS.map((sign) => [sign, badge(sign)])) as Record<Sign, Badge>;
}

function signColour(sign: Sign, palette: Palette): string {
  if (sign === 'warmer') return palette.friendly;
  if (sign === 'cooler' || sign === 'strained') return palette.hostile;
  return sign === 'ended' ? palette.quiet : palette.ink;
}

function badgeOf(
  glyph: Glyph,
  { ground }: Palette,
  strokes: { readonly edge: Stroke; readonly glyph: Stroke },
): Badge {
  return {
    radius: SETTINGS.signRadius,
    fill: ground,
    edge: strokes.edge,
    lines: glyph.map((line) =>
      isClosed(line) ? { points: line.slice(0, -2), closed: true } : { points: line, closed: false },
    ),
    glyphStroke: strokes.glyph,
    glyphFill: glyph.every(isClosed) ? strokes.glyph.colour : undefined,
    path: glyphPath(glyph),
  };
}
