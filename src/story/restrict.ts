import { isTimeless } from './isTimeless.ts';
import { each, only, withParts } from './sharing.ts';
import type { Change, Story } from './types.ts';

/** The part of a story with some of its characters (ids) and the relations among them. All scenes stay. */
export function restrictTo(story: Story, kept: ReadonlySet<string>): Story {
  if (story.characters.every(({ id }) => kept.has(id))) return story;
  const relations = story.relations.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const known = new Set(relations.map(({ id }) => id));
  const part: Story = {
    ...story,
    characters: story.characters.filter(({ id }) => kept.has(id)),
    relations,
    background: story.background.filter(({ relation }) => known.has(relation)),
    scenes: each(story.scenes, (scene) =>
      withParts(scene, {
        present: only(scene.present, ({ character }) => kept.has(character)),
        changes: changesAmong(scene.changes, known),
        leaves: only(scene.leaves, ({ character }) => kept.has(character)),
        ...(scene.guide && {
          guide: each(scene.guide, (step) =>
            withParts(step, { about: only(step.about, (id) => kept.has(id)) }),
          ),
        }),
      }),
    ),
  };
  return isTimeless(part) === isTimeless(story) ? part : { ...part, timeless: false };
}

/** The changes of some relations (ids). A relation that turns into one that is left out just ends. */
export function changesAmong(changes: readonly Change[], known: ReadonlySet<string>): readonly Change[] {
  return each(
    only(changes, ({ relation }) => known.has(relation)),
    (change) =>
      change.does === 'end' && change.into !== undefined && !known.has(change.into)
        ? { ...change, into: undefined }
        : change,
  );
}
