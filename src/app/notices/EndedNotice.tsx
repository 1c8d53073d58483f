import { useEffect } from 'react';
import { loaded } from '../../stage/loaded.ts';
import { theLanguage } from '../../view/selectors.ts';
import { openStory, play } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { NOTED_WORDS } from '../../view/words/noted.ts';
import { fetchStory, shippedIds } from '../boot/shippedStories.ts';
import { notExported } from '../files/notExported.ts';
import styles from './Notices.module.css';

/** What to do when a story has been played to its end. It goes when the reader moves on. */
export default function EndedNotice() {
  const { apply, getState, set, subscribe } = useViewStore();
  const words = NOTED_WORDS[useView(theLanguage)];
  useEffect(() => {
    const { time } = getState();
    return subscribe((state) => {
      if (state.time !== time && state.notice?.type === 'ended') set({ notice: undefined });
    });
  }, [getState, set, subscribe]);

  const openNext = async () => {
    try {
      apply(openStory(await loaded(fetchStory(nextTo(getState().whole.id)))));
    } catch {
      set({ notice: { type: 'not-loaded' } });
    }
  };
  const share = async () => {
    try {
      const { copyLink } = await loaded(import('../share/copyLink.ts'));
      set({ notice: await copyLink(getState()) });
    } catch (error) {
      set({ notice: notExported(error) });
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
      <button type="button" onClick={() => void share()}>
        {words.share}
      </button>
    </div>
  );
}

/** The story (id) that comes after this one on the shelf; the first after the last, and after a story that is not there. */
function nextTo(id: string): string {
  const ids = shippedIds();
  return ids[(ids.indexOf(id) + 1) % ids.length] as string;
}
