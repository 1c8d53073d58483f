import type { Pin } from '../layout/types.ts';
import type { TieWindow } from '../measures/coPresence.ts';
import type { DifferenceType } from '../measures/differences.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { Kind, Relation } from '../story/types.ts';
import type { Curve, Point } from './curve.ts';
import type { Theme } from './palette.ts';

/** What the reader wants to see, as far as it shows in the picture. */
export type PictureOptions = {
  readonly language: AppLanguage;
  readonly theme: Theme;
  readonly supporting: boolean;
  readonly hiddenKinds: ReadonlySet<Kind>;
  readonly pins: readonly Pin[];
  /** How ties inferred from shared scenes look back; without it none are drawn. */
  readonly tieWindow: TieWindow | undefined;
  /** At most so many relations, the strongest and those that change; without it, all. */
  readonly most?: number | undefined;
  /** How many scenes of a selected character's way are drawn; without it, none. */
  readonly trail?: number | undefined;
  /** x and y of every character as in the layout, where they are not (yet) what the layout says: held or gliding. */
  readonly positions?: Float64Array | undefined;
  /** Everything that has nothing to do with this steps back. */
  readonly selection?:
    | { readonly character: string }
    | { readonly relation: string }
    | { readonly tie: string }
    | undefined;
};

export type DrawnRegion = {
  readonly place: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** The name makes way for whoever passes over it. */
  readonly nameOpacity: number;
};

export type DrawnCharacter = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Share of the disc's radius that is filled: 1 in the scene, something between by telephone, 0 elsewhere. */
  readonly presence: number;
  readonly pinned: boolean;
  readonly opacity: number;
  /** In a comparison, whether the character is only in the later scene or only in the earlier. */
  readonly difference?: 'came' | 'went' | undefined;
};

export type DrawnRelation = {
  readonly id: string;
  readonly relation: Relation;
  readonly kind: Kind;
  readonly curve: Curve;
  readonly width: number;
  readonly colour: string;
  readonly valence: number;
  readonly signAt: Point;
  /** 1 for what just changed, 0 for what is calm. */
  readonly lit: number;
  /** 1 for what has just ended and is about to leave, 0 for what holds. */
  readonly ghost: number;
  readonly opacity: number;
  /** In a comparison of two scenes, how the relation differs. */
  readonly difference?: DifferenceType | undefined;
};

/** In a comparison, where somebody stood before. */
export type DrawnTrace = {
  readonly character: string;
  readonly from: Point;
  readonly to: Point;
};

/** A tie that nobody has asserted, only counted from shared scenes: plain, thin, without kind, sign or head. */
export type DrawnTie = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly curve: Curve;
  readonly width: number;
  readonly opacity: number;
};

export type DrawnLabel = Label & { readonly opacity: number; readonly colour: string };

/** All that is drawn at one time, as plain data in picture units. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly regions: readonly DrawnRegion[];
  /** The weightiest first. */
  readonly ties: readonly DrawnTie[];
  /** What is lit comes last, so that it lies on top. */
  readonly relations: readonly DrawnRelation[];
  readonly characters: readonly DrawnCharacter[];
  readonly labels: readonly DrawnLabel[];
  /** Only in a comparison of two scenes. */
  readonly traces: readonly DrawnTrace[] | undefined;
  /** The way of a selected character. */
  readonly trail: readonly Stop[] | undefined;
};

/** Where a character stands for some scenes on end: the first of them (0-based), and the place. */
export type Stop = Point & {
  readonly scene: number;
  /** Whether there is room beside it for the number of its scene. */
  readonly numbered: boolean;
};

/** What just changed, said beside its relation. */
export type Label = {
  readonly relation: string;
  readonly kind: Kind;
  readonly lines: readonly LabelLine[];
  /** The middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * `was` is what the relation was called before the scene, `now` what it is called after it. The first line of a
 * one-sided relation says whose side it is.
 */
export type LabelLine = { readonly who: string; readonly text: string; readonly tense: 'was' | 'now' };
