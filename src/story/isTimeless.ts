import type { Story } from './types.ts';

/**
 * Whether a story is a network without time: its one scene has no one in it and changes nothing, so that there is only
 * what its relations say. No tie is inferred, no one is absent, and nothing is counted by scenes. A part of a story gives the
 * same answer as the whole of it.
 */
export function isTimeless({ timeless, scenes }: Story): boolean {
  if (timeless !== undefined) return timeless;
  const [scene] = scenes;
  return (
    scenes.length === 1 && scene?.present.length === 0 && scene.changes.length + scene.leaves.length === 0
  );
}
