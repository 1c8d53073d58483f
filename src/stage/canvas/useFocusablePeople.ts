import { useMemo } from 'react';
import { characterNumbers, positionAt } from '../../layout/standing.ts';
import type { Layout } from '../../layout/types.ts';
import { allNeighboursAt } from '../../measures/neighbours.ts';
import { prominenceOf } from '../../measures/prominence.ts';
import { radiusOf } from '../../picture/marks/people/footprint.ts';
import { presentAt } from '../../story/state.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { onPicture } from './onPicture.ts';

/** More buttons than this would be a burden for the keyboard; the search and the tables reach every character. */
const MOST = 200;

/**
 * The characters that get a button over a busy picture, at their positions in the text scene. Of a large cast: the selected
 * one with its neighbours, then those in the scene, then the most prominent.
 */
export function useFocusablePeople(layout: Layout) {
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const tieWindow = useView((state) => state.tieWindow);
  const selection = useView((state) => state.selection);
  const supporting = useView((state) => state.supporting);
  const showLater = useView((state) => state.showLater);
  const guarded = useView((state) => state.guarded);
  const compare = useView((state) => state.compare);
  const pins = useView((state) => state.pins);
  const selected = selection?.type === 'character' ? selection.id : undefined;
  return useMemo(() => {
    const standing = onPicture({ story, supporting, selection, showLater, guarded, compare }, layout, scene);
    const numbers = characterNumbers(layout);
    const shown = [...standing.cast].filter((id) => numbers.has(id));
    const pinned = new Set(pins.map(({ character }) => character));
    return chosen().map((id) => {
      const { x, y } = positionAt(standing.layout, standing.scene, id);
      return { id, x, y, radius: radiusOf(story, layout, id), name: '', pinned: pinned.has(id) };
    });

    function chosen(): readonly string[] {
      if (shown.length <= MOST) return shown;
      const present = presentAt(story, scene);
      const prominence = prominenceOf(story);
      const near =
        selected === undefined ? undefined : allNeighboursAt(story, scene, tieWindow).get(selected);
      const rank = (id: string) =>
        (id === selected ? 3e6 : 0) +
        (near?.has(id) ? 2e6 : 0) +
        (present.has(id) ? 1e6 : 0) +
        (prominence.get(id) ?? 0);
      const ranks = new Map(shown.map((id) => [id, rank(id)]));
      return shown.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0)).slice(0, MOST);
    }
  }, [layout, story, scene, tieWindow, selection, selected, supporting, showLater, guarded, compare, pins]);
}
