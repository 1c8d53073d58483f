import type { Change, WholeStory } from '../../story/types.ts';
import { longestRise } from './longestRise.ts';
import type { Matches } from './matchDrafts.ts';
import type { Said } from './scripted.ts';

/** What became of an assertion in a new draft. */
export type Fate =
  | 'kept'
  /** Its scene stands elsewhere now. */
  | 'moved'
  /** The new draft says something else about the same there. */
  | 'said-anew'
  /** The earlier script said so itself, and the new one does not any more. */
  | 'no-longer-said'
  /** Its scene is not in the new draft. */
  | 'no-scene'
  /** One of those whom it is about is not. */
  | 'no-person'
  /** In the new order it cannot hold: a relation cannot end before it begins. */
  | 'no-fit';

/** An assertion of the earlier draft. `scene` is its number (0-based) in that, -1 before the first. */
export type Carried = {
  readonly scene: number;
  readonly fate: Fate;
} & (
  | { readonly is: 'change'; readonly change: Change }
  | { readonly is: 'departure' | 'name' | 'person'; readonly character: string }
  | { readonly is: 'step'; readonly number: number }
  | { readonly is: 'summary' | 'when' }
);

type Carrying = {
  readonly matches: Matches;
  readonly changes: ReadonlyMap<Change, Change>;
  readonly scripted: ReadonlySet<Said>;
  /** The new draft as it was read. */
  readonly draft: WholeStory;
};

/** What became of all that was asserted, in the order of the earlier draft. `story` is the new draft with what it has of that. */
export function fatesOf(before: WholeStory, story: WholeStory, carrying: Carrying): readonly Carried[] {
  const { matches, changes, scripted, draft } = carrying;
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const read = new Map(draft.scenes.map((scene) => [scene.id, scene]));
  const moved = movedIn(before, story, matches);

  const ofChange = (change: Change, scene: number): Fate | undefined => {
    const here = changes.get(change);
    const id = before.scenes[scene]?.id ?? '';
    const [now, own] =
      scene < 0
        ? [story.background, draft.background]
        : [scenes, read].map((all) => all.get(matches.scenes.get(id) ?? '')?.changes);
    const has = (all: readonly Change[] | undefined) =>
      all?.some(({ relation }) => relation === here?.relation) ?? false;
    if (scripted.has(change)) return here && has(own) ? undefined : 'no-longer-said';
    if (!here) return 'no-person';
    if (!now) return 'no-scene';
    if (has(own)) return 'said-anew';
    return has(now) ? placeOf(scene) : 'no-fit';
  };
  const placeOf = (scene: number): Fate => {
    const is = matches.scenes.get(before.scenes[scene]?.id ?? '');
    if (scene >= 0 && (is === undefined || !scenes.has(is))) return 'no-scene';
    return moved.has(scene) ? 'moved' : 'kept';
  };
  const ofPerson = (character: string, scene: number): Fate =>
    matches.people.has(character) ? placeOf(scene) : 'no-person';

  const found: Carried[] = [];
  for (const { id } of before.characters)
    if (!matches.people.has(id)) found.push({ is: 'person', scene: -1, character: id, fate: 'no-person' });
  const take = (change: Change, scene: number) => {
    const fate = ofChange(change, scene);
    if (fate) found.push({ is: 'change', scene, change, fate });
  };
  for (const change of before.background) take(change, -1);
  for (const [
    scene,
    { id, changes: made, leaves, guide = [], summary, happens },
  ] of before.scenes.entries()) {
    const is = scenes.get(matches.scenes.get(id) ?? '');
    const own = read.get(matches.scenes.get(id) ?? '');
    for (const change of made) take(change, scene);
    for (const departure of leaves) {
      const { character } = departure;
      const there = is?.leaves.some((one) => one.character === matches.people.get(character));
      const fate = ofPerson(character, scene);
      const isGone = is && !there && (fate === 'kept' || fate === 'moved');
      if (!scripted.has(departure) || !there)
        found.push({ is: 'departure', scene, character, fate: isGone ? 'no-fit' : fate });
    }
    for (const [number, step] of guide.entries())
      if (!scripted.has(step)) found.push({ is: 'step', scene, number, fate: placeOf(scene) });
    if (summary) found.push({ is: 'summary', scene, fate: own?.summary ? 'said-anew' : placeOf(scene) });
    if (happens) found.push({ is: 'when', scene, fate: own?.happens ? 'said-anew' : placeOf(scene) });
    for (const character of before.characters)
      if (character.names.some((name) => name.scene === id))
        found.push({ is: 'name', scene, character: character.id, fate: ofPerson(character.id, scene) });
  }
  return found;
}

/** The scenes of the earlier draft (0-based) that stand elsewhere in the new one: as few as can be. */
function movedIn(before: WholeStory, story: WholeStory, { scenes }: Matches): ReadonlySet<number> {
  const numbers = new Map(story.scenes.map(({ id }, number) => [id, number]));
  const pairs = before.scenes.flatMap(({ id }, scene) => {
    const now = numbers.get(scenes.get(id) ?? '');
    return now === undefined ? [] : [{ scene, now }];
  });
  const stays = longestRise(pairs.map(({ now }) => now));
  return new Set(pairs.filter((_, index) => !stays.has(index)).map(({ scene }) => scene));
}
