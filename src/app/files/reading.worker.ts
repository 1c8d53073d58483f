import { partOf, type Reading } from '../../formats/format.ts';
import { readStory } from '../../formats/formats.ts';
import { layOut } from '../../layout/layOut.ts';
import type { Layout, Shape } from '../../layout/types.ts';
import { applyDefaultLens } from '../../lens/lens.ts';
import { type SimilarPair, similarNamesIn } from '../../measures/similarNames.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { cachedLayout } from '../../stage/layout/layoutCache.ts';
import type { WholeStory } from '../../story/types.ts';

export type ReadingRequest = { readonly bytes: Uint8Array; readonly name: string; readonly shape: Shape };

/** How far a file is on its way to the picture; `share` is 0 … 1 of both phases. */
export type ReadingProgress = { readonly phase: 'reading' | 'laying-out'; readonly share: number };

export type ReadingResult =
  | {
      readonly reading: Reading;
      readonly alike: readonly SimilarPair[];
      /** Of the story as it is first shown; none where that failed. */
      readonly layout: Layout | undefined;
    }
  | { readonly refusal: string };

export type ReadingAnswer = ReadingProgress | ReadingResult;

/** Reading's share of the whole work: a long story takes far longer to lay out than to read. */
const READING = 0.3;

/** More often than this, in shares, nobody could tell. */
const STEP = 0.005;

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then((answered: ReadingAnswer) => self.postMessage(answered));
});

async function answer({ bytes, name, shape }: ReadingRequest): Promise<ReadingResult> {
  try {
    const reading = readStory(bytes, name, { progress: partOf(tell('reading'), 0, READING) });
    const alike = similarNamesIn(reading.story);
    return { reading, alike, layout: await laidOut(reading.story, shape) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/**
 * The layout of the story as it is first shown: as it was kept, or made, or where making it takes long a preview one, so that
 * there is a picture soon. What cannot be laid out is shown all the same, and whoever shows it says so.
 */
async function laidOut(whole: WholeStory, shape: Shape): Promise<Layout | undefined> {
  const { story } = applyDefaultLens(whole);
  const progress = partOf(tell('laying-out'), READING, 1);
  progress?.(0);
  let preview: Layout | undefined;
  const keepPreview = (made: Layout) => {
    preview = made;
    throw new Error('the rest is for whoever shows it');
  };
  try {
    return (
      (await cachedLayout(story, { shape })) ??
      layOut(story, footprintsOf(story), { shape }, { progress, preview: keepPreview })
    );
  } catch {
    return preview;
  }
}

function tell(phase: ReadingProgress['phase']) {
  let told = -1;
  return (share: number) => {
    if (share < told + STEP) return;
    told = share;
    self.postMessage({ phase, share } satisfies ReadingAnswer);
  };
}
