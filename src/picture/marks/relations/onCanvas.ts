import { addCurve, opacityAt, type Pen, setStroke } from '../../canvas/pen.ts';
import type { Progress } from '../../canvas/progress.ts';
import type { Curve, Point } from '../../curve.ts';
import { lerp } from '../../moment.ts';
import { PALETTES, type Palette } from '../../palette.ts';
import type { Stroke } from '../../stroke.ts';
import { type Batch, type DrawnLine, isTie, type Tween, type Tweened } from '../../tween.ts';
import type { DrawnRelation, DrawnTie } from '../../types.ts';
import { signBadge } from '../sign/badge.ts';
import { paintBadge } from '../sign/onCanvas.ts';
import { arrowHead } from './arrowHead.ts';
import { paintHairlines } from './hairlines.ts';
import { inGroups } from './inGroups.ts';
import { lineWidth, relationStrokes, tieStroke } from './strokes.ts';

/** How finely lines are painted. */
export type Detail = {
  /** CSS pixels per picture unit. */
  readonly scale: number;
  /** Picture units per canvas pixel. */
  readonly pixel: number;
  /** Only so many of the heaviest lines are painted. */
  readonly mostLines: number;
  /** Low quality: hairlines without dashes, heads and signs. */
  readonly isLow: boolean;
};

/** Curves in one path: several at once save calls, more are slower to fill. */
const AT_ONCE = 4;

/** CSS pixels of width from which on the two edges of a double line can be made out. */
const LEGIBLE = 2.4;

/** CSS pixels per picture unit from which on signs, heads and double lines are painted, and dashes. */
const DETAILED_SCALE = 0.34;
const DASHED_SCALE = 0.25;

