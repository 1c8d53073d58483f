import type { Story } from '../../story/types.ts';
import { nextTask } from './nextTask.ts';
import { joinStory, type StoryPiece } from './storyInPieces.ts';
import { textsOf } from './storyTexts.ts';

/** Comes before the request, whose story is without it: JSON. */
type Before = { readonly textBefore: string };

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
  const cut = part && textsOf((request as Record<string, Story>)[part] as Story);
  if (!cut) return post(request);
  for (const text of cut.texts) {
    post({ textBefore: text() } satisfies Before);
    await nextTask();
    if (signal.aborted) return;
  }
  post({ ...(request as object), [part]: cut.bare });
}

/** The worker's side: puts together what comes. @returns the request once it is complete */
export function joinRequests<Request>(): (message: unknown) => { readonly request: Request } | undefined {
  let before: StoryPiece[] = [];
  return (message) => {
    if (typeof message === 'object' && message !== null && 'textBefore' in message) {
      before.push(JSON.parse((message as Before).textBefore));
      return undefined;
    }
    const part = before.length > 0 && storyIn(message);
    if (!part) return { request: message as Request };
    const bare = (message as Record<string, StoryPiece>)[part] as StoryPiece;
    const story = before.reduce(joinStory, bare);
    before = [];
    return { request: { ...(message as object), [part]: story } as Request };
  };
}

function storyIn(request: unknown): (typeof STORIES)[number] | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const parts = request as Record<string, unknown>;
  return STORIES.find((part) => typeof parts[part] === 'object' && parts[part] !== null);
}
