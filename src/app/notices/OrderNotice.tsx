import { inChronologicalOrder, simultaneousScenes } from '../../lens/chronological.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { NOTED_WORDS } from '../../view/words/noted.ts';

/** Most pairs of scenes at the same time that are named. */
const MOST = 4;

/** What the order of the scenes is now, and what it has changed: the scenes that moved, and those that happen at the same time. */
export default function OrderNotice() {
  const whole = useView((state) => state.whole);
  const order = useView((state) => state.lens.order);
  const words = NOTED_WORDS[useView(theLanguage)];
  if (order === 'told') return <p>{words.asTold}</p>;
  const happened = inChronologicalOrder(whole);
  const toldAt = new Map(whole.scenes.map(({ id }, index) => [id, index]));
  const moved = happened.scenes.filter(({ id }, index) => toldAt.get(id) !== index).length;
  const pairs = happened.scenes.flatMap((_, scene) =>
    simultaneousScenes(happened, scene).flatMap((other) =>
      other > scene ? [[scene + 1, other + 1] as const] : [],
    ),
  );
  return (
    <p>
      {words.asHappened(moved)} {pairs.length > 0 && words.together(pairs.slice(0, MOST), pairs.length)}
    </p>
  );
}
