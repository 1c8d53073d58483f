import { KINDS, type Kind, type Story } from '../../story/types.ts';

/** The kinds that relations have had up to a scene (0-based), in the usual order. A legend with later ones would be a spoiler. */
export function kindsOf(story: Story, scene: number): readonly Kind[] {
  const used = new Set<Kind | undefined>();
  for (const change of [
    ...story.background,
    ...story.scenes.slice(0, scene + 1).flatMap(({ changes }) => changes),
  ]) {
    if (change.does !== 'end') used.add(change.kind);
  }
  return KINDS.filter((kind) => used.has(kind));
}
