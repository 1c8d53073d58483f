import { writeThroughline } from '../../formats/throughlineWrite.ts';
import type { WholeStory } from '../../story/types.ts';

const KEY = 'throughline-story';

/** Stores a story at once, so that it survives a reload of the tab, if it fits into the browser's session storage. */
export function keepForReload(story: WholeStory): void {
  try {
    sessionStorage.setItem(KEY, writeThroughline(story));
  } catch {
    // Too large, or storage is disabled. After a reload a notice says that the file has to be opened again.
  }
}

/** The story that was stored in this tab, if it has this id. */
export async function keptForReload(id: string): Promise<WholeStory | undefined> {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return undefined;
    const { throughline } = await import('../../formats/throughline.ts');
    const { story } = throughline.read(kept);
    return story.id === id ? story : undefined;
  } catch {
    return undefined;
  }
}
