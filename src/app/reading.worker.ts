import type { Reading } from '../formats/format.ts';
import { readStory } from '../formats/formats.ts';

export type ReadingRequest = { readonly bytes: Uint8Array; readonly name: string };

export type ReadingAnswer = { readonly reading: Reading } | { readonly refusal: string };

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  self.postMessage(answer(data));
});

function answer({ bytes, name }: ReadingRequest): ReadingAnswer {
  try {
    return { reading: readStory(bytes, name) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}
