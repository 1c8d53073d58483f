import type { Pin } from '../layout/types.ts';
import type { TieWindow } from '../measures/coPresence.ts';
import type { Direction } from '../measures/differenceTypes.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { KindOrUnknown, Relation } from '../story/types.ts';
import type { Curve, Point } from './curve.ts';
import type { Sign } from './marks/sign/signs.ts';
import type { Theme } from './palette.ts';

/** The view options that decide what a picture shows. */
export type PictureOptions = {
  readonly language: AppLanguage;
  readonly theme: Theme;
  readonly supporting: boolean;
  /** Whether whom a reader has not met yet stays out: for one who is guarded from spoilers. */
  readonly metOnly?: boolean | undefined;
  readonly hiddenKinds: ReadonlySet<KindOrUnknown>;
  readonly pins: readonly Pin[];
  /** How ties inferred from shared scenes look back; undefined draws none. */
  readonly tieWindow: TieWindow | undefined;
  /** The most relations to draw: those that change, then the strongest; undefined draws all. */
  readonly most?: number | undefined;
  /** x and y of every character, in the layout's order, while they differ from the layout's: dragged or gliding. */
  readonly positions?: Float64Array | undefined;
  /** A relation (by id) whose label is shown in any case: the one pointed at in a list. */
  readonly asked?: string | undefined;
  /** A character (id) who is pointed at: dims as if selected, and moves nothing. */
  readonly hovered?: string | undefined;
  /** Of the changes of a scene (0-based), the labels that found no place at first: page 0 for those that did. */
  readonly labelPage?: { readonly scene: number; readonly page: number } | undefined;
  /** Everything that has nothing to do with this is dimmed. */
  readonly selection?:
    | { readonly character: string }
    | { readonly relation: string }
    | { readonly tie: string }
    /** Several characters (ids), with what is between them. */
    | { readonly people: readonly string[] }
    | undefined;
};

export type DrawnRegion = {
  readonly place: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** The name fades where a character passes over it. */
  readonly nameOpacity: number;
};

/** Where a name stands at its disc. */
export type NameSide = 'below' | 'above' | 'right' | 'left';

/** A name at one side of its disc. */
export type NameLabel = {
  readonly side: NameSide;
  readonly lines: readonly string[];
  /** Less than 1 while it comes or goes. */
  readonly visible: number;
};

export type DrawnCharacter = {
  readonly id: string;
  readonly name: string;
  /** The name as it is drawn; undefined where it has no room. */
  readonly label: NameLabel | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether the character has died or left for good, in this scene or before. */
  readonly gone?: 'died' | 'left' | undefined;
  /** Share of the disc's radius that is filled: 1 in the scene, between 0 and 1 for one who takes part from elsewhere, else 0. */
  readonly presence: number;
  readonly pinned: boolean;
  /** 1 where the character is on the picture before and after; between 0 and 1 while it comes or goes. */
  readonly visible: number;
  /** With dimming. */
  readonly opacity: number;
  /** In a comparison, whether the character is only in the later scene or only in the earlier. */
  readonly difference?: 'came' | 'went' | undefined;
};

export type DrawnRelation = {
  readonly id: string;
  readonly relation: Relation;
  readonly kind: KindOrUnknown;
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  /** What the sign says; undefined for a relation that has none. */
  readonly sign: Sign | undefined;
  readonly signAt: Point;
  /** 1 in a scene; less while the sign of one scene is replaced by that of the next. */
  readonly signOpacity: number;
  /** 1 for a relation that has just changed, 0 for a calm one. */
  readonly lit: number;
  /** 1 for a relation that has just ended, 0 for one that holds. */
  readonly ghost: number;
  readonly opacity: number;
  /** On a line that is too short for the pattern of its kind, the scale of the pattern. */
  readonly patternScale?: number | undefined;
  /** In a comparison of two scenes, which way the relation differs: this decides the pattern of its line, not the kind. */
  readonly difference?: Direction | undefined;
};

/** In a comparison, where a character stood in the earlier scene. */
export type DrawnTrace = {
  readonly character: string;
  readonly from: Point;
  readonly to: Point;
};

/** A tie that no change asserts, only inferred from shared scenes: it has no kind, sign or head. */
export type DrawnTie = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly curve: Curve;
  readonly width: number;
  readonly opacity: number;
};

export type DrawnLabel = Label & { readonly opacity: number; readonly colour: string };

/** `scene` (0-based) is the one of which something is counted. */
export type DrawnMore = More & { readonly scene: number; readonly opacity: number };

/** All that is drawn at one time, as plain data in picture units. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly regions: readonly DrawnRegion[];
  /** The heaviest first. */
  readonly ties: readonly DrawnTie[];
  /** Lit ones last, so that they lie on top. */
  readonly relations: readonly DrawnRelation[];
  readonly characters: readonly DrawnCharacter[];
  readonly labels: readonly DrawnLabel[];
  /** How many changes have no label; two during a transition. */
  readonly more: readonly DrawnMore[];
  /** How many ties have no line for lack of room; two during a transition. */
  readonly moreTies: readonly DrawnMore[];
  /** Only in a comparison of two scenes. */
  readonly traces: readonly DrawnTrace[] | undefined;
};

/** What just changed, in words: on a plate on its line, beside its line, or with a leader to it. */
export type Label = {
  readonly relation: string;
  readonly kind: KindOrUnknown;
  readonly lines: readonly LabelLine[];
  /** The middle of the plate. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where on its line it stands or its leader ends: the parameter of the line's curve, 0 … 1. */
  readonly at: number;
  /** The straight line from the plate's edge to the relation's own line; undefined for a label that is on it or beside it. */
  readonly leader: { readonly from: Point; readonly to: Point } | undefined;
};

/** How many changes of a scene have no label, or ties no line, on a plate with its middle at (x, y). */
export type More = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * `was` is what the relation was called before the scene, `now` what it is called since. `who` are the names before the words, and
 * `lang` is the language of these, where it is not the interface's.
 */
export type LabelLine = {
  readonly who: string;
  readonly text: string;
  readonly tense: 'was' | 'now';
  readonly lang?: string | undefined;
};
