import { WHOLE } from '../../picture/camera.ts';
import type { Pen } from '../../picture/canvas/pen.ts';
import { glideProgressAt } from '../../picture/canvas/progress.ts';
import { createNameSprites, type MakeSheet } from '../../picture/marks/names/nameSprites.ts';
import { createDiscSprites, type MakeImage } from '../../picture/marks/people/discSprites.ts';
import { contentsOf } from '../../picture/posters/contents.ts';
import { type CanvasSize, FULL_QUALITY, type Quality } from '../../picture/projector/paintTween.ts';
import {
  LOW_QUALITY_LINES,
  type PictureSource,
  type Projector,
  projector,
} from '../../picture/projector/projector.ts';
import { type Tween, tweenOf } from '../../picture/tween.ts';
import type { Picture } from '../../picture/types.ts';
import { zoomedLayout } from '../../picture/zoomedLayout.ts';
import { sceneAt } from '../../story/state.ts';
import { joinStory } from '../workers/storyInPieces.ts';
import type { CanvasMessage, CanvasReply } from './canvasMessages.ts';
import { LIMITS, linesInTime } from './frameLimits.ts';
import { joinLayout } from './layoutInPieces.ts';

/** What the loop needs from the page or the worker that it runs in. */
export type CanvasHost = {
  readonly canvas: { width: number; height: number };
  readonly pen: Pen;
  readonly makeSheet: MakeSheet;
  readonly makeImage: MakeImage;
  /** As `requestAnimationFrame`. */
  readonly nextFrame: (paint: () => void) => void;
  /** Runs a task after the frame has been handed to the screen, strokes included. */
  readonly afterFrame: (task: () => void) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly post: (reply: CanvasReply) => void;
};

/**
 * Paints on a canvas what the messages ask for, one frame at a time. While something moves, and in the first frame of another scene
 * with many lines, it has only as many of the heaviest lines and of the names as it has time for, and no details; at rest, everything
 * is painted.
 *
 * @returns the receiver of messages
 */
