import type { Story } from '../story/types.ts';
import type { Counted } from './network.ts';

/**
 * How much the people change from each scene to the next, 0 (the same) … 1 (all others): those who come or go, as a
 * share of all who are in either scene (the Jaccard distance, as in dramavis). One number less than there are scenes;
 * between two scenes without people nothing changes.
 */
export function changeRatesOf(story: Story, counted: Counted = 'speaking'): readonly number[] {
  const people = story.scenes.map(
    ({ present }) =>
      new Set(
        present.filter(({ speaks }) => speaks || counted === 'present').map(({ character }) => character),
      ),
  );
  return people.slice(1).map((now, index) => {
    const before = people[index] as ReadonlySet<string>;
    const stayed = [...now].filter((id) => before.has(id)).length;
    const either = before.size + now.size - stayed;
    return either === 0 ? 0 : (either - stayed) / either;
  });
}
