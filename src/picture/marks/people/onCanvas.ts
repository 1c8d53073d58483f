import { opacityAt, type Pen, setStroke, TURN } from '../../canvas/pen.ts';
import type { Progress } from '../../canvas/progress.ts';
import type { Viewport } from '../../canvas/viewport.ts';
import { LOOK } from '../../look.ts';
import { lerp } from '../../moment.ts';
import { PALETTES } from '../../palette.ts';
import type { Tween, Tweened } from '../../tween.ts';
import type { DrawnCharacter } from '../../types.ts';
import { type Disc, daggerOf, daggerStroke, discOf, ringOf } from './disc.ts';
import { type DiscSprites, MOST_RADIUS } from './discSprites.ts';

/** How finely discs are painted. */
export type DiscDetail = {
  /** CSS pixels per picture unit. */
  readonly scale: number;
  /** Whether speed matters more than shape. */
  readonly isLow: boolean;
  /** In low quality, small discs are painted as these images. */
  readonly images?: { readonly sprites: DiscSprites; readonly viewport: Viewport } | undefined;
};

/** CSS pixels of radius below which a disc has no outline. */
const DOT = 1.6;

/** CSS pixels of the thinnest outline, and of the smallest filling. */
const THINNEST = 0.6;
const SMALLEST = 1;

/** CSS pixels of radius below which a square stands in for a disc: it is filled many times as fast. */
const SQUARE = 0.8;
const LOW_QUALITY_SQUARE = 3;

/** Paints the discs: outlined, and filled as far as characters take part in the scene; absent ones lie below. */
export function paintCharacters(pen: Pen, tween: Tween, progress: Progress, detail: DiscDetail): void {
  for (const inScene of [false, true]) {
    const others = detail.images ? paintImages(pen, tween, progress, detail, inScene) : tween.characters;
    paintDiscs(pen, { characters: others, after: tween.after }, progress, detail, inScene);
  }
  pen.globalAlpha = 1;
}

/** Paints small plain discs as images. @returns the characters that are left to paint */
function paintImages(
  pen: Pen,
  { characters, after }: Tween,
  progress: Progress,
  { scale, images }: DiscDetail,
  inScene: boolean,
): readonly Tweened<DrawnCharacter>[] {
  if (!images) return characters;
  const { sprites, viewport } = images;
  const palette = PALETTES[after.theme];
  const others: Tweened<DrawnCharacter>[] = [];
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const tweened of characters) {
    const share = presenceAt(tweened, progress);
    if (share > 0 !== inScene) continue;
    const { radius, pinned, difference } = (tweened.before ?? tweened.after) as DrawnCharacter;
    const gone = goneAt(tweened, progress);
    const size = radius * viewport.scale;
    const isPlain = !pinned && difference === undefined && gone === undefined;
    // Each share on the way would be an image of its own.
    const isSteady = tweened.before?.presence === tweened.after?.presence;
    const disc = discOf(inScene, palette);
    const line = Math.max(disc.edge.width, THINNEST / scale) * viewport.scale;
    const sprite =
      isPlain && isSteady && size + line <= MOST_RADIUS
        ? sprites.at(
            { disc, radius: size, line, share },
            viewport.left + xOf(tweened, progress.moved) * viewport.scale,
            viewport.top + yOf(tweened, progress.moved) * viewport.scale,
          )
        : undefined;
    if (!sprite) {
      others.push(tweened);
      continue;
    }
    pen.globalAlpha = opacityAt(tweened, progress);
    pen.drawImage(sprite.image, sprite.left, sprite.top);
  }
  pen.restore();
  return others;
}

