import type { WholeStory } from '../../story/types.ts';

const KEY = 'throughline-story';

/** Keeps a story for a reload of its tab, where the browser has room for it. */
export async function keepForReload(story: WholeStory): Promise<void> {
  const { writeThroughline } = await import('../../formats/throughlineWrite.ts');
  try {
    sessionStorage.setItem(KEY, writeThroughline(story));
  } catch {
    // Too large, or nothing is kept here: after a reload the file has to be opened again, which a notice says.
  }
}

/** The story that was kept in this tab, if it has this id. */
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
