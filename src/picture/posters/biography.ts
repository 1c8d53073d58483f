import { firstScenes } from '../../lens/firstScenes.ts';
import { turningPoints } from '../../measures/turningPoints.ts';
import type { RelationState } from '../../story/chronicle.ts';
import { historyOf, presentAt, relationsAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';

/** A run of scenes (0-based, both included) in which a relation stays the same; -1 is before the story. */
export type Stretch = { readonly first: number; readonly last: number; readonly state: RelationState };

/** Two people over a story. */
export type Biography = {
  /** What the first is or feels to the second, and the second to the first; what is mutual is on both sides. */
  readonly sides: readonly [readonly Stretch[], readonly Stretch[]];
  /** The scenes that they share. */
  readonly shared: readonly number[];
  /** Runs of at least `LONG` scenes on end that they do not share, after they first have and before they last do. */
  readonly silences: readonly { readonly first: number; readonly last: number }[];
  /** The scenes in which what is between them turns. */
  readonly turning: readonly number[];
};

/** Shorter absences from each other are no silence. */
const LONG = 3;

/** Two people (ids) over the first `seen` scenes. */
export function biographyOf(story: Story, a: string, b: string, seen: number): Biography {
  const scenes = Array.from({ length: seen }, (_, scene) => scene);
  const shared = scenes.filter((scene) => {
    const present = presentAt(story, scene);
    return present.has(a) && present.has(b);
  });
  return {
    sides: [sideOf(story, a, b, seen), sideOf(story, b, a, seen)],
    shared,
    silences: shared.slice(1).flatMap((scene, index) => {
      const before = shared[index] as number;
      return scene - before > LONG ? [{ first: before + 1, last: scene - 1 }] : [];
    }),
    turning: turningPoints(firstScenes(story, seen), [a, b])
      .map(({ scene }) => scene)
      .sort((one, other) => one - other),
  };
}

function sideOf(story: Story, from: string, to: string, seen: number): Stretch[] {
  return story.relations
    .filter(
      (relation) =>
        (relation.from === from && relation.to === to) ||
        (relation.mutual && relation.from === to && relation.to === from),
    )
    .flatMap(({ id }) => {
      const turns = historyOf(story, id).filter(({ scene }) => scene < seen);
      return turns.flatMap(({ scene, after }, index): Stretch[] => {
        if (!after) return [];
        const next = turns[index + 1]?.scene ?? seen;
        const holds = relationsAt(story, Math.min(seen, story.scenes.length) - 1).has(id);
        const last = index === turns.length - 1 && holds ? seen - 1 : next - 1;
        return last < scene ? [] : [{ first: scene, last, state: after }];
      });
    });
}
