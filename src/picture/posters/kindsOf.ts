import { KINDS, type Kind, type Story } from '../../story/types.ts';

/** The kinds of relation that a story has had up to scene `scene`, in the usual order: a later one would give something away. */
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
