import { changesAmong } from '../story/restrict.ts';
import type { Character, Presence, WholeStory } from '../story/types.ts';

/**
 * The story with one character in place of two who are one person: `gone` becomes `kept` (ids). Wherever either is
 * present the one is, in the place of the earlier entrance; relations between the two are left out with their changes.
 * What only `gone` tells of itself (who it is, its home, its group, names that scenes reveal) is told of the one.
 */
export function mergeCharacters(story: WholeStory, kept: string, gone: string): WholeStory {
  const one = (id: string) => (id === gone ? kept : id);
  const relations = story.relations
    .map((relation) => ({ ...relation, from: one(relation.from), to: one(relation.to) }))
    .filter(({ from, to }) => from !== to);
  const known = new Set(relations.map(({ id }) => id));
  const lost = story.characters.find(({ id }) => id === gone);
  return {
    ...story,
    characters: story.characters
      .filter(({ id }) => id !== gone)
      .map((character) => (character.id === kept && lost ? united(character, lost) : character)),
    relations,
    background: changesAmong(story.background, known),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      present: merged(scene.present, one),
      changes: changesAmong(scene.changes, known),
    })),
  };
}

function united(kept: Character, gone: Character): Character {
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

function merged(present: readonly Presence[], one: (id: string) => string): readonly Presence[] {
  const people = new Map<string, Presence>();
  for (const presence of present) {
    const character = one(presence.character);
    const before = people.get(character) ?? presence;
    // Who is there in person under either name is there, and who speaks under either name speaks.
    const there = before.remote ? presence : before;
    people.set(character, { ...there, character, speaks: before.speaks || presence.speaks });
  }
  return [...people.values()];
}
