import type { Character, WholeStory } from '../../story/types.ts';
import { newId } from '../newId.ts';
import type { Matches } from './matchDrafts.ts';

/**
 * The draft with the people whom no script has named: those whom the author has added to the story, in the scenes where they were.
 *
 * @param read the earlier draft as it was read from its file; undefined where that is not known: then no one was added
 */
export function withAdded(
  before: WholeStory,
  draft: WholeStory,
  matches: Matches,
  read: WholeStory | undefined,
): { readonly story: WholeStory; readonly matches: Matches } {
  const inScript = new Set(read?.characters.map(({ id }) => id));
  const extra = read
    ? before.characters.filter(({ id }) => !inScript.has(id) && !matches.people.has(id))
    : [];
  if (extra.length === 0) return { story: draft, matches };
  const ids = new Map<string, string>();
  const characters: Character[] = [...draft.characters];
  for (const { id: was, name, role } of extra) {
    const id = characters.some((other) => other.id === was) ? newId(was, characters) : was;
    characters.push({ id, name, role, names: [] });
    ids.set(was, id);
  }
  const scenes = new Map(draft.scenes.map((scene) => [scene.id, scene]));
  for (const { id: was, present } of before.scenes) {
    const scene = scenes.get(matches.scenes.get(was) ?? '');
    if (!scene) continue;
    const there = present.flatMap(({ character, remote, speaks }) => {
      const id = ids.get(character);
      const isThere = scene.present.some((one) => one.character === id);
      return id === undefined || isThere ? [] : [{ character: id, place: undefined, remote, speaks }];
    });
    scenes.set(scene.id, { ...scene, present: [...scene.present, ...there] });
  }
  return {
    story: { ...draft, characters, scenes: [...scenes.values()] },
    matches: { ...matches, people: new Map([...matches.people, ...ids]) },
  };
}
