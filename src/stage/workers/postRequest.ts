import type { Story } from '../../story/types.ts';
import { nextTask } from './nextTask.ts';
import { cutStory, joinStory, type StoryPiece } from './storyInPieces.ts';

/** Comes before the request that has the last piece of its story. */
type Before = { readonly pieceBefore: StoryPiece };

/** The parts of a request that may be a story. */
const STORIES = ['story', 'whole'] as const;

/**
 * Posts a request to a worker. Where it has a large story, that goes in pieces, each in a task of its own, so that copying it does
 * not block the page.
 *
 * @param signal ends it
 * @throws DataCloneError where the request cannot be sent
 */
export async function postRequest(
  post: (message: unknown) => void,
  request: unknown,
  signal: AbortSignal,
): Promise<void> {
  const part = storyIn(request);
  const pieces = part ? cutStory((request as Record<string, Story>)[part] as Story) : [];
  if (!part || pieces.length < 2) return post(request);
  for (const pieceBefore of pieces.slice(0, -1)) {
    post({ pieceBefore } satisfies Before);
    await nextTask();
    if (signal.aborted) return;
  }
  post({ ...(request as object), [part]: pieces.at(-1) });
}

/** The worker's side: puts together what comes. @returns the request once it is complete */
export function joinRequests<Request>(): (message: unknown) => { readonly request: Request } | undefined {
  let before: StoryPiece | undefined;
  return (message) => {
    if (typeof message === 'object' && message !== null && 'pieceBefore' in message) {
      before = joinStory(before ?? {}, (message as Before).pieceBefore);
      return undefined;
    }
    const part = before && storyIn(message);
    if (!before || !part) return { request: message as Request };
    const story = joinStory(before, (message as Record<string, StoryPiece>)[part] as StoryPiece);
    before = undefined;
    return { request: { ...(message as object), [part]: story } as Request };
  };
}

function storyIn(request: unknown): (typeof STORIES)[number] | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const parts = request as Record<string, unknown>;
  return STORIES.find((part) => typeof parts[part] === 'object' && parts[part] !== null);
}
