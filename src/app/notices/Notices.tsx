import { lazy, Suspense, useEffect } from 'react';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Notice } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Notices.module.css';
import { ReadingNotice } from './ReadingNotice.tsx';

/** Few need it, and only once a file is open. */
const SimilarNames = lazy(() => import('./SimilarNames.tsx'));

/** A long play can give hundreds. */
const MOST_REMARKS = 50;

/** What went well is said for this many milliseconds; what did not stays until it is closed. */
const SHOWN = 6000;

function passes(notice: Notice): boolean {
  if (notice.type === 'opened') return notice.alike.length + notice.remarks.length === 0;
  return notice.type === 'saved' || notice.type === 'copied';
}

/** What the reader has to be told, until they close it or the next thing comes. */
export function Notices() {
  const notice = useView((state) => state.notice);
  return (
    <div className={styles.place}>
      <ReadingNotice notice={notice?.type === 'reading' ? notice : undefined} />
      {/* Not read out anew from the start when two of its people are made one. */}
      <div role="alert" aria-atomic="false">
        {notice && notice.type !== 'reading' && (
          <Told key={notice.type === 'opened' ? notice.story.id : notice.type} notice={notice} />
        )}
      </div>
    </div>
  );
}

function Told({ notice }: { notice: Exclude<Notice, { type: 'reading' }> }) {
  const { set } = useViewStore();
  const { words } = useWords();
  useEffect(() => {
    if (!passes(notice)) return;
    const timer = setTimeout(() => set({ notice: undefined }), SHOWN);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={styles.notice}>
      <div>
        <p>{words.notice(notice)}</p>
        {notice.type === 'opened' && notice.alike.length > 0 && (
          <Suspense>
            <SimilarNames {...notice} />
          </Suspense>
        )}
        {notice.type === 'opened' && notice.remarks.length > 0 && (
          <details>
            <summary>{words.remarks(notice.remarks.length)}</summary>
            <ul>
              {notice.remarks.slice(0, MOST_REMARKS).map(({ sentence, line }) => (
                <li key={`${line} ${sentence}`}>
                  {line !== undefined && words.lineOf(line)}
                  {sentence}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button
        type="button"
        className="icon"
        aria-label={words.close}
        onClick={() => set({ notice: undefined })}
      >
        ×
      </button>
    </div>
  );
}
