import { addCurve, mixed, type Pen, presence } from '../../canvas/pen.ts';
import type { StageProgress } from '../../canvas/stageProgress.ts';
import type { Curve } from '../../curve.ts';
import { PALETTES, type Palette } from '../../palette.ts';
import { type Batch, type DrawnLine, isTie, type Pair, type Ranked, type Tween } from '../../tween.ts';
import type { DrawnRelation } from '../../types.ts';
import { drawMark } from '../sign/onCanvas.ts';
import { arrowHead } from './arrowHead.ts';
import { dashOf, FAMILY_CORE } from './dash.ts';

/** How fine a drawing is: pixels for a picture unit, and how many of the weightiest lines there is time for. */
export type Fineness = {
  readonly scale: number;
  /** Picture units that a pixel of the canvas is wide. */
  readonly pixel: number;
  /** Share of their width that lines have: they grow less than the rest as one comes closer. */
  readonly thin: number;
  readonly most: number;
  readonly hasty: boolean;
};

/** Curves in one stroke: several at once spare calls, more are slower to fill. Of hairlines, more may be. */
const AT_ONCE = 4;
const HAIRLINES_AT_ONCE = 24;

/** Hairlines that stand for one line in haste, at most. */
const MOST_HAIRLINES = 5;

/** Pixels below which a sign on a line could not be made out. */
const LEGIBLE = 2.4;

/** Draws ties and relations: first what only moves, many in a stroke, and on top, one by one, what changes. */
export function drawLines(pen: Pen, reel: Tween, stages: StageProgress, fineness: Fineness): void {
  const palette = PALETTES[reel.after.theme];
  pen.lineCap = 'butt';
  for (const strand of reel.strands) drawStrand(pen, strand, palette, stages, fineness);
  for (const line of reel.changing)
    if (line.rank < fineness.most) drawChanging(pen, line, palette, stages, fineness);
  pen.globalAlpha = 1;
}

function drawStrand(
  pen: Pen,
  { look, lines }: Batch,
  palette: Palette,
  { moved }: StageProgress,
  fineness: Fineness,
): void {
  const { most, scale, thin, hasty } = fineness;
  const width = look.width * thin;
  setStroke(pen, look, width, palette);
  pen.globalAlpha = look.opacity;
  if (hasty) {
    drawHairlines(pen, lines, look, width, moved, fineness);
    return;
  }
  if (!isTie(look)) pen.setLineDash(dashesOf(dashOf(look.kind, look.width), thin, scale));
  const add = (pair: Pair<DrawnLine>) => addCurve(pen, pair, moved);
  strokeSeveral(pen, lines, most, AT_ONCE, add, () => {
    if (!isDouble(look, width * scale)) return;
    pen.strokeStyle = palette.ground;
    pen.lineWidth = Math.max(0.8 * thin, width * FAMILY_CORE);
    pen.stroke();
    setStroke(pen, look, width, palette);
  });
  pen.setLineDash([]);
  if (isTie(look) || 7 * scale < LEGIBLE) return;
  for (const { pair, rank } of lines) {
    if (rank >= most) break;
    const line = (pair.before ?? pair.after) as DrawnRelation;
    const curve = curveAt(pair, moved);
    if (!line.relation.mutual) drawHead(pen, curve, width, line.colour);
    const sign = { valence: line.valence, ended: false, calm: true };
    drawMark(pen, middleOf(curve), sign, palette, { size: thin, scale });
  }
}

function isDouble(look: DrawnLine, pixels: number): boolean {
  return !isTie(look) && look.kind === 'family' && pixels > LEGIBLE;
}

/**
 * Lines in haste: of each as many hairlines side by side as it is pixels wide, of a double one only the two edges. A
 * stroke of one pixel costs a fifth of a wider one (measured with Chromium's software rendering).
 */
function drawHairlines(
  pen: Pen,
  lines: readonly Ranked[],
  look: DrawnLine,
  width: number,
  moved: number,
  { scale, pixel, most }: Fineness,
): void {
  const hairlines = isDouble(look, width * scale)
    ? 2
    : Math.min(MOST_HAIRLINES, Math.max(1, Math.round(width / pixel)));
  const apart = hairlines === 1 ? 0 : (width - pixel) / (hairlines - 1);
  pen.lineWidth = Math.min(width, pixel);
  strokeSeveral(pen, lines, most, HAIRLINES_AT_ONCE, (pair) => {
    for (let n = 0; n < hairlines; n++) addCurve(pen, pair, moved, (n - (hairlines - 1) / 2) * apart);
  });
}

