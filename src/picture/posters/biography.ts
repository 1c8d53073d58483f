import { turningPoints } from '../../measures/turningPoints.ts';
import type { RelationState } from '../../story/chronicle.ts';
import { historyOf, presentAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';

/** The scenes (0-based, both included) through which a relation stays the same; -1 is before the story. */
export type Period = { readonly first: number; readonly last: number; readonly state: RelationState };

/** The relationship of two characters over a story. Scenes are 0-based and in the story's order. */
export type Biography = {
  /** The relations of the first to the second, and of the second to the first; mutual ones are in both. */
  readonly sides: readonly [readonly Period[], readonly Period[]];
  /** The scenes that they share. */
  readonly shared: readonly number[];
  /** Between two scenes that they share, at least `SILENCE` scenes without both. */
  readonly silences: readonly { readonly first: number; readonly last: number }[];
  /** The turning points of their relations. */
  readonly turning: readonly number[];
};

/** In scenes. */
const SILENCE = 3;

/** The biography of two characters (ids). For a reader who is not to see later scenes, pass the first scenes of the story only. */
export function biographyOf(story: Story, a: string, b: string): Biography {
  const shared = story.scenes.flatMap((_, scene) => {
    const present = presentAt(story, scene);
    return present.has(a) && present.has(b) ? [scene] : [];
  });
  return {
    sides: [periodsOf(story, a, b), periodsOf(story, b, a)],
    shared,
    silences: shared.slice(1).flatMap((scene, index) => {
      const before = shared[index] as number;
      return scene - before > SILENCE ? [{ first: before + 1, last: scene - 1 }] : [];
    }),
    turning: turningPoints(story, [a, b])
      .map(({ scene }) => scene)
      .sort((one, other) => one - other),
  };
}

function periodsOf(story: Story, from: string, to: string): Period[] {
  return story.relations
    .filter(
      (relation) =>
        (relation.from === from && relation.to === to) ||
        (relation.mutual && relation.from === to && relation.to === from),
    )
    .flatMap(({ id }) => {
      const turns = historyOf(story, id);
      return turns.flatMap(({ scene, after }, index): Period[] => {
        const last = (turns[index + 1]?.scene ?? story.scenes.length) - 1;
        return after ? [{ first: scene, last, state: after }] : [];
      });
    });
}
