import type { Layout, Pin, Shape } from '../layout/types.ts';
import type { LensedStory } from '../lens/lens.ts';
import type { CurveId } from '../measures/curveIds.ts';
import type { SimilarPair } from '../measures/similarNames.ts';
import type { Camera } from '../picture/camera.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { Kind, Story } from '../story/types.ts';
import type { ThemeChoice } from './theme.ts';

export type Selection =
  | { readonly type: 'character'; readonly id: string }
  | { readonly type: 'relation'; readonly id: string }
  /** What is only inferred of two people: the id of their tie. */
  | { readonly type: 'tie'; readonly id: string };

/** The ways to look at a story. */
export const VIEWS = ['graph', 'storylines', 'tables', 'strip'] as const;
export type View = (typeof VIEWS)[number];

/** How fast the story plays: scenes pass at this multiple of the usual pace. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/**
 * The layout of what is open: none yet (`share`, 0 … 1, of it is made, where that takes long), there, or impossible, with
 * what was there before still shown.
 */
export type LayoutPhase =
  | { readonly type: 'waiting'; readonly layout: Layout | undefined; readonly share?: number | undefined }
  | { readonly type: 'ready'; readonly layout: Layout }
  | { readonly type: 'failed'; readonly layout: Layout | undefined };

/** Something the reader has to be told; a code, so that it follows the language. */
export type Notice =
  | { readonly type: 'unknown-story'; readonly id: string }
  | { readonly type: 'unknown-scene'; readonly text: string; readonly scenes: number }
  | { readonly type: 'unknown-selection'; readonly id: string }
  | {
      readonly type: 'not-opened';
      readonly file: string;
      readonly reason: string;
      /** The text is kept where it can be mended. */
      readonly kept: boolean;
    }
  | {
      readonly type: 'reading';
      readonly file: string;
      readonly phase: 'reading' | 'laying-out';
      /** 0 … 1, of both phases. */
      readonly share: number;
    }
  | {
      readonly type: 'opened';
      readonly file: string;
      /** As it was read. */
      readonly story: Story;
      /** What was inferred, repaired or not understood, with its line where it has one. */
      readonly remarks: readonly { readonly sentence: string; readonly line?: number | undefined }[];
      /** Who looks like one person under two names. */
      readonly alike: readonly SimilarPair[];
    }
  | { readonly type: 'worker-failed' }
  | { readonly type: 'layout-failed' }
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'copied' }
  | { readonly type: 'not-exported'; readonly reason: string };

/** A version of the story that can be gone back to, with its layout, which depends on the versions before it. */
export type Version = {
  readonly whole: Story;
  readonly layout: Layout | undefined;
  /** What the layout depends on beside the story. */
  readonly madeFor: Pick<ViewState, 'lens' | 'tieWindow' | 'pins' | 'continuity'>;
};

/**
 * The facts of what the reader is looking at. Whatever can be derived from them is not in here, but for `story`, the
 * part of the whole that the lens shows, which everything else hangs on.
 */
export type ViewState = LensedStory & {
  /** The versions before each edit, and those before each undo; the latest last. */
  readonly past: readonly Version[];
  readonly future: readonly Version[];
  /** 0 … scenes - 1; whole numbers are scenes, between them is the transition. */
  readonly time: number;
  /** The scene that the reader is at or on the way to: what the address goes by. */
  readonly scene: number;
  /** The scene at which the reader last stood: what panels and names go by. */
  readonly textScene: number;
  /** What part of the picture is looked at. */
  readonly camera: Camera;
  /** Counts the leaps to a scene that is not next door, which the picture glides over instead of playing through. */
  readonly jumps: number;
  readonly view: View;
  /** The scenes that the filmstrip is asked for, as typed; empty for those in which the story turns. */
  readonly strip: string;
  /** What is drawn along the timeline. */
  readonly curve: CurveId;
  /**
   * Whether what shows the whole story ends at the current scene, unless it is to be shown `ahead`: so for who came by a
   * link, and for who asks for it.
   */
  readonly guarded: boolean;
  readonly selection: Selection | undefined;
  /** The scene that the current one is compared with. */
  readonly compare: number | undefined;
  /** The two people whose biography is read, over the view. */
  readonly biography: readonly [string, string] | undefined;
  /** The character that the pointer is on, in whichever view. */
  readonly hovered: string | undefined;
  readonly language: AppLanguage;
  readonly theme: ThemeChoice;
  readonly supporting: boolean;
  readonly hiddenKinds: ReadonlySet<Kind>;
  /** Whether what later scenes do is shown as well. */
  readonly showLater: boolean;
  readonly pins: readonly Pin[];
  /** How much standing still counts in the layout, from lively to still. */
  readonly continuity: number;
  readonly shape: Shape;
  readonly layout: LayoutPhase;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
  readonly singleKeys: boolean;
  readonly notice: Notice | undefined;
};

/** What the reader can do, each as a pure step from one state of the view to the next. */
export type Step = (state: ViewState) => Partial<ViewState>;
