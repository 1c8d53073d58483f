import { CAPS } from '../../story/schema.ts';
import type { Scene, WholeStory } from '../../story/types.ts';

export type Split = {
  /** The id and the title of the second scene. */
  readonly id: string;
  readonly title: string;
  /** How many changes stay in the first. */
  readonly at: number;
};

/** The story with a scene (id) as two: the same people at the same place, and the later changes in the second. */
export function splitScene(story: WholeStory, scene: string, { id, title, at }: Split): WholeStory {
  const { scenes, languages } = story;
  const index = scenes.findIndex((one) => one.id === scene);
  const old = scenes[index];
  if (!old || title === '' || scenes.length >= CAPS.scenes || scenes.some((one) => one.id === id))
    return story;
  const [stays, goes] = apart(old, at);
  const { guide: _, ...same } = old;
  const second: Scene = {
    ...same,
    id,
    title: { [languages[0] as string]: title },
    summary: undefined,
    changes: goes,
  };
  return { ...story, scenes: scenes.toSpliced(index, 1, { ...old, changes: stays, leaves: [] }, second) };
}

/** A relation turns into another in one scene: the two changes stay together. */
function apart({ changes }: Scene, at: number) {
  const goes = changes.slice(at);
  const later = new Set(goes.map(({ relation }) => relation));
  const isTorn = changes
    .slice(0, at)
    .filter((change) => change.does === 'end' && change.into !== undefined && later.has(change.into));
  const begun = new Set(changes.slice(0, at).map(({ relation }) => relation));
  const follows = goes.filter(
    (change) => change.does === 'end' && change.into !== undefined && begun.has(change.into),
  );
  const stays = changes.filter(
    (change, index) => (index < at && !isTorn.includes(change)) || follows.includes(change),
  );
  return [stays, changes.filter((change) => !stays.includes(change))] as const;
}
