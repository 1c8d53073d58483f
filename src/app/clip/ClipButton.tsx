import { useState } from 'react';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { CLIP_WORDS } from '../../view/words/clip.ts';
import { useWords } from '../../view/words/useWords.ts';
import type { Shown } from '../files/exportPicture.ts';
import styles from './ClipButton.module.css';
import { clipStarts, usualStart } from './clipTimes.ts';
import type { Clip } from './useClip.ts';

/** Saves the way to the shown scene as a video; from which scene on is chosen. It shows how far it has come, and can be cancelled. */
export function ClipButton({ clip, shown }: { clip: Clip; shown: () => Shown }) {
  const { getState } = useViewStore();
  const scene = useView((state) => state.scene);
  const words = CLIP_WORDS[useView(theLanguage)];
  const { words: common } = useWords();
  const [asked, setAsked] = useState<number>();
  const starts = clipStarts(getState());
  const from = starts.some((one) => one.from === asked) ? asked : usualStart(starts);
  if (from === undefined) return <p>{words.atFirst}</p>;
  if (clip.isUnsupported) return <p role="status">{words.unsupported}</p>;

  const seconds = starts.find((one) => one.from === from)?.seconds ?? 0;
  if (clip.share !== undefined)
    return (
      <div className={styles.clip}>
        <progress aria-label={words.writing} value={clip.share} />
        <button type="button" onClick={clip.cancel}>
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
      <button type="button" title={words.help} onClick={() => clip.save(shown(), { from, to: scene })}>
        {words.save(Math.round(seconds))}
      </button>
    </div>
  );
}
