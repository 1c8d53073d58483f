import { KEY, knownNow, stored } from './knownStories.ts';

/** The reader has seen the end of a story (id), or has said that they know it. */
export function know(story: string): void {
  knownNow.add(story);
  store([...stored().filter((id) => id !== story), story]);
}

/** The reader wants to be guarded from spoilers again. */
export function forget(story: string): void {
  knownNow.delete(story);
  store(stored().filter((id) => id !== story));
}

function store(ids: readonly unknown[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // See `knownNow`.
  }
}