function paintDiscs(
  pen: Pen,
  { characters, after }: Pick<Tween, 'characters' | 'after'>,
  progress: Progress,
  { scale, isLow }: DiscDetail,
  inScene: boolean,
): void {
  const palette = PALETTES[after.theme];
  const square = (isLow ? LOW_QUALITY_SQUARE : SQUARE) / scale;
  const { pin } = LOOK.disc;
  for (const tweened of characters) {
    const share = presenceAt(tweened, progress);
    if (share > 0 !== inScene) continue;
    const { radius, pinned, difference } = (tweened.before ?? tweened.after) as DrawnCharacter;
    const gone = goneAt(tweened, progress);
    const disc = discOf(inScene, palette, difference === 'went' ? difference : gone);
    const line = Math.max(disc.edge.width, THINNEST / scale);
    const x = xOf(tweened, progress.moved);
    const y = yOf(tweened, progress.moved);
    const opacity = opacityAt(tweened, progress);
    pen.globalAlpha = opacity;
    const fill = radius < square ? fillSquare : fillDisc;
    const hasOutline = radius * scale > DOT || !inScene;
    if (hasOutline && (opacity < 1 || disc.edge.dash.length > 0)) {
      fillDisc(pen, x, y, radius, disc.ground);
      setStroke(pen, disc.edge, line / disc.edge.width);
      pen.stroke();
    } else if (hasOutline) {
      // Filling a smaller disc over a larger one is faster than a stroke, where it cannot be seen through.
      fill(pen, x, y, radius + line / 2, disc.edge.colour);
      fill(pen, x, y, radius - line / 2, disc.ground);
    }
    if (difference) paintRing(pen, ringOf(difference, radius, palette), x, y);
    if (inScene) fill(pen, x, y, Math.max(radius * share, SMALLEST / scale), disc.ink);
    if (gone === 'died') paintDagger(pen, disc, { x, y, radius }, inScene);
    if (pinned) {
      fillDisc(pen, x + radius * pin.onDisc, y - radius * pin.onDisc, pin.radius, disc.ground);
      setStroke(pen, disc.pin);
      pen.stroke();
    }
  }
}

function paintRing(pen: Pen, ring: ReturnType<typeof ringOf>, x: number, y: number): void {
  setStroke(pen, ring.stroke);
  pen.beginPath();
  pen.arc(x, y, ring.radius, 0, TURN);
  pen.stroke();
}

function fillDisc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, 0, TURN);
  pen.fill();
}

function paintDagger(
  pen: Pen,
  disc: Disc,
  { x, y, radius }: Pick<DrawnCharacter, 'x' | 'y' | 'radius'>,
  inScene: boolean,
): void {
  const { top, bottom, bar, half } = daggerOf(radius);
  setStroke(pen, daggerStroke(disc, inScene));
  pen.beginPath();
  pen.moveTo(x, y + top);
  pen.lineTo(x, y + bottom);
  pen.moveTo(x - half, y + bar);
  pen.lineTo(x + half, y + bar);
  pen.stroke();
}

/** Whether the character is gone, as of the scene that text follows. */
function goneAt({ before, after }: Tweened<DrawnCharacter>, { moved }: Progress): DrawnCharacter['gone'] {
  return moved < 0.5 ? (before ?? after)?.gone : (after ?? before)?.gone;
}

/** A square of the same area as the disc. */
function fillSquare(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  const half = (radius * Math.sqrt(Math.PI)) / 2;
  pen.fillStyle = colour;
  pen.fillRect(x - half, y - half, 2 * half, 2 * half);
}

/** Share of the disc that is filled: it empties while marks fade out, and fills while they fade in. */
export function presenceAt(
  { before, after }: Tweened<DrawnCharacter>,
  { leaving, entering }: Progress,
): number {
  const was = before?.presence ?? 0;
  const will = after?.presence ?? 0;
  return lerp(was, will, will < was ? leaving : entering);
}

export function xOf({ before, after }: Tweened<DrawnCharacter>, moved: number): number {
  const from = (before ?? after) as DrawnCharacter;
  return lerp(from.x, (after ?? from).x, moved);
}

export function yOf({ before, after }: Tweened<DrawnCharacter>, moved: number): number {
  const from = (before ?? after) as DrawnCharacter;
  return lerp(from.y, (after ?? from).y, moved);
}
