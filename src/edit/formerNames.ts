import { textIn } from '../story/text.ts';
import type { Text, WholeStory } from '../story/types.ts';
import { applyEdit, type Edit } from './edits.ts';

/** A name that a character has no longer, since others were merged into it or it was renamed. */
export type FormerName = {
  readonly name: Text;
  /** The scene (its id) that reveals it. Nothing may show it earlier. */
  readonly since?: string | undefined;
  readonly by: 'merge' | 'rename';
};

type Known = ReadonlyMap<string, readonly FormerName[]>;

/** The names that characters (ids) have lost by edits. What another story took the place of is not looked into. */
export function formerNames(original: WholeStory, edits: readonly Edit[]): Known {
  let story = original;
  let known: Known = new Map();
  for (const edit of edits) {
    known = after(edit, story, known);
    story = applyEdit(story, edit);
  }
  return known;
}

function after(edit: Edit, story: WholeStory, known: Known): Known {
  const characterOf = (id: string) => story.characters.find((character) => character.id === id);
  const withMore = (id: string, more: readonly FormerName[]): Known =>
    new Map(known).set(id, [...(known.get(id) ?? []), ...more]);
  switch (edit.does) {
    case 'merge':
      return withMore(
        edit.kept,
        edit.gone.flatMap((id) => {
          const { name, names } = characterOf(id) ?? { names: [] };
          const own: FormerName[] = name === undefined ? [] : [{ name, by: 'merge' }];
          const revealed = names.map((later) => ({
            name: later.name,
            since: later.scene,
            by: 'merge' as const,
          }));
          return [...own, ...revealed, ...(known.get(id) ?? [])];
        }),
      );
    case 'rename': {
      const { name, names = [] } = characterOf(edit.character) ?? {};
      const old = edit.since === undefined ? name : names.find(({ scene }) => scene === edit.since)?.name;
      return old ? withMore(edit.character, [{ name: old, since: edit.since, by: 'rename' }]) : known;
    }
    case 'split': {
      // What a merge had joined wrongly has its own name again.
      const own = textIn(edit.made.name, story.languages[0] ?? 'en');
      const left = (known.get(edit.from) ?? []).filter(
        ({ name }) => textIn(name, story.languages[0] ?? 'en') !== own,
      );
      return new Map(known).set(edit.from, left);
    }
    default:
      return known;
  }
}
