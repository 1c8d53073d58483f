import { lineOf } from '../../formats/text/lines.ts';
import { readText, type TextReading } from '../../formats/text/readText.ts';
import { knownIdsOf, withIds } from '../../formats/text/textIds.ts';
import type { WholeStory } from '../../story/types.ts';
import { type SceneOnLines, scenesOnLines } from './scenesOnLines.ts';

/** Where the caret is: its line (0-based), and what that line said when the caret came to it. */
export type CaretLine = { readonly line: number; readonly entered: string };

export type TypedReading = TextReading & {
  /** Names that the line of the caret would bring in. They are not in the story until the caret leaves it. */
  readonly waiting: readonly string[];
  readonly scenes: readonly SceneOnLines[];
};

/**
 * Reads a text while it is typed. A line that would bring in a person, a place or a group that no other line names is read as it was
 * before the caret came to it: a half-typed name is no one's name.
 *
 * @param caret undefined where no one is typing
 * @param known the story before: what still has its name keeps its id, and a text without a title has its title
 */
export function readTyped(text: string, caret?: CaretLine, known?: WholeStory): TypedReading {
  const title = known?.title[known.languages[0] as string];
  const full = readText(text, title);
  const lines = text.split('\n');
  const typed = lines[caret?.line ?? -1];
  const asKnown = (reading: TextReading, waiting: readonly string[]): TypedReading => {
    const scenes = scenesOnLines(reading, text);
    if (!known || !reading.story) return { ...reading, waiting, scenes };
    const ids = knownIdsOf(reading.story, known, text);
    const story = withIds(reading.story, ids);
    return {
      ...reading,
      story,
      waiting,
      scenes: scenes.map((one) => ({ ...one, id: ids.scenes.get(one.id) ?? one.id })),
    };
  };
  if (!caret || !full.story || typed === undefined || typed === caret.entered) return asKnown(full, []);
  lines[caret.line] = lineOf(typed).type === 'heading' ? typed.replace(/\s@\s.*$/, '') : caret.entered;
  const before = readText(lines.join('\n'), title);
  const waiting = newNames(full.story, before.story);
  return asKnown(waiting.length > 0 ? before : full, waiting);
}

function newNames(story: WholeStory, before: WholeStory | undefined): string[] {
  const first = story.languages[0] as string;
  return (['characters', 'places', 'groups'] as const).flatMap((list) => {
    const known = new Set(before?.[list].map(({ id }) => id));
    return story[list].filter(({ id }) => !known.has(id)).map(({ name }) => name[first] as string);
  });
}
