import { KINDS_AND_UNKNOWN, type KindOrUnknown, type Story } from '../../story/types.ts';

/** The kinds that relations have had up to a scene (0-based), in the usual order. A legend with later ones would be a spoiler. */
export function kindsOf(story: Story, scene: number): readonly KindOrUnknown[] {
  const used = new Set<KindOrUnknown>();
  for (const change of [
    ...story.background,
    ...story.scenes.slice(0, scene + 1).flatMap(({ changes }) => changes),
  ]) {
    if (change.does === 'end') continue;
    if (change.kind) used.add(change.kind);
    else if (change.does === 'begin' || change.kind === null) used.add('unknown');
  }
  return KINDS_AND_UNKNOWN.filter((kind) => used.has(kind));
}
