import { turningPoints } from '../../measures/turningPoints.ts';
import { presentAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { type HistoryLine, historyLinesOf } from './historyLines.ts';

/** The relationship of two characters over a story. Scenes are 0-based and in the story's order. */
export type Biography = {
  readonly lines: readonly HistoryLine[];
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
    lines: historyLinesOf(story, a, b),
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
