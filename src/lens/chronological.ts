import { memoizeByStory } from '../story/memoize.ts';
import { turnsAt } from '../story/state.ts';
import type { Change, Quality, Story, TimeSpan } from '../story/types.ts';

/** Whether a story says of at least one scene when it happens. */
export function hasTimes(story: Story): boolean {
  return story.scenes.some(({ happens }) => happens);
}

/** The other scenes (0-based) that are known to happen at the same time as scene `scene`. */
export function simultaneousScenes(story: Story, scene: number): number[] {
  const own = story.scenes[scene]?.happens;
  if (!own) return [];
  return story.scenes.flatMap(({ happens }, other) =>
    other !== scene && happens && overlap(own, happens) ? [other] : [],
  );
}

/** Spans that only touch do not overlap. Spans that begin together do, even where both are moments. */
function overlap(one: TimeSpan, other: TimeSpan): boolean {
  return one.from === other.from || (one.from < other.to && other.from < one.to);
}

/**
 * The story with its scenes in the order in which they happen, or the story itself where that is the order in which they are
 * told. Scenes that begin together stay in the order in which they are told; a scene without a time follows the end of the one
 * told before it. Changes are rewritten for the new order, so that what a scene says of a relation holds from when the scene
 * happens: the first change becomes a `begin`, and an end before the beginning is left out. Acts may be split. Memoised.
 */
export function inChronologicalOrder(story: Story): Story {
  return chronological(story);
}

const chronological = memoizeByStory((story): Story => {
  const order = orderOf(story);
  const moved = order.some((scene, index) => scene !== index);
  return moved ? { ...story, scenes: reordered(story, order) } : story;
});

/** The scenes (0-based) in the order in which they happen. */
function orderOf(story: Story): number[] {
  let latest = Number.NEGATIVE_INFINITY;
  const begins = story.scenes.map(({ happens }) => {
    const begun = happens?.from ?? latest;
    latest = happens?.to ?? latest;
    return begun;
  });
  // Two scenes without a time, before any with one, are equal here; their difference would be NaN.
  return [...begins.keys()].sort((a, b) => {
    const [one, other] = [begins[a] as number, begins[b] as number];
    return one === other ? 0 : one - other;
  });
}

function reordered(story: Story, order: readonly number[]): Story['scenes'] {
  const holding = new Set(story.background.map(({ relation }) => relation));
  return order.map((index) => {
    const scene = story.scenes[index] as Story['scenes'][number];
    const turns = turnsAt(story, index);
    const beginning = new Set(
      turns
        .filter(({ after, relation }) => after && !holding.has(relation.id))
        .map(({ relation }) => relation.id),
    );
    const changes = turns.flatMap(({ change, after, relation: { id } }): Change[] => {
      // The ends that follow from deaths follow from them in the new order, too.
      if (change.does === 'part') return [];
      const held = holding.has(id);
      if (after) {
        holding.add(id);
        const { evidence } = change;
        return held
          ? [{ does: 'change', relation: id, evidence, ...settingOf(after) }]
          : [{ does: 'begin', relation: id, evidence, ...qualityOf(after) }];
      }
      if (!held || change.does !== 'end') return [];
      holding.delete(id);
      // The relation that it turns into may by now have begun earlier.
      return [
        change.into === undefined || beginning.has(change.into) ? change : { ...change, into: undefined },
      ];
    });
    return { ...scene, changes };
  });
}

/** A change that sets all of a quality, also that something is not known. */
function settingOf({ kind, valence, strength, label }: Quality) {
  return { kind: kind ?? null, valence: valence ?? null, strength: strength ?? null, label };
}

function qualityOf({ kind, valence, strength, label }: Quality): Quality {
  return { kind, valence, strength, label };
}
