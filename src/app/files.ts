import { LARGEST_FILE, readStory } from '../formats/formats.ts';
import { throughline } from '../formats/throughline.ts';
import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Story } from '../story/types.ts';
import { set, take } from '../view/store.ts';
import { openStory } from '../view/transitions.ts';

/** Opens a file as the story, or says why not and leaves what was open as it is. */
export async function openFile(file: File): Promise<void> {
  try {
    if (file.size > LARGEST_FILE)
      throw new ImportError('too-large', refusals.tooLarge(file.size, LARGEST_FILE));
    const { story } = readStory(new Uint8Array(await file.arrayBuffer()));
    take(openStory(story));
    set({ notice: { type: 'opened', file: file.name } });
  } catch (error) {
    set({ notice: { type: 'not-opened', file: file.name, reason: (error as Error).message } });
  }
}

export function saveStory(story: Story): void {
  const text = throughline.write?.(story) ?? '';
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
