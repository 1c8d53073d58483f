import { round } from '../../curve.ts';
import { LOOK } from '../../look.ts';
import type { Palette } from '../../palette.ts';
import { type Stroke, stroke } from '../../stroke.ts';
import type { DrawnRelation, DrawnTie } from '../../types.ts';
import { dashOf } from './dash.ts';

/** What decides how a relation is stroked. */
export type RelationLook = Pick<
  DrawnRelation,
  'kind' | 'colour' | 'width' | 'lit' | 'ghost' | 'difference' | 'patternScale'
>;

const { halo, ghost: ended, core } = LOOK.relation;

/** A stroke along a relation's curve. `core` is the open middle of a double line. */
export type RelationStroke = Stroke & { readonly part: 'halo' | 'line' | 'core' };

/** The strokes along a relation's curve, from the bottom up. */
export function relationStrokes(look: RelationLook, palette: Palette): readonly RelationStroke[] {
  const { kind, colour, lit } = look;
  const gone = isGone(look.ghost);
  const isDouble = kind === 'family' && !gone;
  // Edges that are finer than a pixel would fade.
  const width = Math.max(lineWidth(look), isDouble ? core.least + 2 * core.edge : 0);
  const strokes: RelationStroke[] = [];
  if (lit > 0) {
    const behind = stroke(colour, width + halo.wider, { opacity: halo.opacity * lit, cap: 'round' });
    strokes.push({ ...behind, part: 'halo' });
  }
  strokes.push({ ...stroke(colour, width, { dash: dashesOf(look, width) }), part: 'line' });
  if (isDouble) {
    const open = Math.max(core.least, Math.min(width * core.share, width - 2 * core.edge));
    strokes.push({ ...stroke(palette.ground, round(open)), part: 'core' });
  }
  return strokes;
}

function dashesOf({ kind, ghost, difference, patternScale }: RelationLook, width: number): readonly number[] {
  const gone = isGone(ghost);
  if (difference) return (gone ? LOOK.difference.endedDashes : LOOK.difference.dashes)[difference];
  return gone ? ended.dash : dashOf(kind, width, patternScale);
}

/** The width of the line itself: a relation that ends becomes as thin as all that end. */
export function lineWidth({ width, ghost }: Pick<RelationLook, 'width' | 'ghost'>): number {
  return width + (ended.width - width) * ghost;
}

/** Whether a relation looks ended, at share `ghost` (0 … 1) of its way out. */
function isGone(ghost: number): boolean {
  return ghost > 0.5;
}

/** The stroke of an inferred tie: quiet and unbroken, so that it is not taken for a relation. */
export function tieStroke({ width }: Pick<DrawnTie, 'width'>, palette: Palette): Stroke {
  return stroke(palette.tie, width, { cap: 'round' });
}
