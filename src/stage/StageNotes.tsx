import { useRef } from 'react';
import { kindsOf } from '../picture/posters/kindsOf.ts';
import { unpin } from '../view/choiceSteps.ts';
import { changeLens } from '../view/lensSteps.ts';
import { theStory, theTextScene } from '../view/selectors.ts';
import { layoutPending } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { HINT_WORDS } from '../view/words/hints.ts';
import { useWords } from '../view/words/useWords.ts';
import { PanButtons } from './PanButtons.tsx';
import { PictureInWords, type PictureInWordsProps } from './PictureInWords.tsx';
import styles from './Stage.module.css';
import { useFittingPainter } from './useFittingPainter.ts';
import { useFreeSide } from './useFreeSide.ts';

/** How much of a layout is done (0 … 1), while one that takes long is being made. */
function shareDone({ layout }: ViewState): number | undefined {
  return layout.type === 'waiting' ? layout.share : undefined;
}

/** Notes in a corner over the picture, so that nothing shifts: what the reader has changed on it, and how to undo it. */
export default function StageNotes({ onWords }: PictureInWordsProps) {
  const { apply, set } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const pins = useView((state) => state.pins);
  const hidden = useView((state) => state.hiddenKinds);
  const share = useView(shareDone);
  const failed = useView((state) => state.layout.type === 'failed');
  const narrowed = useView(({ lens }) => lens.around !== undefined || (lens.without ?? []).length > 0);
  const { words, language } = useWords();
  const kinds = kindsOf(story, scene);
  const pinned = new Set(pins.map(({ character }) => character)).size;
  const allHidden = kinds.length > 0 && kinds.every((kind) => hidden.has(kind));
  const notes = useRef<HTMLDivElement>(null);
  useFittingPainter(notes);
  const side = useFreeSide(notes, `${pinned} ${narrowed} ${allHidden}`);
  return (
    <>
      <PictureInWords onWords={onWords} />
      <PanButtons />
      <div ref={notes} className={styles.notes} data-side={side}>
        {share !== undefined && (
          <p className={styles.making}>
            {words.layingOut} <progress aria-label={words.layingOut} value={share} />
          </p>
        )}
        {failed && (
          <p className={styles.making} role="alert">
            {words.layoutFailed}{' '}
            <button type="button" onClick={() => apply(layoutPending())}>
              {words.tryAgain}
            </button>
          </p>
        )}
        {story.characters.length === 0 && <p>{words.noOneShown}</p>}
        {pinned > 0 && (
          <button type="button" onClick={() => apply(unpin())}>
            {words.unpinAll(pinned)}
          </button>
        )}
        {narrowed && (
          <button type="button" onClick={() => apply(changeLens({ around: undefined, without: undefined }))}>
            {HINT_WORDS[language].everyone}
          </button>
        )}
        {allHidden && (
          <button type="button" onClick={() => set({ hiddenKinds: new Set() })}>
            {words.showAllKinds}
          </button>
        )}
      </div>
    </>
  );
}
