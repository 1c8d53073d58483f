import { lazy, Suspense, useEffect } from 'react';
import { useViewStore } from '../../view/useView.ts';
import type { Notice } from '../../view/viewState.ts';
import { NOTICE_WORDS } from '../../view/words/notices.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Notices.module.css';

/** Loaded when a file with similar names has been opened. */
const SimilarNames = lazy(() => import('./SimilarNames.tsx'));

/** Most remarks that are listed; a long play can have hundreds. */
const MOST_REMARKS = 50;

/** Milliseconds that a notice of success is shown; other notices stay until they are closed. */
const SHOWN = 6000;

/** Whether it says no more than that something succeeded, and so goes away by itself. */
function isTransient(notice: Notice): boolean {
  if (notice.type === 'opened') return notice.alike.length + notice.remarks.length === 0;
  return notice.type === 'saved' || notice.type === 'copied';
}

/** A notice with the button that closes it. After a file was opened, it lists similar names and what was noticed while reading it. */
export default function NoticeBody({ notice }: { notice: Exclude<Notice, { type: 'reading' }> }) {
  const { set } = useViewStore();
  const { words, language } = useWords();
  const notices = NOTICE_WORDS[language];
  useEffect(() => {
    if (!isTransient(notice)) return;
    const timer = setTimeout(() => set({ notice: undefined }), SHOWN);
    return () => clearTimeout(timer);
  }, [notice, set]);
  return (
    <div className={styles.notice}>
      <div>
        <p>{notice.type === 'layout-failed' ? words.layoutFailed : notices.notice(notice)}</p>
        {notice.type === 'opened' && notice.alike.length > 0 && (
          <Suspense>
            <SimilarNames {...notice} />
          </Suspense>
        )}
        {notice.type === 'opened' && notice.remarks.length > 0 && (
          <details>
            <summary>{notices.remarks(notice.remarks.length)}</summary>
            <ul>
              {notice.remarks.slice(0, MOST_REMARKS).map(({ sentence, line }) => (
                <li key={`${line} ${sentence}`}>
                  {line !== undefined && notices.lineOf(line)}
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
