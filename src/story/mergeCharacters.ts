import type { Change, Presence, Story } from './types.ts';

/**
 * The story with one character in place of two who are one person: `gone` becomes `kept` (ids). Wherever either is
 * present the one is, in the place of the earlier entrance; relations between the two are left out with their changes.
 */
export function mergeCharacters(story: Story, kept: string, gone: string): Story {
  const one = (id: string) => (id === gone ? kept : id);
  const relations = story.relations
    .map((relation) => ({ ...relation, from: one(relation.from), to: one(relation.to) }))
    .filter(({ from, to }) => from !== to);
  const known = new Set(relations.map(({ id }) => id));
  const about = ({ relation }: Change) => known.has(relation);
  return {
    ...story,
    characters: story.characters.filter(({ id }) => id !== gone),
    relations,
    background: story.background.filter(about),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      present: merged(scene.present, one),
      changes: scene.changes.filter(about).map((change) => pointing(change, known)),
    })),
  };
}

function merged(present: readonly Presence[], one: (id: string) => string): readonly Presence[] {
  const people = new Map<string, Presence>();
  for (const presence of present) {
    const character = one(presence.character);
    const before = people.get(character);
    people.set(character, {
      ...(before ?? presence),
      character,
      // Who is there in person is there, and who speaks under either name speaks.
      remote: presence.remote && (before?.remote ?? true),
      speaks: presence.speaks || (before?.speaks ?? false),
    });
  }
  return [...people.values()];
}

/** An end that points into a relation that is left out only ends. */
function pointing(change: Change, known: ReadonlySet<string>): Change {
  if (change.does !== 'end' || change.into === undefined || known.has(change.into)) return change;
  return { ...change, into: undefined };
}
