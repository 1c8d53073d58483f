/** Where the browser keeps the ids of the stories that its reader knows. */
const KEY = 'throughline.known';

/** Without storage (in private windows), a story is known until the page is closed. */
const knownNow = new Set<string>();

/** Whether the reader has seen the end of a story (id), or has said that they know it. */
export function isKnown(story: string): boolean {
  return knownNow.has(story) || stored().includes(story);
}

export function know(story: string): void {
  knownNow.add(story);
  store([...stored().filter((id) => id !== story), story]);
}

/** The reader wants to be guarded from spoilers again. */
export function forget(story: string): void {
  knownNow.delete(story);
  store(stored().filter((id) => id !== story));
}

function stored(): readonly unknown[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}

function store(ids: readonly unknown[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // See `knownNow`.
  }
}
