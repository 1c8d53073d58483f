import type { Storylines } from '../../layout/storylines/storylines.ts';
import { round } from '../curve.ts';

const RIGHT = 24;
/** Between two rows; where a height is given, as much as fills it, within these limits. */
const ROW = 26;
const LOWEST_ROW = 18;
const HIGHEST_ROW = 44;
/** Space for a name above the first row, and below the last. */
const ABOVE = 12;
const BELOW = 6;
/** From one scene to the next: in a sheet of no given width, and at least in one of a given width. */
const STEP = 46;
const NARROWEST_STEP = 14;
/** A sheet of no given width; some programs do not open wider pictures. */
const WIDEST = 12_000;
const NARROWEST = 640;
/** The share of a step that a line runs level, before and after the middle of a scene. */
export const LEVEL = 0.3;

/** Where storylines are, in picture units: scenes from left to right, rows from the top. */
export type StorylineGrid = {
  readonly width: number;
  /** Space for names left of the first scene. */
  readonly left: number;
  /** From one scene to the next. */
  readonly step: number;
  /** Above the first row, and below the last. The names of places are above `top`. */
  readonly top: number;
  readonly bottom: number;
  /** The x of the middle of a scene (0-based). */
  readonly x: (scene: number) => number;
  /** The y of a row. */
  readonly y: (row: number) => number;
};

/**
 * @param room.width of the sheet; where the scenes then had less room than they need, the sheet is wider
 * @param room.height of the sheet; the rows fill it; where they then had less room than they need, the sheet is higher, and where they had too much, lower
 * @param room.left space for names left of the first scene
 * @param room.top space above the lines
 */
export function gridOf(
  { scenes, rows }: Storylines,
  room: {
    readonly width: number | undefined;
    readonly height?: number | undefined;
    readonly left: number;
    readonly top: number;
  },
): StorylineGrid {
  const { left, top, height } = room;
  const fitting = height === undefined ? ROW : (height - top - ABOVE - BELOW) / Math.max(1, rows);
  const between = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, fitting));
  const count = Math.max(1, scenes);
  const free = (width: number) => (width - left - RIGHT) / count;
  const step =
    room.width === undefined
      ? Math.max(free(NARROWEST), Math.min(STEP, free(WIDEST)))
      : Math.max(NARROWEST_STEP, free(room.width));
  return {
    step,
    left,
    width: Math.round(left + count * step + RIGHT),
    top,
    bottom: round(top + ABOVE + rows * between + BELOW),
    x: (scene) => round(left + (scene + 0.5) * step),
    y: (row) => round(top + ABOVE + (row + 0.5) * between),
  };
}

/** The scene (0-based) at `x`, or the nearest one. */
export function sceneAtX({ left, step }: StorylineGrid, scenes: number, x: number): number {
  return Math.min(scenes - 1, Math.max(0, Math.floor((x - left) / step)));
}

/** The y of a line at `x`, undefined where the line is not. `rows` are its rows in each scene. */
export function heightAt(
  rows: readonly (number | undefined)[],
  { left, step, y }: StorylineGrid,
  x: number,
): number | undefined {
  const time = (x - left) / step - 0.5;
  const scene = Math.floor(time);
  const [before, after] = [rows[scene], rows[scene + 1]];
  if (before === undefined) return after !== undefined && time > scene + 1 - LEVEL ? y(after) : undefined;
  if (after === undefined) return time < scene + LEVEL ? y(before) : undefined;
  const along = Math.min(1, Math.max(0, (time - scene - LEVEL) / (1 - 2 * LEVEL)));
  return y(before + (after - before) * along * along * (3 - 2 * along));
}
