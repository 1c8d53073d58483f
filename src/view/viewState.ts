import type { Edit } from '../edit/edits.ts';
import type { Suggestion } from '../edit/suggestMerges.ts';
import type { EncodingUsed } from '../formats/decoding/decode.ts';
import type { Homes, Layout, Pin, Room } from '../layout/types.ts';
import type { LensedStory } from '../lens/lens.ts';
import type { CurveId } from '../measures/curveIds.ts';
import type { Camera } from '../picture/camera.ts';
import type { Contents } from '../picture/posters/contents.ts';
import type { Excerpt } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { StoryText } from '../story/passages/storyText.ts';
import type { KindOrUnknown, WholeStory } from '../story/types.ts';
import type { Asked } from './asked.ts';
import type { Crumb, Keeping, StorageFault } from './keeping.ts';
import type { LabelPage } from './labelPage.ts';
import type { LayoutPhase } from './layoutPhase.ts';
import type { Pointing } from './pointing.ts';
import type { SoughtPassage } from './soughtPassage.ts';
import type { ThemeChoice } from './theme.ts';

export type Selection =
  | { readonly type: 'character'; readonly id: string }
  | { readonly type: 'relation'; readonly id: string }
  /** An inferred tie, by its id. */
  | { readonly type: 'tie'; readonly id: string };

/** The ways to look at a story. */
export const VIEWS = ['graph', 'storylines', 'tables', 'strip'] as const;
export type View = (typeof VIEWS)[number];

/** Playing speeds, as multiples of the normal one. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** A message to the reader, as data, so that its text follows the language. */
export type Notice =
  | { readonly type: 'unknown-story'; readonly id: string }
  | { readonly type: 'unknown-scene'; readonly text: string; readonly scenes: number }
  | { readonly type: 'unknown-selection'; readonly id: string }
  | {
      readonly type: 'not-opened';
      readonly file: string;
      /** As a sentence; the words of a fault in the program itself are in one language. */
      readonly reason: InBoth | string;
      /** The lines around a fault, the one with it being `line`. */
      readonly excerpt?: Excerpt | undefined;
      readonly line?: number | undefined;
      /** The encoding in which the file was read, if that may be wrong. */
      readonly encoding?: EncodingUsed | undefined;
      /** Whether the text is kept in the start screen's field, to be corrected. */
      readonly kept: boolean;
    }
  | {
      readonly type: 'reading';
      readonly file: string;
      readonly phase: 'reading' | 'laying-out';
      /** 0 … 1 over both phases. */
      readonly share: number;
    }
  | {
      readonly type: 'opened';
      readonly file: string;
      /** The story as it was read. */
      readonly story: WholeStory;
      /** What was inferred, repaired or not understood, with its line where it has one. */
      readonly remarks: readonly { readonly sentence: InBoth; readonly line?: number | undefined }[];
      /** Characters that may be one person. */
      readonly alike: readonly Suggestion[];
      /** The encoding in which the file was read, if that may be wrong. */
      readonly encoding?: EncodingUsed | undefined;
      /** The own story of which this one may be a new draft. */
      readonly earlier?: EarlierDraft | undefined;
    }
  /** The reader has edited the story, or taken an edit back. The story before and after the edit tell what it did. */
  | {
      readonly type: 'edited';
      readonly made: Edit;
      readonly isUndone: boolean;
      readonly before: WholeStory;
      readonly after: WholeStory;
    }
  /** The reader has pinned a character. */
  | { readonly type: 'pinned'; readonly character: string }
  /** Playing has come to the end of the story. */
  | { readonly type: 'ended' }
  /** The reader has chosen the order of the scenes. */
  | { readonly type: 'order' }
  | { readonly type: 'worker-failed' }
  | { readonly type: 'saved'; readonly file: string }
  /** `length`: of a link that holds a story, in characters. */
  | { readonly type: 'copied'; readonly length?: number }
  /** The browser could not store the story. */
  | { readonly type: 'not-kept'; readonly fault?: StorageFault | undefined }
  /** The browser could not read what it has stored. */
  | { readonly type: 'not-read'; readonly fault: StorageFault }
  /** A file of stories was opened: how many are back, and how many were here already. */
  | {
      readonly type: 'taken-in';
      readonly file: string;
      readonly back: number;
      readonly same: number;
      readonly refused: readonly { readonly title: string; readonly sentence: InBoth }[];
    }
  /** Another tab has stored the story too, so that this is now a story of its own. */
  | { readonly type: 'kept-beside' }
  /** The address asks for a story that was opened in another browser, or is no longer kept in this one. */
  | { readonly type: 'unknown-own'; readonly key?: string | undefined }
  /** The address asks for a story of which the browser has stored what cannot be opened. */
  | { readonly type: 'damaged-own' }
  /** The story came in a link and is stored nowhere, with what was not understood of its text. */
  | {
      readonly type: 'received';
      readonly remarks: readonly { readonly sentence: InBoth; readonly line?: number | undefined }[];
    }
  /** A link that gives no story. The one that was open stays. */
  | { readonly type: 'bad-link'; readonly sentence: InBoth }
  | { readonly type: 'not-exported'; readonly reason: InBoth | string }
  /** A part of the program that was needed did not come. */
  | { readonly type: 'not-loaded' }
  /** Parts of the program do not come any more, but would after a reload. `isNew`: since there is a newer version. */
  | { readonly type: 'reload'; readonly isNew: boolean };

