import type { Box } from '../picture/box.ts';

/** What the author has asked to edit, until it is done: a form for it is open over the picture. Ids throughout. */
export type Asked =
  /** Someone new, at a point of the picture, or at the end of a line that was drawn from someone. */
  | {
      readonly type: 'person';
      readonly at?: Box | undefined;
      readonly place?: string | undefined;
      readonly from?: string | undefined;
    }
  /** With whom someone begins a relationship. */
  | { readonly type: 'partner'; readonly from: string }
  /** A relationship that begins in this scene, with someone who is added first if `added` names them, or what shared scenes support. */
  | {
      readonly type: 'begin';
      readonly from: string;
      readonly to: string;
      readonly added?: { readonly name: string; readonly place: string | undefined } | undefined;
      readonly shared?: readonly number[] | undefined;
    }
  | { readonly type: 'change'; readonly relation: string }
  /** A copy that can be edited, for what needs no form. */
  | { readonly type: 'copy' };
