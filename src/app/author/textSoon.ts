import type { WholeStory } from '../../story/types.ts';
import type { SharedPart } from '../share/partToShare.ts';
import type { Edited } from './textOf.ts';
import { textReader } from './textReader.ts';

/** The text of a story, see `textOf`: at once, or of a large story, which would block the page, as soon as a worker has written it. */
export function textSoon(edited: Edited): string | Promise<string> {
  const reader = textReader();
  const text = reader.textOf(edited);
  reader.stop();
  return text;
}

/** The text of a part of a story, likewise. */
export function partSoon(whole: WholeStory, part: SharedPart): string | Promise<string> {
  const reader = textReader();
  const text = reader.textOfPart(whole, part);
  reader.stop();
  return text;
}