/** A version of the story and of the pins on its picture, for undo and redo, with its layout, which depends on the versions before. */
export type Version = {
  readonly whole: WholeStory;
  readonly edits: readonly Edit[];
  /** Undefined for a version from before a reload: pins are only in the address. */
  readonly pins: readonly Pin[] | undefined;
  readonly layout: Layout | undefined;
  /** What the layout was made for, besides the story. */
  readonly madeFor: Pick<ViewState, 'lens' | 'tieWindow' | 'continuity'> | undefined;
};

/** A story as it was opened, and what the reader has made of it since. */
export type StoryDocument = {
  readonly original: WholeStory;
  /** What `original` was read from, if that was Throughline text: its notes and wording are kept. */
  readonly typed: string | undefined;
  /** What made `whole` of `original`, in order. */
  readonly edits: readonly Edit[];
  readonly whole: WholeStory;
  /** The versions before each edit and pin, and those before each undo; the latest last. */
  readonly past: readonly Version[];
  readonly future: readonly Version[];
  /** Where people were when it was stored. A layout starts there if there is none before it. */
  readonly homes?: Homes | undefined;
};

/** An own story of which another may be a new draft, and what is said in it, where that is known. */
export type EarlierDraft = Pick<StoryDocument, 'original' | 'edits' | 'whole'> & {
  readonly text: StoryText | undefined;
};

/**
 * What the reader is looking at, as facts. Nothing here can be derived from the rest, except `story`, the part of the whole
 * story that the lens shows: selectors would make a new one each time.
 */
export type ViewState = LensedStory &
  StoryDocument & {
    /** The key under which this browser keeps the story. Undefined for a story as it ships. */
    readonly own: string | undefined;
    /** How it stands with the browser's storage, if it is the reader's own. */
    readonly keeping?: Keeping | undefined;
    /** Something was typed that the story does not have yet. */
    readonly typing?: boolean | undefined;
    /** Stories that the browser stored and has no longer. */
    readonly lost?: readonly Crumb[] | undefined;
    /** 0 … scenes - 1; whole numbers are scenes, between them is the transition. */
    readonly time: number;
    /** The scene that the reader is at or moving to; it is in the address. */
    readonly scene: number;
    /** The scene that text shows: it follows `scene`, with a delay while the reader scrubs. */
    readonly textScene: number;
    /** The visible part of the picture. */
    readonly camera: Camera;
    /** Counts jumps to scenes that are not neighbours. At a jump the picture glides, without the scenes in between. */
    readonly jumps: number;
    readonly view: View;
    /** Whether the story is open for editing: its text is beside the picture. */
    readonly editing: boolean;
    /** Whether a small window shows the picture of a story that is edited, in place of its text. */
    readonly textHidden?: boolean | undefined;
    /** Whether the panel lists what its author may want to look at. */
    readonly checking?: boolean | undefined;
    /** The step of the guide (0-based) that the reader is at; undefined while the guide is closed. */
    readonly guide?: number | undefined;
    /** What the author has asked to edit. */
    readonly asked?: Asked | undefined;
    /** Whom the step of the guide is about (ids), where these are several: one alone is selected. */
    readonly lit?: readonly string[] | undefined;
    /** The scenes of the filmstrip as typed by the reader; empty for the turning points. */
    readonly strip: string;
    /** The curve along the timeline. */
    readonly curve: CurveId;
    /**
     * Whether views of the whole story end at the current scene, unless `showLater` is on. True for readers who came by a
     * link, and for those who switch later scenes off.
     */
    readonly guarded: boolean;
    readonly selection: Selection | undefined;
    /** The scene that the current one is compared with. */
    readonly compare: number | undefined;
    /** The two characters whose biography is open. */
    readonly biography: readonly [string, string] | undefined;
    /** The character under the pointer, in any view. */
    readonly hovered: string | undefined;
    /** What is pointed at on the picture. */
    readonly pointing?: Pointing | undefined;
    /** What the picture has that is on the stage, or was there last when nothing moved: what its legend explains. */
    readonly drawn?: Contents | undefined;
    /** The story, as it was opened, for which SVG is too slow on this machine. */
    readonly slow?: WholeStory | undefined;
    /** The relation (id) whose change is pointed at or focused in a list. */
    readonly pointed: string | undefined;
    readonly labelPage: LabelPage | undefined;
    /** The passage that the scene panel is asked to show, until it does. */
    readonly passage?: SoughtPassage | undefined;
    readonly language: AppLanguage;
    readonly theme: ThemeChoice;
    readonly supporting: boolean;
    readonly hiddenKinds: ReadonlySet<KindOrUnknown>;
    /** Whether views of the whole story show later scenes although the reader is guarded. */
    readonly showLater: boolean;
    readonly pins: readonly Pin[];
    /** How much the layout avoids movement between scenes. */
    readonly continuity: number;
    readonly room: Room;
    readonly layout: LayoutPhase;
    /** Whether the picture has the whole screen, for a room that looks at it. */
    readonly fullScreen?: boolean;
    /** Whether the list of keys, with the legend, is open. */
    readonly help?: boolean;
    readonly playing: boolean;
    readonly speed: Speed;
    readonly loop: boolean;
    readonly singleKeys: boolean;
    readonly notice: Notice | undefined;
    /** What was noticed while a file was read, to be read again when its notice has gone. */
    readonly report?: Extract<Notice, { type: 'opened' }> | undefined;
  };

/** A pure function from a state of the view to the facts that change. */
export type Step = (state: ViewState) => Partial<ViewState>;