/** Paints ties and relations: first those that only move, many in a path, then, one by one, those that change. */
export function paintLines(pen: Pen, tween: Tween, progress: Progress, detail: Detail): void {
  const palette = PALETTES[tween.after.theme];
  for (const batch of tween.batches) paintBatch(pen, batch, palette, progress, detail);
  for (const { line, rank } of tween.changing) {
    if (rank >= detail.mostLines || opacityAt(line, progress) <= 0.01) continue;
    if (isTie((line.before ?? line.after) as DrawnLine))
      paintTie(pen, line as Tweened<DrawnTie>, palette, progress, detail);
    else paintChanging(pen, line as Tweened<DrawnRelation>, palette, progress, detail);
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function paintBatch(
  pen: Pen,
  { look, strokes, lines }: Batch,
  palette: Palette,
  { moved }: Progress,
  detail: Detail,
): void {
  const { mostLines, scale } = detail;
  const { width } = look;
  const line = strokes[0] as Stroke;
  pen.globalAlpha = look.opacity;
  if (detail.isLow) {
    const { pixel } = detail;
    const isDouble = strokes.length > 1 && width * scale > LEGIBLE;
    paintHairlines(pen, lines, { colour: line.colour, width, pixel, isDouble, moved, mostLines });
    return;
  }
  const isSmall = scale < DETAILED_SCALE;
  const core = isSmall ? undefined : strokes[1];
  setLineStroke(pen, line, detail);
  pen.beginPath();
  inGroups(
    lines,
    { mostLines, atOnce: AT_ONCE },
    (tweened) => addCurve(pen, tweened, moved),
    () => {
      pen.stroke();
      if (core) {
        setLineStroke(pen, core, detail);
        pen.stroke();
        setLineStroke(pen, line, detail);
      }
      pen.beginPath();
    },
  );
  if (isTie(look) || isSmall) return;
  for (const { line: tweened, rank } of lines) {
    if (rank >= mostLines) break;
    const relation = (tweened.before ?? tweened.after) as DrawnRelation;
    const curve = curveAt(tweened, moved);
    if (!relation.relation.mutual) paintHead(pen, curve, width, relation.colour);
    if (relation.sign) paintBadge(pen, signBadge(relation.sign, palette), signPoint(tweened, moved), scale);
  }
}

function paintTie(
  pen: Pen,
  tweened: Tweened<DrawnTie>,
  palette: Palette,
  progress: Progress,
  detail: Detail,
): void {
  const from = (tweened.before ?? tweened.after) as DrawnTie;
  const width = lerp(from.width, (tweened.after ?? from).width, progress.entering);
  pen.globalAlpha = opacityAt(tweened, progress);
  setLineStroke(pen, tieStroke({ width }, palette), detail);
  pen.beginPath();
  addCurve(pen, tweened, progress.moved);
  pen.stroke();
}

function paintChanging(
  pen: Pen,
  tweened: Tweened<DrawnRelation>,
  palette: Palette,
  progress: Progress,
  detail: Detail,
): void {
  const { scale } = detail;
  const { moved } = progress;
  const look = lookAt(tweened, progress);
  const width = lineWidth(look);
  const opacity = opacityAt(tweened, progress);
  pen.globalAlpha = opacity;
  if (detail.isLow) {
    const { pixel, mostLines } = detail;
    const { colour, kind } = look;
    const isDouble = kind === 'family' && width * scale > LEGIBLE;
    paintHairlines(pen, [{ line: tweened, rank: 0 }], { colour, width, pixel, isDouble, moved, mostLines });
    return;
  }
  const isSmall = scale < DETAILED_SCALE;
  pen.beginPath();
  addCurve(pen, tweened, moved);
  for (const stroke of relationStrokes(look, palette)) {
    if (stroke.part === 'core' && isSmall) continue;
    pen.globalAlpha = opacity * stroke.opacity;
    setLineStroke(pen, stroke, detail);
    pen.stroke();
  }
  pen.globalAlpha = opacity;
  if (isSmall) return;
  const curve = curveAt(tweened, moved);
  if (!look.relation.mutual) paintHead(pen, curve, width, look.colour);
  paintSign(pen, tweened, palette, progress, { opacity, scale });
}

/** A relation as it looks on its way from one picture to the other. */
function lookAt({ before, after }: Tweened<DrawnRelation>, { leaving, entering }: Progress): DrawnRelation {
  const was = (before ?? after) as DrawnRelation;
  const will = (after ?? before) as DrawnRelation;
  if (was === will) {
    const lit = before && after ? was.lit : was.lit * (before ? 1 - leaving : entering);
    return lit === was.lit ? was : { ...was, lit };
  }
  return {
    ...(entering > 0.5 ? will : was),
    lit: Math.max(was.lit * (1 - leaving), will.lit * entering),
    ghost: lerp(was.ghost, will.ghost, will.ghost > was.ghost ? leaving : entering),
    width: lerp(was.width, will.width, entering),
  };
}

/** The sign of a line that changes: that of the first picture is replaced by that of the second, unless it is the same. */
function paintSign(
  pen: Pen,
  tweened: Tweened<DrawnRelation>,
  palette: Palette,
  { leaving, moved, entering }: Progress,
  { opacity, scale }: { readonly opacity: number; readonly scale: number },
): void {
  const { before, after } = tweened;
  const at = signPoint(tweened, moved);
  const paint = (relation: DrawnRelation | undefined, share: number) => {
    if (!relation || share <= 0.01) return;
    const { difference, sign, signOpacity } = relation;
    pen.globalAlpha = opacity * share * signOpacity;
    if (sign) paintBadge(pen, signBadge(sign, palette, difference), at, scale);
  };
  const same = before && after && before.sign === after.sign && before.difference === after.difference;
  if (!same) paint(before, after ? 1 - leaving : 1);
  paint(after, !same && before ? entering : 1);
}

/** Dashes finer than a pixel would only be slow to paint. */
function setLineStroke(pen: Pen, stroke: Stroke, { scale }: Detail): void {
  setStroke(pen, stroke);
  if (scale < DASHED_SCALE && stroke.dash.length > 0) pen.setLineDash([]);
}

function curveAt({ before, after }: Tweened<DrawnLine>, moved: number): Curve {
  const from = (before ?? after)?.curve as Curve;
  const to = (after ?? before)?.curve as Curve;
  if (from === to || moved === 0) return from;
  return from.map((value, index) => lerp(value, to[index] as number, moved)) as unknown as Curve;
}

function signPoint({ before, after }: Tweened<DrawnLine>, moved: number): Point {
  const from = (before ?? after) as DrawnRelation;
  const to = (after ?? before) as DrawnRelation;
  return {
    x: lerp(from.signAt.x, to.signAt.x, moved),
    y: lerp(from.signAt.y, to.signAt.y, moved),
  };
}

function paintHead(pen: Pen, curve: Curve, width: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const { x, y } of arrowHead(curve, width)) pen.lineTo(x, y);
  pen.fill();
}
