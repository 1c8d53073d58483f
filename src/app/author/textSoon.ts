import type { Edited } from './textOf.ts';
import { textReader } from './textReader.ts';

/** The text of a story, see `textOf`: at once, or of a large story, which would block the page, as soon as a worker has written it. */
export function textSoon(edited: Edited): string | Promise<string> {
  const reader = textReader();
  const text = reader.textOf(edited);
  reader.stop();
  return text;
}
