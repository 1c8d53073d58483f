import { writeThroughline } from '../../formats/throughlineWrite.ts';
import type { WholeStory } from '../../story/types.ts';

/** Saves a story as a file of its own format. */
export function saveStory(story: WholeStory): void {
  const text = writeThroughline(story);
  download(new Blob([text], { type: 'application/json' }), `${fileStem(story.id)}.json`);
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Letters, digits and hyphens that every file system takes. */
export function fileStem(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 80) || 'story'
  );
}
