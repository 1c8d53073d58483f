import type { Bend } from '../../../curve.ts';
import type { Body } from '../../people/cover.ts';

/** How the lines that are drawn at a whole scene bend, each seen from its start. */
export type Routes = {
  readonly of: (id: string) => Bend | undefined;
  /** By the number of a relation in the story. */
  readonly at: (number: number) => Bend | undefined;
};

/** A line to be routed between two bodies. */
export type Routed = {
  readonly id: string;
  readonly from: Body;
  readonly to: Body;
  readonly head: number;
  readonly isTie: boolean;
  /** The bend that it had in the scene before. */
  readonly last: Bend | undefined;
  /** The lane of one of several lines that join the same two: which pair, its bow, and -1 if it runs the other way. */
  readonly lane: { readonly pair: number; readonly bow: number; readonly side: number } | undefined;
};

/** What lines have to go round. */
export type Ground = { readonly bodies: readonly Body[]; readonly width: number; readonly height: number };
