/** Where the browser keeps the ids of the stories that its reader knows. */
export const KEY = 'throughline.known';

/** Without storage (in private windows), a story is known until the page is closed. */
export const knownNow = new Set<string>();

/** Whether the reader has seen the end of a story (id), or has said that they know it. */
export function isKnown(story: string): boolean {
  return knownNow.has(story) || stored().includes(story);
}

export function stored(): readonly unknown[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
