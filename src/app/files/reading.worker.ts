import { type Progress, partOf, type Reading } from '../../formats/format.ts';
import { readStory } from '../../formats/formats.ts';
import { layOut } from '../../layout/layOut.ts';
import type { Layout, Shape } from '../../layout/types.ts';
import { applyDefaultLens } from '../../lens/lens.ts';
import { type SimilarPair, similarNamesIn } from '../../measures/similarNames.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { cachedLayout } from '../../stage/layout/layoutCache.ts';
import { serve } from '../../stage/workers/serve.ts';
import type { WholeStory } from '../../story/types.ts';

export type ReadingRequest = { readonly bytes: Uint8Array; readonly name: string; readonly shape: Shape };

/** `share` is 0 … 1 of both phases together. */
export type ReadingProgress = { readonly phase: 'reading' | 'laying-out'; readonly share: number };

export type ReadingResult = {
  readonly reading: Reading;
  readonly alike: readonly SimilarPair[];
  /** Of the story as it is first shown; undefined where the page has to make it. */
  readonly layout: Layout | undefined;
};

/** The share of reading in the whole work. Laying out a long story takes much longer. */
const READING = 0.3;

/** The least step between two progress updates, as a share. */
const STEP = 0.005;

type Update = (progress: ReadingProgress) => void;

serve(async ({ bytes, name, shape }: ReadingRequest, update: Update): Promise<ReadingResult> => {
  const reading = readStory(bytes, name, { progress: partOf(inSteps(update, 'reading'), 0, READING) });
  const alike = similarNamesIn(reading.story);
  const progress = partOf(inSteps(update, 'laying-out'), READING, 1);
  return { reading, alike, layout: await firstLayout(reading.story, shape, progress) };
});

/**
 * The layout of the story as it is first shown: from the cache, or new, or only the preview where a layout takes long, so that
 * there is a picture soon. An error in the layout does not refuse the file: the page lays the story out again and reports it.
 */
async function firstLayout(
  whole: WholeStory,
  shape: Shape,
  progress: Progress | undefined,
): Promise<Layout | undefined> {
  const { story } = applyDefaultLens(whole);
  const footprints = footprintsOf(story);
  progress?.(0);
  let preview: Layout | undefined;
  const stopAtPreview = (first: Layout) => {
    preview = first;
    throw new Error('The preview is enough.');
  };
  try {
    return (
      (await cachedLayout({ story, footprints, options: { shape } })) ??
      layOut(story, footprints, { shape }, { progress, preview: stopAtPreview })
    );
  } catch {
    return preview;
  }
}

function inSteps(update: Update, phase: ReadingProgress['phase']) {
  let last = -1;
  return (share: number) => {
    if (share < last + STEP) return;
    last = share;
    update({ phase, share });
  };
}
