import { Text } from '@codemirror/state';
import { nextTask } from '../../stage/workers/nextTask.ts';

/** Characters that the editor takes in at once; a usual text is shorter. */
const MOST = 500_000;

/** As CodeMirror does by default. */
const LINE_END = /\r\n?|\n/;

/**
 * A text as the editor's document. A long one is taken in piece by piece, each in a task of its own, since it would block the page.
 *
 * @returns the text itself where it is short
 */
export function documentOf(text: string, most = MOST): string | Promise<Text> {
  return text.length <= most ? text : inPieces(text, most);
}

async function inPieces(text: string, most: number): Promise<Text> {
  let all = Text.empty;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + most);
    const to = end < 0 ? text.length : end + 1;
    all = all.append(Text.of(text.slice(from, to).split(LINE_END)));
    from = to;
    await nextTask();
  }
  return all;
}
