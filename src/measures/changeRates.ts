import type { Story } from '../story/types.ts';
import type { Counted } from './network.ts';

/**
 * How much the characters change from each scene to the next: those who enter or leave as a share of all who are in either
 * scene (the Jaccard distance, as in dramavis), from 0 (the same) to 1 (all others). One value fewer than there are scenes;
 * between two empty scenes it is 0.
 */
export function changeRatesOf(story: Story, counted: Counted = 'speaking'): readonly number[] {
  const casts = story.scenes.map(
    ({ present }) =>
      new Set(
        present.filter(({ speaks }) => speaks || counted === 'present').map(({ character }) => character),
      ),
  );
  return casts.slice(1).map((now, index) => {
    const before = casts[index] as ReadonlySet<string>;
    const stayed = [...now].filter((id) => before.has(id)).length;
    const either = before.size + now.size - stayed;
    return either === 0 ? 0 : (either - stayed) / either;
  });
}
