import { mixed, type Pen, presence, TURN } from '../../canvas/pen.ts';
import type { StageProgress } from '../../canvas/stageProgress.ts';
import { PALETTES, type Palette } from '../../palette.ts';
import type { Pair, Tween } from '../../tween.ts';
import type { DrawnCharacter } from '../../types.ts';
import { drawMark } from '../sign/onCanvas.ts';

/** Draws everybody's disc: outlined, and filled as far as they take part in the scene. */
export function drawPeople(
  pen: Pen,
  reel: Tween,
  stages: StageProgress,
  scale: number,
  hasty: boolean,
): void {
  const palette = PALETTES[reel.after.theme];
  // Outlines first, or those who are not in the scene would lie over those who are.
  drawAll(pen, reel, stages, palette, scale, hasty, false);
  drawAll(pen, reel, stages, palette, scale, hasty, true);
  pen.globalAlpha = 1;
}

/** Radius of the mark on whoever is pinned. */
const PIN = 4.5;

/** Pixels below which a disc needs no line around it. */
const DOT = 1.6;

/** Pixels below which a square does for a disc, and is filled many times as fast; in haste, nobody looks so close. */
const SQUARE = 0.8;
const SQUARE_IN_HASTE = 3;

function drawAll(
  pen: Pen,
  { people }: Tween,
  stages: StageProgress,
  palette: Palette,
  scale: number,
  hasty: boolean,
  inScene: boolean,
): void {
  const edge = inScene ? palette.ink : palette.quiet;
  const line = Math.max(inScene ? 2 : 1.5, 0.6 / scale);
  const square = (hasty ? SQUARE_IN_HASTE : SQUARE) / scale;
  for (const pair of people) {
    const share = presenceAt(pair, stages);
    if (share > 0 !== inScene) continue;
    const one = (pair.before ?? pair.after) as DrawnCharacter;
    const x = xOf(pair, stages.moved);
    const y = yOf(pair, stages.moved);
    const seen = presence(pair, stages);
    pen.globalAlpha = seen;
    const fill = one.radius < square ? fillSquare : fillDisc;
    if (one.radius * scale > DOT || !inScene)
      drawOutlined(pen, fill, x, y, one.radius, line, edge, palette, seen);
    if (inScene) fill(pen, x, y, Math.max(one.radius * share, 1 / scale), edge);
    if (one.pinned)
      drawRing(pen, x + one.radius * 0.72, y - one.radius * 0.72, PIN, 2.5, palette.ink, palette);
    if (one.difference)
      drawMark(pen, { x: x + one.radius * 0.8, y: y - one.radius * 0.8 }, one.difference, palette, { scale });
  }
}

/** Filling a smaller disc over a larger one is faster than a line around it, but can be seen through. */
function drawOutlined(
  pen: Pen,
  fill: typeof fillDisc,
  x: number,
  y: number,
  radius: number,
  line: number,
  edge: string,
  palette: Palette,
  seen: number,
): void {
  if (seen < 1) {
    drawRing(pen, x, y, radius, line, edge, palette);
    return;
  }
  fill(pen, x, y, radius + line / 2, edge);
  fill(pen, x, y, radius - line / 2, palette.ground);
}

function drawRing(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  line: number,
  edge: string,
  palette: Palette,
): void {
  fillDisc(pen, x, y, radius, palette.ground);
  pen.strokeStyle = edge;
  pen.lineWidth = line;
  pen.stroke();
}

function fillDisc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, TURN);
  pen.fill();
}

/** A square as large as the disc. */
function fillSquare(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  const half = (radius * Math.sqrt(Math.PI)) / 2;
  pen.fillStyle = colour;
  pen.fillRect(x - half, y - half, 2 * half, 2 * half);
}

/** Share of the disc that is filled: it empties in the first stage and fills in the last. */
export function presenceAt(
  { before, after }: Pair<DrawnCharacter>,
  { leaving, entering }: StageProgress,
): number {
  const was = before?.presence ?? 0;
  const will = after?.presence ?? 0;
  return mixed(was, will, will < was ? leaving : entering);
}

export function xOf({ before, after }: Pair<DrawnCharacter>, moved: number): number {
  const from = (before ?? after) as DrawnCharacter;
  return mixed(from.x, (after ?? from).x, moved);
}

export function yOf({ before, after }: Pair<DrawnCharacter>, moved: number): number {
  const from = (before ?? after) as DrawnCharacter;
  return mixed(from.y, (after ?? from).y, moved);
}
