import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { SETTINGS } from '../../settings.ts';
import { type Stroke, stroke } from '../../stroke.ts';
import {
  DIFFERENCE_GLYPHS,
  type DifferenceSign,
  GLYPHS,
  type Glyph,
  glyphPath,
  isClosed,
  SIGNS,
  type Sign,
} from './signs.ts';

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

/** The badge of a sign on a line. The same object every time, so that painting allocates nothing. */
export function signBadge(sign: Sign, palette: Palette): Badge {
  return badgesOf(palette).signs[sign];
}

/** The badge of a difference. Each has a glyph of its own, so that colour is not alone. */
export function differenceBadge(type: DifferenceSign, palette: Palette): Badge {
  return badgesOf(palette).differences[type];
}

type Badges = {
  readonly signs: Readonly<Record<Sign, Badge>>;
  readonly differences: Readonly<Record<DifferenceSign, Badge>>;
};

const badges = new WeakMap<Palette, Badges>();

function badgesOf(palette: Palette): Badges {
  const known = badges.get(palette);
  if (known) return known;
  const made = { signs: signBadges(palette), differences: differenceBadges(palette) };
  badges.set(palette, made);
  return made;
}

function signBadges(palette: Palette): Badges['signs'] {
  const { edge, glyph } = LOOK.sign;
  const badge = (sign: Sign) => {
    const colour = signColour(sign, palette);
    return badgeOf(SETTINGS.signRadius, palette, GLYPHS[sign], {
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

function differenceBadges(palette: Palette): Badges['differences'] {
  const { edge, glyph, larger } = LOOK.difference;
  const badge = (type: DifferenceSign) => {
    const colour = differenceColour(type, palette);
    return badgeOf(SETTINGS.signRadius + larger, palette, DIFFERENCE_GLYPHS[type], {
      edge: stroke(colour, edge),
      glyph: stroke(colour, glyph, { cap: 'round', join: 'round' }),
    });
  };
  const types = Object.keys(DIFFERENCE_GLYPHS) as DifferenceSign[];
  return Object.fromEntries(types.map((type) => [type, badge(type)])) as Record<DifferenceSign, Badge>;
}

function badgeOf(
  radius: number,
  { ground }: Palette,
  glyph: Glyph,
  strokes: { readonly edge: Stroke; readonly glyph: Stroke },
): Badge {
  return {
    radius,
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

function differenceColour(type: DifferenceSign, palette: Palette): string {
  if (type === 'came') return palette.differences.began;
  return type === 'went' ? palette.quiet : palette.differences[type];
}
