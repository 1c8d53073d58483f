import type { Remark } from '../format.ts';

/** An element of a script, as all screenplay formats have it. */
export type ScriptPart = { readonly line: number } & (
  | { readonly type: 'act'; readonly title: string }
  /** `number` is text ("12A"); it may be missing or out of order. */
  | { readonly type: 'heading'; readonly text: string; readonly number?: string | undefined }
  /** The line above a speech: a name, perhaps with extensions in brackets. */
  | { readonly type: 'cue'; readonly text: string }
  /** A character in the scene, speaking or not. */
  | { readonly type: 'present'; readonly name: string }
  /** What is said by whom the last cue names. */
  | { readonly type: 'speech'; readonly text: string }
  /** What is not said: action, stage directions. */
  | { readonly type: 'direction'; readonly text: string }
);

export type Script = {
  readonly title: string;
  readonly source?: string | undefined;
  readonly parts: readonly ScriptPart[];
  /** Names of the people as a list before the script has them. */
  readonly roles?: readonly string[] | undefined;
  readonly remarks: readonly Remark[];
};