/** Strokes those of `lines` that there is time for, so many at once; each is added to the path by `add`. */
function strokeSeveral(
  pen: Pen,
  lines: readonly Ranked[],
  most: number,
  atOnce: number,
  add: (pair: Pair<DrawnLine>) => void,
  stroked?: () => void,
): void {
  for (let first = 0; first < lines.length && (lines[first] as Ranked).rank < most; first += atOnce) {
    pen.beginPath();
    for (let k = first; k < Math.min(lines.length, first + atOnce); k++) {
      const { pair, rank } = lines[k] as Ranked;
      if (rank >= most) break;
      add(pair);
    }
    pen.stroke();
    stroked?.();
  }
}

function drawChanging(
  pen: Pen,
  line: Ranked,
  palette: Palette,
  stages: StageProgress,
  fineness: Fineness,
): void {
  const { scale, thin, hasty } = fineness;
  const { pair } = line;
  const { before, after } = pair;
  const { leaving, entering, moved } = stages;
  const shown = (!before || (after && entering > 0.5) ? after : before) as DrawnLine;
  const opacity = presence(pair, stages);
  if (opacity <= 0.01) return;
  pen.globalAlpha = opacity;
  if (isTie(shown)) {
    setStroke(pen, shown, thin * mixed((before ?? shown).width, (after ?? shown).width, entering), palette);
    pen.beginPath();
    addCurve(pen, pair, moved);
    pen.stroke();
    return;
  }
  const [was, will] = [before ?? shown, after ?? shown] as [DrawnRelation, DrawnRelation];
  const lit = Math.max(
    before ? was.lit * (1 - leaving) : 0,
    after ? will.lit * (before === after ? 1 : entering) : 0,
  );
  const ghost = mixed(was.ghost, will.ghost, will.ghost > was.ghost ? leaving : entering);
  const bare = mixed(was.width, will.width, entering);
  const whole = bare + (1.6 - bare) * ghost;
  const width = whole * thin;
  if (hasty) {
    setStroke(pen, shown, width, palette);
    drawHairlines(pen, [line], shown, width, moved, fineness);
    return;
  }
  pen.beginPath();
  addCurve(pen, pair, moved);
  if (lit > 0) {
    setStroke(pen, shown, width + 11 * thin, palette);
    pen.globalAlpha = opacity * 0.2 * lit;
    pen.lineCap = 'round';
    pen.stroke();
    pen.lineCap = 'butt';
    pen.globalAlpha = opacity;
  }
  setStroke(pen, shown, width, palette);
  pen.setLineDash(dashesOf(ghost > 0.5 ? '3 5' : dashOf(shown.kind, whole), thin, scale));
  pen.stroke();
  pen.setLineDash([]);
  if (7 * scale < LEGIBLE) return;
  if (shown.kind === 'family' && ghost <= 0.5) {
    pen.strokeStyle = palette.ground;
    pen.lineWidth = Math.max(0.8 * thin, width * FAMILY_CORE);
    pen.stroke();
  }
  const curve = curveAt(pair, moved);
  if (!shown.relation.mutual) drawHead(pen, curve, width, shown.colour);
  const valence = mixed(was.valence, will.valence, entering);
  const sign = shown.difference ?? { valence, ended: ghost > 0.5, calm: lit === 0 };
  drawMark(pen, middleOf(curve), sign, palette, { size: thin, scale });
}

function setStroke(pen: Pen, line: DrawnLine, width: number, palette: Palette): void {
  pen.strokeStyle = isTie(line) ? palette.tie : line.colour;
  pen.lineWidth = width;
}

const PLAIN: number[] = [];
const patterns = new Map<string, number[]>();

/** Dashes finer than a pixel would only be slow to draw. */
function dashesOf(pattern: string | undefined, thin: number, scale: number): number[] {
  if (pattern === undefined || scale < 0.25) return PLAIN;
  const key = thin === 1 ? pattern : `${pattern} ${thin}`;
  const known = patterns.get(key) ?? pattern.split(' ').map((length) => Number(length) * thin);
  if (patterns.size > 2000) patterns.clear();
  patterns.set(key, known);
  return known;
}

function curveAt({ before, after }: Pair<DrawnLine>, moved: number): Curve {
  const from = (before ?? after)?.curve as Curve;
  const to = (after ?? before)?.curve as Curve;
  if (from === to || moved === 0) return from;
  return from.map((value, index) => mixed(value, to[index] as number, moved)) as unknown as Curve;
}

function middleOf([x0, y0, cx, cy, x1, y1]: Curve): { x: number; y: number } {
  return { x: (x0 + 2 * cx + x1) / 4, y: (y0 + 2 * cy + y1) / 4 };
}

function drawHead(pen: Pen, curve: Curve, width: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const { x, y } of arrowHead(curve, width)) pen.lineTo(x, y);
  pen.fill();
}
