/** What a hint is about: each is shown until it has been used once, the first of them first. */
export const HINTS = ['timeline', 'person', 'line'] as const;
export type Hint = (typeof HINTS)[number];

/** Where the browser keeps which hints have been used. */
const KEY = 'throughline.hints';

export function usedHints(): ReadonlySet<Hint> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(HINTS.filter((hint) => Array.isArray(kept) && kept.includes(hint)));
  } catch {
    return new Set();
  }
}

export function keepUsedHints(used: ReadonlySet<Hint>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...used]));
  } catch {
    // Without storage (in private windows), a used hint is gone until the page is closed.
  }
}
