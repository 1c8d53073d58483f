import type { Camera } from '../../picture/camera.ts';
import type { Contents } from '../../picture/posters/contents.ts';
import type { Hit } from '../../picture/projector/hitTest.ts';
import type { CanvasSize } from '../../picture/projector/paintTween.ts';
import type { PictureSource } from '../../picture/projector/projector.ts';
import type { Piece } from './layoutInPieces.ts';

/** What the page sends to the canvas loop. A story and its layout come before they are shown. */
export type CanvasMessage =
  | { readonly type: 'set-story'; readonly story: PictureSource['story'] }
  /** More of the story (JSON), before it is shown. */
  | { readonly type: 'add-to-story'; readonly text: string }
  /** The layout before zooming; the positions among the options of `show` are those after it. */
  | { readonly type: 'set-layout'; readonly layout: PictureSource['layout'] }
  /** The same without its positions. Those of the scenes that are shown come before what shows them. */
  | { readonly type: 'set-bare-layout'; readonly layout: PictureSource['layout'] }
  | { readonly type: 'add-positions'; readonly piece: Piece }
  | { readonly type: 'set-surface'; readonly surface: CanvasSize }
  | { readonly type: 'set-camera'; readonly camera: Camera }
  /** `glide` animates from what is painted now. */
  | { readonly type: 'set-time'; readonly time: number; readonly glide: boolean }
  | {
      readonly type: 'show';
      readonly options: PictureSource['options'];
      readonly compare: PictureSource['compare'];
      readonly glide: boolean;
    }
  /** Names painted until now have the wrong font. */
  | { readonly type: 'fonts-loaded' }
  /** Asks for the line at (x, y) within `reach`, in units of the picture as zoomed. */
  | {
      readonly type: 'hit';
      readonly id: number;
      readonly x: number;
      readonly y: number;
      readonly reach: number;
    };

/** What a worker is sent first: where to paint; `isAhead` where no story is there yet. */
export type FirstMessage = { readonly canvas: OffscreenCanvas; readonly isAhead: boolean };

/** Asks a worker whether it is there. */
export type Pulse = { readonly type: 'pulse' };

/**
 * What comes back: from a worker, to the first message and each pulse, that it is there; from the loop that the strongest lines of a scene (0-based) are painted, or
 * all of it, with what its picture has; that it wants the positions of a scene, to prepare it; or the reply to a hit test.
 */
export type CanvasReply =
  | { readonly type: 'is-there' }
  | { readonly type: 'sketched'; readonly scene: number }
  | { readonly type: 'painted'; readonly scene: number; readonly contents: Contents }
  | { readonly type: 'wanted'; readonly scene: number }
  | { readonly type: 'hit'; readonly id: number; readonly hit: Hit | undefined };
