import type { Scene, WholeStory } from '../../story/types.ts';
import { consistent } from '../consistent.ts';

/** The story with a scene (id) at another index (0-based). Between two scenes of one act, it joins that act. */
export function moveScene(story: WholeStory, id: string, to: number): WholeStory {
  const from = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[from];
  const at = Math.min(Math.max(0, to), story.scenes.length - 1);
  if (!scene || at === from) return story;
  const others = story.scenes.toSpliced(from, 1);
  const moved = { ...scene, act: actAt(others, at, scene) };
  return consistent({ ...story, scenes: others.toSpliced(at, 0, moved) }, story);
}

/** Of which act a scene is that comes in before the scene at an index: an act stays one run of scenes. */
function actAt(scenes: readonly Scene[], index: number, { act }: Scene): string | undefined {
  const [before, after] = [scenes[index - 1], scenes[index]];
  if (before && after && before.act === after.act) return before.act;
  const isOwn = [before?.act, after?.act].includes(act) || !scenes.some((one) => one.act === act);
  return isOwn || act === undefined ? act : (before ?? after)?.act;
}
