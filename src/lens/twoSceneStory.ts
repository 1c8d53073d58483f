import { differencesOf } from '../measures/differences.ts';
import type { TwoScenes } from '../measures/twoScenes.ts';
import type { RelationState } from '../story/chronicle.ts';
import { identityAt } from '../story/identity.ts';
import { goneAt, presentAt, relationsAt, whereaboutsAt } from '../story/state.ts';
import type { Change, Character, Departure, Evidence, Scene, Story } from '../story/types.ts';

/** The scene (0-based) of `twoSceneStory` that is like the second of the two. */
export const SECOND = 2;

/**
 * Two scenes of a story (0-based) as if one came right after the other: its scene `SECOND` is like the second of them, and its
 * changes are all that differs from the first. So a picture of it shows what differs as other pictures show what changes.
 * Characters have the names that they have in the later one and are where they are in the second; `cast` are
 * those (ids) who are on the picture.
 *
 * @throws RangeError where the story has no such scenes
 */
export function twoSceneStory(story: Story, [first, second]: TwoScenes, cast: ReadonlySet<string>): Story {
  const places = whereaboutsAt(story, second);
  const named = Math.max(first, second);
  const gone = story.characters.flatMap(({ id }): Departure[] => {
    const how = goneAt(story, id, second);
    return how ? [{ character: id, how: how === 'died' ? 'dies' : 'leaves' }] : [];
  });
  /** One who is in the room again is back, unless this is the scene that they leave in. */
  const isInRoom = ({ character, how }: Departure) => {
    const presence = presentAt(story, second).get(character);
    return how === 'leaves' && presence !== undefined && presence.remote === undefined;
  };
  const scene = (id: string, of: Partial<Scene>): Scene => ({
    id,
    title: {},
    present: [],
    changes: [],
    leaves: [],
    ...of,
  });
  return {
    ...story,
    characters: story.characters.map(
      (character): Character => ({
        ...character,
        ...identityAt(story, character, named),
        names: [],
        home: places.get(character.id),
      }),
    ),
    background: [],
    filling: { always: [...cast], order: [], most: 0 },
    scenes: [
      // Before all relations begin, so that a departure ends none of them.
      scene('before', { leaves: gone.filter((departure) => !isInRoom(departure)) }),
      scene('first', { changes: [...relationsAt(story, first).values()].map(beginning) }),
      {
        ...(story.scenes[second] as Scene),
        changes: differencesOf(story, first, second).map(changeOf),
        leaves: gone.filter(isInRoom),
      },
    ],
  };
}

const NO_EVIDENCE: Evidence = { words: {} };

function beginning({ relation, kind, valence, strength, label }: RelationState): Change {
  return { does: 'begin', relation: relation.id, kind, valence, strength, label, evidence: NO_EVIDENCE };
}

function changeOf({ relation, before, after, ending }: ReturnType<typeof differencesOf>[number]): Change {
  if (!after) return { does: 'end', relation: relation.id, label: ending, evidence: NO_EVIDENCE };
  if (!before) return beginning(after);
  const { kind = null, valence = null, strength = null, label } = after;
  return { does: 'change', relation: relation.id, kind, valence, strength, label, evidence: NO_EVIDENCE };
}
