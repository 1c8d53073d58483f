import { GREATEST_CAST } from '../../picture/firstLook.ts';
import { kindsOf } from '../../picture/kindsOf.ts';
import { theScene, theStory } from '../../view/selectors.ts';
import { set, take, useView } from '../../view/store.ts';
import { showMost, unpin } from '../../view/transitions.ts';
import { useWords } from '../useWords.ts';
import styles from './Stage.module.css';

/** In a corner over the picture, so that nothing shifts: what the reader has done to it, and the way back. */
export function StageNotes() {
  const story = useView(theStory);
  const scene = useView(theScene);
  const whole = useView((state) => state.whole);
  const most = useView((state) => state.most);
  const pins = useView((state) => state.pins);
  const hidden = useView((state) => state.hiddenKinds);
  const { words } = useWords();
  const kinds = kindsOf(story, scene);
  const pinned = new Set(pins.map(({ character }) => character)).size;
  const allHidden = kinds.length > 0 && kinds.every((kind) => hidden.has(kind));
  const choices = [12, 20, 40, GREATEST_CAST, whole.characters.length].filter(
    (count, index, all) =>
      count <= Math.min(GREATEST_CAST, whole.characters.length) &&
      count !== most &&
      all.indexOf(count) === index,
  );
  return (
    <div className={styles.notes}>
      {whole.characters.length > most && (
        <p>
          {words.peopleShown(most, whole.characters.length)}{' '}
          {choices.map((count) => (
            <button key={count} type="button" onClick={() => take(showMost(count))}>
              {words.showPeople(count)}
            </button>
          ))}
        </p>
      )}
      {pinned > 0 && (
        <button type="button" onClick={() => take(unpin())}>
          {words.unpinAll(pinned)}
        </button>
      )}
      {allHidden && (
        <button type="button" onClick={() => set({ hiddenKinds: new Set() })}>
          {words.showAllKinds}
        </button>
      )}
    </div>
  );
}