export function canvasLoop(host: CanvasHost): (message: CanvasMessage) => void {
  const { canvas, pen, makeSheet, makeImage, nextFrame, afterFrame, now, post } = host;
  const sprites = createNameSprites(makeSheet);
  const discs = createDiscSprites(makeImage);
  let story: PictureSource['story'] | undefined;
  let layout: PictureSource['layout'] | undefined;
  /** Of a layout that comes in pieces. */
  let pieces: ReturnType<typeof joinLayout> | undefined;
  /** The scene whose positions were asked for and have not come. */
  let wanted: number | undefined;
  let show: PictureSource | undefined;
  let projection: Projector | undefined;
  let time = 0;
  let camera = WHOLE;
  let surface: CanvasSize = { width: 0, height: 0, ratio: 1 };
  let glide: { readonly tween: Tween; readonly start: number } | undefined;
  let lastMove = Number.NEGATIVE_INFINITY;
  let mostLines = LOW_QUALITY_LINES;
  /** Whose names are painted while something moves: where even the fewest lines take too long, only of those in the scene. */
  let names: Quality['names'] = 'all';
  let isScheduled = false;
  /** The time that was painted last. */
  let painted = 0;
  /** Another scene was asked for at once: of many lines the strongest come first, and the others in the next frame. */
  let isJump = false;

  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    nextFrame(paint);
  };

  const paint = () => {
    isScheduled = false;
    if (!projection || !show || surface.width === 0) return;
    fitCanvas();
    const start = now();
    const glided = glide ? (start - glide.start) / LIMITS.glide : 1;
    if (glided >= 1) glide = undefined;
    const { hasManyLines } = projection;
    const sketched = isJump && hasManyLines && glide === undefined;
    isJump = false;
    const moving = sketched || glide !== undefined || start - lastMove < LIMITS.still;
    // Of a move past a whole scene and more in one frame, no one sees the transitions: it takes half as long to draw the scene.
    const leaps = moving && Math.abs(time - painted) >= 1;
    const moment = glide
      ? { tween: glide.tween, progress: glideProgressAt(glided) }
      : projection.tweenAt(leaps ? sceneAt(time) : time, {
          isLow: moving && hasManyLines,
          // What stands at a scene is drawn in full, also while it is zoomed.
          isHurried: moving && !Number.isInteger(time),
        });
    painted = time;
    const { lines } = moment.tween;
    const reduced = moving && (hasManyLines || lines > LIMITS.alwaysInFull);
    const quality: Quality = reduced ? { mostLines, isLow: true, names } : FULL_QUALITY;
    // What it took to make the pictures of a scene says nothing about its lines.
    const made = now();
    projection.paint(pen, moment, { camera, size: surface }, quality);
    const [scene, count] = [time, Math.min(lines, mostLines)];
    if (reduced)
      afterFrame(() => {
        const took = now() - made;
        mostLines = linesInTime(mostLines, count, took);
        // It stays so: names that came and went would flicker.
        if (mostLines === LIMITS.fewest && took > LIMITS.frame) names = 'in-scene';
        if (!sketched) return;
        post({ type: 'sketched', scene });
        // Not before: all lines may take so long that the strongest would only be seen together with them.
        schedule();
      });
    if (sketched) return;
    if (glide || reduced) schedule();
    else if (Number.isInteger(time)) afterFrame(reportPainted);
  };

  /** Setting a canvas's size clears it, so only where the size is another. */
  const fitCanvas = () => {
    const width = Math.round(surface.width * surface.ratio);
    const height = Math.round(surface.height * surface.ratio);
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  };

  const reportPainted = () => {
    if (isScheduled || !projection) return;
    post({ type: 'painted', scene: time, contents: contentsOf(projection.pictureAt(time)) });
    afterFrame(prepareNames);
  };

  /** Sets names ahead while nothing moves, so that the first scrub is as smooth as later ones. */
  const prepareNames = () => {
    if (!isScheduled && projection?.prepareNames(time, surface, isThere)) afterFrame(prepareNames);
  };

  const isThere = (scene: number) => {
    if (!pieces || pieces.has(scene)) return true;
    const isAsked = wanted === scene;
    wanted = scene;
    if (!isAsked) post({ type: 'wanted', scene });
    return false;
  };

  /** Another zoom is another layout. */
  const project = () => {
    if (!show) return;
    const spread = zoomedLayout(show.story, show.layout, camera.zoom);
    projection = projector({ ...show, layout: spread }, sprites, discs);
  };

  const glideFrom = (picture: Picture) => {
    const target = projection?.pictureAt(Math.round(time));
    if (!target || target.width !== picture.width || target.height !== picture.height) return;
    glide = { tween: tweenOf(picture, target), start: now() };
  };

  return (message) => {
    switch (message.type) {
      case 'set-story':
        story = message.story;
        layout = show = projection = glide = undefined;
        names = 'all';
        return;
      case 'add-to-story':
        if (story) story = joinStory(story, JSON.parse(message.text));
        return;
      case 'set-layout':
        pieces = wanted = undefined;
        layout = message.layout;
        return;
      case 'set-bare-layout':
        wanted = undefined;
        pieces = joinLayout(message.layout);
        layout = pieces.layout;
        return;
      case 'add-positions':
        pieces?.add(message.piece);
        if (wanted !== undefined && pieces?.has(wanted)) {
          wanted = undefined;
          afterFrame(prepareNames);
        }
        return;
      case 'show': {
        if (!story || !layout) return;
        const before = message.glide ? projection?.pictureAt(time) : undefined;
        glide = undefined;
        show = { story, layout, options: message.options, compare: message.compare };
        project();
        if (before) glideFrom(before);
        break;
      }
      case 'set-time': {
        const before = message.glide ? projection?.pictureAt(time) : undefined;
        isJump = Number.isInteger(message.time) && message.time !== time;
        time = message.time;
        // A whole scene is where the move ends.
        lastMove = Number.isInteger(time) ? Number.NEGATIVE_INFINITY : now();
        if (before) glideFrom(before);
        else if (!message.glide) glide = undefined;
        break;
      }
      case 'set-camera': {
        const isZoomed = camera.zoom !== message.camera.zoom;
        lastMove = now();
        camera = message.camera;
        if (isZoomed) {
          glide = undefined;
          project();
        }
        break;
      }
      case 'set-surface':
        surface = message.surface;
        break;
      case 'fonts-loaded':
        sprites.clear();
        break;
      case 'hit': {
        const { id, reach } = message;
        post({ type: 'hit', id, hit: projection?.hit(time, message, reach) });
        return;
      }
    }
    schedule();
  };
}
