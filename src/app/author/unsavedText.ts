const KEY = 'throughline-unsaved-text';

/** What was typed right before the page was left, when there is no time for the browser's database. */
type Unsaved = {
  /** The key of the story. */
  readonly own: string;
  readonly text: string;
  /** The last texts before it, one of which the database has. */
  readonly earlier: readonly string[];
};

/** Stores a text before the page is left. Where the browser refuses, the database has all but the last moment. */
export function keepUnsaved(unsaved: Unsaved): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(unsaved));
  } catch {
    // Full, or switched off.
  }
}

/** The text that follows the one that is kept of a story, if the page was left before that was stored. It is given once. */
export function takeUnsaved(own: string | undefined, kept: string): string | undefined {
  try {
    const { own: key, text, earlier } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Unsaved>;
    if (own === undefined || key !== own) return undefined;
    localStorage.removeItem(KEY);
    // Another tab may have gone on since.
    return earlier?.includes(kept) ? text : undefined;
  } catch {
    return undefined;
  }
}
