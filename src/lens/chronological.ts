import { turnsAt } from '../story/state.ts';
import type { Change, Quality, Story, TimeSpan } from '../story/types.ts';

/** Whether a story says of any scene when it happens. */
export function hasTimes(story: Story): boolean {
  return story.scenes.some(({ happens }) => happens);
}

/** The other scenes (0-based) that happen while scene `scene` does, as far as the story says when they do. */
export function simultaneousScenes(story: Story, scene: number): number[] {
  const own = story.scenes[scene]?.happens;
  if (!own) return [];
  return story.scenes.flatMap(({ happens }, other) =>
    other !== scene && happens && overlap(own, happens) ? [other] : [],
  );
}

/** A stretch that ends when another one begins is before it; two that begin together overlap, even if they are moments. */
function overlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.from === other.from || (one.from < other.to && other.from < one.to);
}

const made = new WeakMap<Story, Story>();

/**
 * The story with its scenes in the order in which they happen; those that begin together in the order in which they are
 * told. A scene that does not say when it happens stands where the one told before it ends. What a scene says of a
 * relation holds from when the scene happens: a relation that is told to end before it is told to begin is set right.
 */
export function inChronologicalOrder(story: Story): Story {
  const known = made.get(story);
  if (known) return known;
  const told = order(story);
  const moved = told.some((scene, index) => scene !== index);
  const happened = moved ? { ...story, scenes: reordered(story, told) } : story;
  made.set(story, happened);
  return happened;
}

/** The scenes (0-based) in the order in which they happen. */
function order(story: Story): number[] {
  let latest = Number.NEGATIVE_INFINITY;
  const begins = story.scenes.map(({ happens }) => {
    const begun = happens?.from ?? latest;
    latest = happens?.to ?? latest;
    return begun;
  });
  // Sorting is stable, and two scenes before all time compare as equal.
  return [...begins.keys()].sort((a, b) => {
    const [one, other] = [begins[a] as number, begins[b] as number];
    return one === other ? 0 : one - other;
  });
}

function reordered(story: Story, told: readonly number[]): Story['scenes'] {
  const holding = new Set(story.background.map(({ relation }) => relation));
  return told.map((index) => {
    const scene = story.scenes[index] as Story['scenes'][number];
    const turns = turnsAt(story, index);
    const beginning = new Set(
      turns
        .filter(({ after, relation }) => after && !holding.has(relation.id))
        .map(({ relation }) => relation.id),
    );
    const changes = turns.flatMap(({ change, after, relation: { id } }): Change[] => {
      const held = holding.has(id);
      if (after) {
        holding.add(id);
        return [
          { does: held ? 'change' : 'begin', relation: id, evidence: change.evidence, ...qualityOf(after) },
        ];
      }
      if (!held || change.does !== 'end') return [];
      holding.delete(id);
      // What it became may have begun earlier.
      return [
        change.into === undefined || beginning.has(change.into) ? change : { ...change, into: undefined },
      ];
    });
    return { ...scene, changes };
  });
}

function qualityOf({ kind, valence, strength, label }: Quality): Quality {
  return { kind, valence, strength, label };
}
