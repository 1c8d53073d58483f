import type { Reading } from '../formats/format.ts';
import { readStory } from '../formats/formats.ts';

export type ReadingAnswer = { readonly reading: Reading } | { readonly refusal: string };

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(answer(data));
});

function answer(bytes: Uint8Array): ReadingAnswer {
  try {
    return { reading: readStory(bytes) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}
