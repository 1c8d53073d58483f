import { writeThroughline } from '../../formats/throughlineWrite.ts';
import { slugOf } from '../../story/slug.ts';
import type { WholeStory } from '../../story/types.ts';

/** Saves a story as a Throughline file, called by its id: this is in the first script, which `storyStem` is not. */
export function saveStory(story: WholeStory): void {
  const text = writeThroughline(story);
  download(new Blob([text], { type: 'application/json' }), `${slugOf(story.id)}.json`);
}

/** Downloads a file. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
