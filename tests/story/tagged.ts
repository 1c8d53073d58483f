import type { Story } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';

/** Small stories in which each text and id names the first scene (0-based) that may show it: "Title of scene 3". */
export const taggedStories = smallStories.map(tagged);

/** The story with such texts and ids, and each place named by one scene. */
export function tagged(story: Story): Story {
  const first = new Map(
    story.relations.map(({ id }) => [
      id,
      story.background.some(({ relation }) => relation === id)
        ? 0
        : story.scenes.findIndex(({ changes }) => changes.some(({ relation }) => relation === id)),
    ]),
  );
  const rename = (relation: string) => `${relation} of scene ${first.get(relation)}`;
  const tag = (what: string, scene: number) => ({ en: `${what} of scene ${scene}` });
  const scenes = story.scenes.map((scene, at) => ({
    ...scene,
    id: `scene of scene ${at}`,
    title: tag('Title', at),
    summary: tag('Summary', at),
    act: `act of scene ${at - (at % 2)}`,
    place: at % 3 === 2 ? undefined : `place of scene ${at}`,
    present: scene.present.map((presence) => ({ ...presence, place: undefined })),
    happens: { from: -at, to: 1 },
    changes: scene.changes.map((change) => ({
      ...change,
      relation: rename(change.relation),
      ...('into' in change && change.into !== undefined ? { into: rename(change.into) } : {}),
      evidence: { words: tag('Words', at) },
      ...('label' in change ? { label: tag('Label', at) } : {}),
    })),
  }));
  const named = <Key extends string>(key: Key, ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((id) =>
      id === undefined ? [] : [{ id, [key]: { en: id } } as { id: string } & Record<Key, { en: string }>],
    );
  return {
    ...story,
    acts: named(
      'title',
      scenes.map(({ act }) => act),
    ),
    places: named(
      'name',
      scenes.map(({ place }) => place),
    ),
    characters: story.characters.map((character, index) => ({
      ...character,
      home: undefined,
      names: scenes
        .map(({ id }, at) => ({ scene: id, name: tag('Name', at), about: tag('About', at) }))
        .filter((_, at) => at % 3 === index % 3),
    })),
    background: story.background.map((change) => ({ ...change, relation: rename(change.relation) })),
    relations: story.relations.map((relation) => ({ ...relation, id: rename(relation.id) })),
    scenes,
  };
}

/** The scenes (0-based) whose texts and ids are in `text`. */
export function scenesMentioned(text: string): number[] {
  return [...text.matchAll(/ of scene (-?\d+)/g)].map(([, scene]) => Number(scene));
}
