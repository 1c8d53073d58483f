import { KINDS, type Kind, type Story } from '../story/types.ts';

/** The kinds of relation that a story has, in the usual order. */
export function kindsOf(story: Story): readonly Kind[] {
  const used = new Set<Kind | undefined>();
  for (const change of [...story.background, ...story.scenes.flatMap(({ changes }) => changes)]) {
    if (change.does !== 'end') used.add(change.kind);
  }
  return KINDS.filter((kind) => used.has(kind));
}
