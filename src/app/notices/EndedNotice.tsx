import { Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { loaded } from '../../stage/loaded.ts';
import { openStory } from '../../view/openSteps.ts';
import { theLanguage } from '../../view/selectors.ts';
import { play } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { NOTED_WORDS } from '../../view/words/noted.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fetchStory, shippedIds } from '../boot/shippedStories.ts';
import { Dialog } from '../Dialog.tsx';
import dialogStyles from '../header/HeaderDialog.module.css';
import styles from './Notices.module.css';

const ShareDialog = lazyPart(() => import('../share/ShareDialog.tsx'));

/** What to do when a story has been played to its end. It goes when the reader moves on, also to another view. */
export default function EndedNotice() {
  const { apply, getState, set, subscribe } = useViewStore();
  const words = NOTED_WORDS[useView(theLanguage)];
  const [isSharing, setSharing] = useState(false);
  useEffect(() => {
    const { time, view } = getState();
    return subscribe((state) => {
      if ((state.time !== time || state.view !== view) && state.notice?.type === 'ended')
        set({ notice: undefined });
    });
  }, [getState, set, subscribe]);

  const openNext = async () => {
    try {
      apply(openStory(await loaded(fetchStory(nextTo(getState().whole.id)))));
    } catch {
      set({ notice: { type: 'not-loaded' } });
    }
  };
  return (
    <div className={styles.pinned}>
      <p>{words.ended}</p>
      <button type="button" onClick={() => apply(play())}>
        {words.again}
      </button>
      <button type="button" onClick={() => void openNext()}>
        {words.nextStory}
      </button>
      <button type="button" onClick={() => setSharing(true)}>
        {words.share}
      </button>
      {/* Beside the notice, whose look it does not have. */}
      {isSharing &&
        createPortal(
          <SharedNow label={words.share} end={() => setSharing(false)} />,
          document.querySelector('main') ?? document.body,
        )}
    </div>
  );
}

function SharedNow({ label, end }: { label: string; end: () => void }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <Dialog ref={dialog} className={`${dialogStyles.dialog} ${styles.sharing}`} label={label} onClose={end}>
      <button
        type="button"
        className={`icon ${dialogStyles.close}`}
        aria-label={words.close}
        onClick={() => dialog.current?.close()}
      >
        ×
      </button>
      <Suspense>
        <ShareDialog />
      </Suspense>
    </Dialog>
  );
}

/** The story (id) that comes after this one on the shelf; the first after the last, and after a story that is not there. */
function nextTo(id: string): string {
  const ids = shippedIds();
  return ids[(ids.indexOf(id) + 1) % ids.length] as string;
}
