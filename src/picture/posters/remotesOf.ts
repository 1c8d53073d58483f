import { REMOTE, type Remote, type Story } from '../../story/types.ts';

/** How people have taken part from elsewhere up to a scene (0-based), in the usual order. A legend with later ones would be a spoiler. */
export function remotesOf(story: Story, scene: number): readonly Remote[] {
  const used = new Set(
    story.scenes.slice(0, scene + 1).flatMap(({ present }) => present.map(({ remote }) => remote)),
  );
  return REMOTE.filter((remote) => used.has(remote));
}
