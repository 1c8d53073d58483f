import type { Reading } from '../formats/format.ts';
import { readStory } from '../formats/formats.ts';
import { type Alike, alikeIn } from '../measures/alike.ts';

export type ReadingRequest = { readonly bytes: Uint8Array; readonly name: string };

export type ReadingAnswer =
  | { readonly share: number }
  | { readonly reading: Reading; readonly alike: readonly Alike[] }
  | { readonly refusal: string };

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  self.postMessage(answer(data));
});

function answer({ bytes, name }: ReadingRequest): ReadingAnswer {
  try {
    const reading = readStory(bytes, name, (share) => self.postMessage({ share } satisfies ReadingAnswer));
    return { reading, alike: alikeIn(reading.story) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}
