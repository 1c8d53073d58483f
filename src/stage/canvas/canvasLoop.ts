import { type Camera, WHOLE } from '../../picture/camera.ts';
import type { Pen } from '../../picture/canvas/pen.ts';
import { glidingAt } from '../../picture/canvas/stageProgress.ts';
import { forgetNames, type MakeSheet } from '../../picture/marks/names/nameSprites.ts';
import type { Hit } from '../../picture/projector/hitTest.ts';
import {
  PREPARED,
  type Projector,
  projector,
  type Show,
  type Surface,
  UNHURRIED,
} from '../../picture/projector/projector.ts';
import { type Tween, tweenOf } from '../../picture/tween.ts';
import type { Picture } from '../../picture/types.ts';

/** What the loop can be told. */
export type CanvasMessage =
  | { readonly does: 'open'; readonly story: Show['story'] }
  | { readonly does: 'lay-out'; readonly layout: Show['layout'] }
  | {
      readonly does: 'show';
      readonly options: Show['options'];
      readonly compare: Show['compare'];
      /** Whether people may be seen going from where they were. */
      readonly glide: boolean;
    }
  | { readonly does: 'go'; readonly time: number; readonly glide: boolean }
  | { readonly does: 'look'; readonly camera: Camera }
  | { readonly does: 'fit'; readonly surface: Surface }
  /** The fonts have come. */
  | { readonly does: 'set-names' }
  | {
      readonly does: 'hit';
      readonly turn: number;
      readonly x: number;
      readonly y: number;
      readonly reach: number;
    };

/** What it says: that all of a scene (0-based) is on the canvas, or what was asked of it. */
export type Answer =
  | { readonly does: 'rest'; readonly scene: number }
  | { readonly does: 'hit'; readonly turn: number; readonly hit: Hit | undefined };

type Canvas = { width: number; height: number };

/** Milliseconds without a move after which everything is painted; what that takes has to fit into 150 ms. */
const STILL = 60;

/** Milliseconds from where people were to where they are after a leap or a new layout. */
const GLIDE = 450;

/** Milliseconds that a frame may take while something moves, and the fewest lines it is then worth painting. */
const FRAME = 10;
const FEWEST = 300;

/** Lines that there is time to paint with all their signs in every frame. */
const UNHURRIED_LINES = 150;

/**
 * Paints what it is told to on a canvas, a frame at a time, in a worker or on the page. While something moves, it paints
 * as many of the weightiest lines as a frame has time for, and all of them once it rests.
 */
export function canvasLoop(
  canvas: Canvas,
  pen: Pen,
  makeSheet: MakeSheet,
  nextFrame: (paint: (now: number) => void) => void,
  afterFrame: (look: () => void) => void,
  now: () => number,
  say: (answer: Answer) => void,
) {
  let story: Show['story'] | undefined;
  let layout: Show['layout'] | undefined;
  let show: Show | undefined;
  let projection: Projector | undefined;
  let time = 0;
  let camera = WHOLE;
  let surface: Surface = { width: 0, height: 0, ratio: 1 };
  let glide: { readonly reel: Tween; readonly began: number } | undefined;
  let moved = Number.NEGATIVE_INFINITY;
  let most = PREPARED;
  let due = false;

  const wake = () => {
    if (due) return;
    due = true;
    nextFrame(paint);
  };

  const paint = () => {
    due = false;
    if (!projection || !show || surface.width === 0) return;
    const [width, height] = [surface.width * surface.ratio, surface.height * surface.ratio].map(
      Math.round,
    ) as [number, number];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    const begun = now();
    const gone = glide ? (begun - glide.began) / GLIDE : 1;
    if (gone >= 1) glide = undefined;
    const moving = glide !== undefined || begun - moved < STILL;
    const { reel, stages } = glide
      ? { reel: glide.reel, stages: glidingAt(gone) }
      : projection.momentAt(time, moving && projection.isMuch);
    const hasty = moving && (projection.isMuch || reel.lines > UNHURRIED_LINES);
    projection.paint(pen, reel, stages, camera, surface, hasty ? { most, hasty } : UNHURRIED);
    if (hasty) afterFrame(() => haveTime(now() - begun, Math.min(reel.lines, most)));
    if (glide || hasty) wake();
    else if (Number.isInteger(time))
      afterFrame(() => {
        if (due) return;
        say({ does: 'rest', scene: time });
        afterFrame(prepare);
      });
  };

  /** So that the first scrub is as quick as the next. */
  const prepare = () => {
    if (!due && projection?.prepareNames(time, camera, surface)) afterFrame(prepare);
  };

  /** Hears what a frame took, strokes included, which are only filled when all of them are known. */
  const haveTime = (took: number, drawn: number) => {
    if (drawn < FEWEST) return;
    // Half of the way to what this frame would have allowed, so that one slow frame does not empty the picture.
    const allowed = (drawn * FRAME) / Math.max(1, took);
    most = Math.round(Math.min(PREPARED, Math.max(FEWEST, 0.5 * (most + allowed))));
  };

  const begin = (picture: Picture | undefined, gliding: boolean) => {
    if (!show) return;
    const same = projection && picture;
    projection = projector(show, makeSheet);
    if (same && gliding) glideFrom(picture);
    wake();
  };
  const glideFrom = (picture: Picture) => {
    const target = projection?.pictureAt(Math.round(time));
    if (!target || target.width !== picture.width || target.height !== picture.height) return;
    glide = { reel: tweenOf(picture, target), began: now() };
  };

  return (word: CanvasMessage): void => {
    switch (word.does) {
      case 'open':
        story = word.story;
        layout = show = projection = glide = undefined;
        break;
      case 'lay-out':
        layout = word.layout;
        break;
      case 'show': {
        if (!story || !layout) return;
        const before = show?.story === story && word.glide ? projection?.pictureAt(time) : undefined;
        glide = undefined;
        show = { story, layout, options: word.options, compare: word.compare };
        begin(before, word.glide);
        break;
      }
      case 'go': {
        const before = word.glide ? projection?.pictureAt(time) : undefined;
        time = word.time;
        // Whoever comes to a whole scene stays there.
        moved = Number.isInteger(time) ? Number.NEGATIVE_INFINITY : now();
        if (before) glideFrom(before);
        else if (!word.glide) glide = undefined;
        wake();
        break;
      }
      case 'look':
        moved = now();
        camera = word.camera;
        wake();
        break;
      case 'fit':
        surface = word.surface;
        wake();
        break;
      case 'set-names':
        forgetNames();
        wake();
        break;
      case 'hit':
        say({ does: 'hit', turn: word.turn, hit: projection?.hit(time, word.x, word.y, word.reach) });
    }
  };
}
