import { type Suggestion, suggestMerges } from '../../edit/suggestMerges.ts';
import { type Progress, partOf } from '../../formats/format.ts';
import { type FileReading, readStory } from '../../formats/formats.ts';
import type { NamedBytes } from '../../formats/readBeside.ts';
import { layOut } from '../../layout/layOut.ts';
import { previewOfScene } from '../../layout/previewOfScene.ts';
import type { Layout, Room } from '../../layout/types.ts';
import { applyDefaultLens } from '../../lens/lens.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { cachedLayout, hasLayouts } from '../../stage/layout/layoutCache.ts';
import { type OpenStore, openLayoutStore } from '../../stage/layout/layoutStore.ts';
import { roomFor } from '../../stage/stageRoom.ts';
import type { StageSize } from '../../stage/stageSize.ts';
import type { Story } from '../../story/types.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export type ReadingRequest = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What a story is laid out for: its room on the stage, or where that is not shown, any. */
  readonly stage?: StageSize | undefined;
  readonly room: Room;
  /** Chosen by the reader. */
  readonly encoding?: string | undefined;
  readonly beside?: readonly NamedBytes[] | undefined;
};

/** `share` is 0 … 1 over both phases. */
export type ReadingProgress = { readonly phase: 'reading' | 'laying-out'; readonly share: number };

export type ReadingResult = {
  readonly reading: FileReading;
  readonly alike: readonly Suggestion[];
  /** For the story as it is first shown; undefined if the page has to make it. */
  readonly layout: Layout | undefined;
};

/** The share of the progress that reading takes up. The layout of a long story takes much longer. */
const READING_SHARE = 0.3;

/** Smallest step between two progress updates, as a share. */
const STEP = 0.005;

type ReadingSteps = {
  /** Takes what was read, while the layout is made, and returns it or what is left of it. */
  readonly onRead?: (reading: FileReading) => FileReading;
  readonly open?: OpenStore;
};

/**
 * Reads a story and makes its first layout, or says why it is refused. Runs in the reading worker.
 */
export async function readAndLayOut(
  { bytes, name, room: anyRoom, stage, encoding, beside }: ReadingRequest,
  update: (progress: ReadingProgress) => void,
  { onRead = (reading) => reading, open = openLayoutStore }: ReadingSteps = {},
): Promise<ReadingResult | { readonly refusal: Refusal }> {
  // Asked before the file is read, so that the answer is there when it has been.
  const isKept = hasLayouts(open);
  const during = (phase: ReadingProgress['phase']) => inSteps((share) => update({ phase, share }));
  let reading: FileReading;
  try {
    reading = readStory(bytes, name, {
      encoding,
      beside,
      progress: partOf(during('reading'), 0, READING_SHARE),
    });
  } catch (error) {
    return refusalOf(error, { bytes, encoding });
  }
  const rest = onRead(reading);
  const alike = suggestMerges(reading.story);
  const { story, lens } = applyDefaultLens(reading.story);
  const room = stage ? roomFor(stage, story, lens.order) : anyRoom;
  const progress = partOf(during('laying-out'), READING_SHARE, 1);
  return { reading: rest, alike, layout: await firstLayout({ story, room, isKept }, progress, open) };
}

/**
 * The layout of the story as it is first shown: the one of an earlier visit, if any `isKept`, else of a large story a preview, and of others
 * a new one. An error in the layout does not refuse the file: the page lays the story out again and reports the error.
 */
async function firstLayout(
  { story, room, isKept }: { readonly story: Story; readonly room: Room; readonly isKept: Promise<boolean> },
  progress: Progress | undefined,
  open: OpenStore,
): Promise<Layout | undefined> {
  progress?.(0);
  try {
    const request = { story, footprints: footprintsOf(story, room), options: { room } };
    return (
      ((await isKept) ? await cachedLayout(request, open) : undefined) ??
      previewOfScene(story, request.footprints, request.options, 0) ??
      layOut(story, request.footprints, request.options, { progress })
    );
  } catch {
    return undefined;
  }
}

function inSteps(progress: Progress): Progress {
  let last = -1;
  return (share) => {
    if (share < last + STEP) return;
    last = share;
    progress(share);
  };
}
