import type { Pen } from '../../canvas/pen.ts';
import type { StageProgress } from '../../canvas/stageProgress.ts';
import { PALETTES } from '../../palette.ts';
import type { Tween } from '../../tween.ts';
import type { DrawnCharacter } from '../../types.ts';
import { presenceAt, xOf, yOf } from '../people/onCanvas.ts';
import { type MakeSheet, type NameStyle, nameWidth, setNames } from './nameSprites.ts';
import type { NamesOf } from './namesOf.ts';
import { dropOf } from './namesOf.ts';

/** Where the drawing lies on the canvas: canvas pixels for a picture unit, and of the picture's corner. */
export type Ground = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly ratio: number;
  /** Of the canvas, in its pixels. */
  readonly width: number;
  readonly height: number;
};

/** Draws names below their discs. Setting text is slow, so each is set once and then only shifted. */
export function drawNames(
  pen: Pen,
  reel: Tween,
  stages: StageProgress,
  names: NamesOf,
  ground: Ground,
  makeSheet: MakeSheet,
): void {
  const palette = PALETTES[reel.after.theme];
  const size = names.size * ground.ratio;
  const wanted: (NameStyle & { readonly x: number; readonly y: number; readonly seen: number })[] = [];
  for (let n = 0; n < reel.people.length; n++) {
    const seen = names.opacity(n, stages);
    if (seen <= 0.01) continue;
    const pair = reel.people[n] as Tween['people'][number];
    const { name, radius, opacity } = (pair.before ?? pair.after) as DrawnCharacter;
    const x = ground.left + xOf(pair, stages.moved) * ground.scale;
    const y = ground.top + (yOf(pair, stages.moved) + radius) * ground.scale + dropOf(size);
    // To set a name that is out of sight takes as long as to set one that is read.
    const half = nameWidth(name, size);
    if (x < -half || x > ground.width + half || y < -size || y > ground.height + size) continue;
    const colour = presenceAt(pair, stages) > 0 ? palette.ink : palette.quiet;
    wanted.push({ name, size, colour, halo: palette.region, x, y, seen: seen * opacity });
  }
  const sheets = setNames(wanted, makeSheet);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const [index, { x, y, seen }] of wanted.entries()) {
    const { sheet, left, top, width, height } = sheets[index] as (typeof sheets)[number];
    pen.globalAlpha = seen;
    pen.drawImage(sheet, left, top, width, height, x - width / 2, y - height / 2, width, height);
  }
  pen.globalAlpha = 1;
}
