import { useEffect } from 'react';
import { set, useView } from '../view/store.ts';
import type { Notice } from '../view/viewState.ts';
import { AlikePeople } from './AlikePeople.tsx';
import styles from './Notices.module.css';
import { ReadingNotice } from './ReadingNotice.tsx';
import { useWords } from './useWords.ts';

/** A long play can give hundreds. */
const MOST_REMARKS = 50;

/** What went well is said for this many milliseconds; what did not stays until it is closed. */
const SHOWN = 6000;
const PASSING: ReadonlySet<Notice['type']> = new Set(['saved', 'copied']);

/** What the reader has to be told, until they close it or the next thing comes. */
export function Notices() {
  const notice = useView((state) => state.notice);
  return (
    <div className={styles.place}>
      <ReadingNotice notice={notice?.type === 'reading' ? notice : undefined} />
      <div role="alert">{notice && notice.type !== 'reading' && <Told notice={notice} />}</div>
    </div>
  );
}

function Told({ notice }: { notice: Exclude<Notice, { type: 'reading' }> }) {
  const { words } = useWords();
  const passes = PASSING.has(notice.type);
  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(() => set({ notice: undefined }), SHOWN);
    return () => clearTimeout(timer);
  }, [passes]);
  return (
    <div className={styles.notice}>
      <div>
        <p>{words.notice(notice)}</p>
        {notice.type === 'opened' && notice.alike.length > 0 && <AlikePeople alike={notice.alike} />}
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
