import { channelsOf } from '../../colour.ts';
import { lerp } from '../../moment.ts';
import type { Disc } from './disc.ts';

/** A disc as it is painted; lengths in canvas pixels. */
export type DiscStyle = {
  readonly disc: Disc;
  readonly radius: number;
  /** The width of its outline. */
  readonly line: number;
  /** The share of it that is filled: 0 … 1. */
  readonly share: number;
};

/** An image to paint with its top left corner at a whole pixel. */
export type DiscSprite = { readonly image: CanvasImageSource; readonly left: number; readonly top: number };

/**
 * Small discs as images, kept for later frames: to paint one at whole pixels takes half the time of two or three fillings with smooth
 * edges. Their middles are at quarters of a pixel, which is not seen, also while they move.
 */
export type DiscSprites = {
  /** The image of a disc with its middle at (x, y) canvas pixels; undefined as long as it is being made. */
  readonly at: (style: DiscStyle, x: number, y: number) => DiscSprite | undefined;
};

/** Makes an image of a square from its pixels: red, green, blue and alpha of each, by rows. */
export type MakeImage = (
  side: number,
  pixels: Uint8ClampedArray<ArrayBuffer>,
) => Promise<CanvasImageSource | undefined>;

/** Places of a middle within a pixel, along each axis, and steps by which lengths are told apart. */
const PLACES = 4;
const STEPS = 8;

/** The greatest radius with its outline, in pixels: larger discs are few. */
export const MOST_RADIUS = 16;

/** Images that are kept. */
const MOST_KEPT = 2000;

export function createDiscSprites(makeImage: MakeImage): DiscSprites {
  const ofDiscs = new Map<Disc, Map<number, CanvasImageSource | undefined>>();
  let kept = 0;
  return {
    at(style, x, y) {
      const { disc } = style;
      const [column, row] = [Math.round(x * PLACES), Math.round(y * PLACES)];
      const [left, top] = [Math.floor(column / PLACES), Math.floor(row / PLACES)];
      const [across, down] = [column - left * PLACES, row - top * PLACES];
      const radius = Math.round(style.radius * STEPS);
      const line = Math.round(style.line * STEPS);
      const share = Math.round(style.share * STEPS);
      const half = Math.ceil((radius + line) / STEPS) + 1;
      if (kept > MOST_KEPT) {
        ofDiscs.clear();
        kept = 0;
      }
      const images = ofDiscs.get(disc) ?? new Map<number, CanvasImageSource | undefined>();
      ofDiscs.set(disc, images);
      const key = (((radius * 256 + line) * 16 + share) * PLACES + across) * PLACES + down;
      if (!images.has(key)) {
        images.set(key, undefined);
        kept++;
        const rounded = { disc, radius: radius / STEPS, line: line / STEPS, share: share / STEPS };
        const middle = { x: half + across / PLACES, y: half + down / PLACES };
        const side = 2 * half + 1;
        makeImage(side, pixelsOf(rounded, side, middle)).then((image) => void images.set(key, image));
      }
      const image = images.get(key);
      return image && { image, left: left - half, top: top - half };
    },
  };
}

/** A disc as the canvas fills it: that of the outline, over it that of the ground, over it what is filled. */
function pixelsOf(
  { disc, radius, line, share }: DiscStyle,
  side: number,
  middle: { readonly x: number; readonly y: number },
): Uint8ClampedArray<ArrayBuffer> {
  const outer = radius + line / 2;
  const layers = [
    { colour: channelsOf(disc.edge.colour), reach: outer },
    { colour: channelsOf(disc.ground), reach: radius - line / 2 },
    { colour: channelsOf(disc.ink), reach: share > 0 ? radius * share : Number.NEGATIVE_INFINITY },
  ];
  const pixels = new Uint8ClampedArray(4 * side * side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const distance = Math.hypot(column + 0.5 - middle.x, row + 0.5 - middle.y);
      const at = 4 * (row * side + column);
      for (const { colour, reach } of layers) {
        const cover = coverAt(distance, reach);
        for (const [channel, value] of colour.entries())
          pixels[at + channel] = lerp(pixels[at + channel] as number, value, reach === outer ? 1 : cover);
      }
      pixels[at + 3] = 255 * coverAt(distance, outer);
    }
  return pixels;
}

/** How much of a pixel lies within a circle, nearly. */
function coverAt(distance: number, radius: number): number {
  return Math.min(1, Math.max(0, radius - distance + 0.5));
}
