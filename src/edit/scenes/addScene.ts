import { CAPS } from '../../story/schema.ts';
import type { Scene, WholeStory } from '../../story/types.ts';

export type NewScene = {
  readonly id: string;
  readonly title: string;
  /** The scene (its id) that it follows, in the same act; undefined: it is the first. */
  readonly after: string | undefined;
};

/** The story with an empty scene more. Nothing changes where it is full or the id is taken. */
export function addScene(story: WholeStory, { id, title, after }: NewScene): WholeStory {
  const { scenes, languages } = story;
  if (title === '' || scenes.length >= CAPS.scenes || scenes.some((one) => one.id === id)) return story;
  const index = scenes.findIndex((one) => one.id === after) + 1;
  const scene: Scene = {
    id,
    title: { [languages[0] as string]: title },
    act: scenes[Math.max(0, index - 1)]?.act,
    present: [],
    changes: [],
    leaves: [],
  };
  return { ...story, scenes: scenes.toSpliced(index, 0, scene) };
}
