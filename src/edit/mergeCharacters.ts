import { changesAmong } from '../story/restrict.ts';
import { each, only, withParts } from '../story/sharing.ts';
import type { Character, Departure, Presence, WholeStory } from '../story/types.ts';
import { beginOnce } from './beginOnce.ts';

/**
 * Merges two characters (ids) into one: `gone` becomes `kept`. Relations between the two are removed with their changes, all
 * others are kept. `kept` is present wherever either was, and takes over what only `gone` has: description, home, group, and
 * names revealed in scenes that reveal none of its own.
 */
export function mergeCharacters(story: WholeStory, kept: string, gone: string): WholeStory {
  const merge = (id: string) => (id === gone ? kept : id);
  const relations = only(
    each(story.relations, (relation) =>
      withParts(relation, { from: merge(relation.from), to: merge(relation.to) }),
    ),
    ({ from, to }) => from !== to,
  );
  const known = new Set(relations.map(({ id }) => id));
  const other = story.characters.find(({ id }) => id === gone);
  // Where both die, the first death counts.
  const dead = new Set<string>();
  const mergedDepartures = (leaves: readonly Departure[]): readonly Departure[] => {
    const merged = each(leaves, (one) => withParts(one, { character: merge(one.character) }));
    const alive = only(merged, ({ character }) => !dead.has(character));
    for (const { character, how } of alive) if (how === 'dies') dead.add(character);
    return only(alive, (one) => alive.find(({ character }) => character === one.character) === one);
  };
  return beginOnce({
    ...story,
    characters: story.characters
      .filter(({ id }) => id !== gone)
      .map((character) => (character.id === kept && other ? mergedCharacter(character, other) : character)),
    relations,
    background: changesAmong(story.background, known),
    scenes: each(story.scenes, (scene) =>
      withParts(scene, {
        present: scene.present.some(({ character }) => character === gone)
          ? mergedPresence(scene.present, merge)
          : scene.present,
        changes: changesAmong(scene.changes, known),
        leaves: mergedDepartures(scene.leaves),
        ...(scene.guide && {
          guide: each(scene.guide, (step) =>
            step.about.includes(gone) ? { ...step, about: [...new Set(step.about.map(merge))] } : step,
          ),
        }),
      }),
    ),
  });
}

function mergedCharacter(kept: Character, gone: Character): Character {
  const revealed = new Set(kept.names.map(({ scene }) => scene));
  return {
    ...kept,
    about: kept.about ?? gone.about,
    role: kept.role === 'principal' ? 'principal' : gone.role,
    home: kept.home ?? gone.home,
    group: kept.group ?? gone.group,
    names: [...kept.names, ...gone.names.filter(({ scene }) => !revealed.has(scene))],
  };
}

function mergedPresence(present: readonly Presence[], merge: (id: string) => string): readonly Presence[] {
  const byCharacter = new Map<string, Presence>();
  for (const presence of present) {
    const character = merge(presence.character);
    const earlier = byCharacter.get(character) ?? presence;
    // Present in person, or speaking, as either of the two is enough.
    const inPerson = earlier.remote && !presence.remote ? presence : earlier;
    byCharacter.set(character, { ...inPerson, character, speaks: earlier.speaks || presence.speaks });
  }
  return [...byCharacter.values()];
}
