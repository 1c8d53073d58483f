import type { Change, Character, Scene, Story, WholeStory } from '../../story/types.ts';
import { consistent } from '../consistent.ts';
import { wholeOf } from '../wholeOf.ts';
import { type Carried, fatesOf } from './fates.ts';
import { inDraft } from './inDraft.ts';
import type { Matches } from './matchDrafts.ts';
import { scriptedIn } from './scripted.ts';
import { withAdded } from './withAdded.ts';

/** A new draft with what was asserted of the earlier one, and what became of each assertion. */
export type CarriedOver = { readonly story: WholeStory; readonly carried: readonly Carried[] };

export type Script = {
  /** The earlier draft as it was read from its file; undefined where that is not known. */
  readonly read?: WholeStory | undefined;
  /** Whether what the file said itself, in its notes, is kept, too: else that is for the new draft to say. */
  readonly keepsNotes?: boolean;
};

/**
 * Gives a new draft of a script what was asserted of the earlier one: what scenes do to relations and how these were before, who dies
 * or leaves, steps of the guide, summaries, times, later names, and what was said of people. Where the draft says something itself,
 * that counts. What has no place is not in the story, but in `carried`, like all else. Two scenes may become one.
 *
 * Who was added to the earlier draft beside its script is added again.
 */
export function carryOver(
  before: WholeStory,
  draft: WholeStory,
  matches: Matches,
  { read, keepsNotes = !read }: Script = {},
): CarriedOver {
  const own = withAdded(before, draft, matches, read);
  const { story: earlier, changes } = inDraft(before, own.story, own.matches);
  const scripted = scriptedIn(before, keepsNotes ? undefined : read);
  const isAsserted = new Set([...changes].flatMap(([was, is]) => (scripted.has(was) ? [] : [is])));
  const asserted = (all: readonly Change[], said: readonly Change[]) =>
    all.filter((one) => isAsserted.has(one) && !said.some(({ relation }) => relation === one.relation));

  const scenes = new Map(own.story.scenes.map((scene) => [scene.id, scene]));
  for (const from of earlier.scenes) {
    const scene = scenes.get(from.id);
    if (scene) scenes.set(from.id, withAsserted(scene, from, asserted(from.changes, scene.changes)));
  }
  const background = [...own.story.background, ...asserted(earlier.background, own.story.background)];
  const edited = {
    ...own.story,
    places: earlier.places,
    groups: earlier.groups,
    characters: own.story.characters.map((character) => withSaid(character, earlier, scenes)),
    relations: [
      ...own.story.relations,
      ...earlier.relations.filter(({ id }) => !own.story.relations.some((one) => one.id === id)),
    ],
    background,
    scenes: [...scenes.values()],
  };
  const story = wholeOf(withoutUnused(consistent(edited, earlier), own.story));
  return {
    story,
    carried: fatesOf(before, story, { matches: own.matches, changes, scripted, draft: own.story }),
  };
}

/** A scene of the draft with what was asserted of the same scene. */
function withAsserted(scene: Scene, from: Scene, changes: readonly Change[]): Scene {
  const leaving = new Set(scene.leaves.map(({ character }) => character));
  const guide = [...(scene.guide ?? []), ...(from.guide ?? [])];
  return {
    ...scene,
    summary: scene.summary ?? from.summary,
    happens: scene.happens ?? from.happens,
    changes: [...scene.changes, ...changes],
    leaves: [...scene.leaves, ...from.leaves.filter(({ character }) => !leaving.has(character))],
    ...(guide.length > 0 && { guide }),
  };
}

/** A person of the draft with what was said of them. */
function withSaid(character: Character, earlier: Story, scenes: ReadonlyMap<string, Scene>): Character {
  const was = earlier.characters.find(({ id }) => id === character.id);
  if (!was) return character;
  const known = new Set(character.names.map(({ scene }) => scene));
  const later = was.names.filter(({ scene }) => scenes.has(scene) && !known.has(scene));
  return {
    ...character,
    about: character.about ?? was.about,
    role: was.role === 'supporting' ? was.role : character.role,
    home: character.home ?? was.home,
    group: character.group ?? was.group,
    names: [...character.names, ...later],
  };
}

/** Without relations, places and groups that only the earlier draft had and nothing names. */
function withoutUnused(story: WholeStory, draft: WholeStory): WholeStory {
  const { characters, scenes, background } = story;
  const relations = new Set(
    [...background, ...scenes.flatMap(({ changes }) => changes)].map(({ relation }) => relation),
  );
  const places = new Set([
    ...draft.places.map(({ id }) => id),
    ...characters.map(({ home }) => home),
    ...scenes.flatMap(({ present }) => present.map(({ place }) => place)),
  ]);
  const groups = new Set([...draft.groups.map(({ id }) => id), ...characters.map(({ group }) => group)]);
  return {
    ...story,
    relations: story.relations.filter(
      ({ id }) => relations.has(id) || draft.relations.some((one) => one.id === id),
    ),
    places: story.places.filter(({ id }) => places.has(id)),
    groups: story.groups.filter(({ id }) => groups.has(id)),
  };
}
