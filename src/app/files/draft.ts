/** A text that may become a story, and what it is called. */
export type Draft = { readonly file: string; readonly text: string };

/** Characters from which on a field for typing is no place to mend a text. */
export const LONGEST_DRAFT = 500_000;

let draft: Draft | undefined;

/** What was last typed or pasted, so that a text that could not be read is not lost with the dialog or the page. */
export function theDraft(): Draft | undefined {
  return draft;
}

export function keepDraft(made: Draft): void {
  draft = made;
}
