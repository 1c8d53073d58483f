import { useRef, useState } from 'react';
import { loaded } from '../../stage/loaded.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { CLIP_WORDS } from '../../view/words/clip.ts';
import { useWords } from '../../view/words/useWords.ts';
import type { Shown } from '../files/exportPicture.ts';
import { notExported } from '../files/notExported.ts';
import styles from './ClipButton.module.css';
import { clipStarts, usualStart } from './clipTimes.ts';

/** Saves the way to the shown scene as a video; from which scene on is chosen. It shows how far it has come, and can be cancelled. */
export function ClipButton({ shown }: { shown: () => Shown }) {
  const { set, getState } = useViewStore();
  const scene = useView((state) => state.scene);
  const words = CLIP_WORDS[useView(theLanguage)];
  const { words: common } = useWords();
  const [asked, setAsked] = useState<number>();
  const [share, setShare] = useState<number>();
  const [isUnsupported, setUnsupported] = useState(false);
  const abort = useRef<AbortController>(undefined);
  const starts = clipStarts(getState());
  const from = starts.some((one) => one.from === asked) ? asked : usualStart(starts);
  if (from === undefined) return <p>{words.atFirst}</p>;
  if (isUnsupported) return <p role="status">{words.unsupported}</p>;

  const save = async () => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setShare(0);
    try {
      const { saveClip } = await loaded(import('./saveClip.ts'));
      const notice = await saveClip({
        shown: shown(),
        range: { from, to: scene },
        onProgress: setShare,
        signal,
      });
      if (notice === 'unsupported') setUnsupported(true);
      else if (notice) set({ notice });
    } catch (error) {
      set({ notice: notExported(error) });
    }
    setShare(undefined);
  };
  const seconds = starts.find((one) => one.from === from)?.seconds ?? 0;
  if (share !== undefined)
    return (
      <div className={styles.clip}>
        <progress aria-label={words.writing} value={share} />
        <button type="button" onClick={() => abort.current?.abort()}>
          {common.cancel}
        </button>
      </div>
    );
  return (
    <div className={styles.clip}>
      <select aria-label={words.from} value={from} onChange={({ target }) => setAsked(Number(target.value))}>
        {starts.map((one) => (
          <option key={one.from} value={one.from}>
            {words.range(one.from + 1, scene + 1)}
          </option>
        ))}
      </select>
      <button type="button" title={words.help} onClick={save}>
        {words.save(Math.round(seconds))}
      </button>
    </div>
  );
}
