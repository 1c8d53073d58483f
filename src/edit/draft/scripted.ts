import type { Change, Departure, GuideStep, WholeStory } from '../../story/types.ts';

/** Something that a story says: a part of it, as an object. */
export type Said = Change | Departure | GuideStep;

/** What a story says just as the file did from which it was read (`read`), and no one has changed since; nothing where that is not known. */
export function scriptedIn(story: WholeStory, read: WholeStory | undefined): ReadonlySet<Said> {
  if (!read) return new Set();
  const same = <Of extends Said>(all: readonly Of[] = [], inFile: readonly Of[] = []): readonly Of[] => {
    const known = new Set(inFile.map((one) => JSON.stringify(one)));
    return all.filter((one) => known.has(JSON.stringify(one)));
  };
  const byId = new Map(read.scenes.map((scene) => [scene.id, scene]));
  return new Set<Said>([
    ...same(story.background, read.background),
    ...story.scenes.flatMap(({ id, changes, leaves, guide }) => {
      const scene = byId.get(id);
      return [...same(changes, scene?.changes), ...same(leaves, scene?.leaves), ...same(guide, scene?.guide)];
    }),
  ]);
}
