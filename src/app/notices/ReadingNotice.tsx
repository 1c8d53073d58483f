import type { Notice } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import styles from './Notices.module.css';

/**
 * How far a file is that takes long to read, and the way to give it up. Each phase is announced, when there is a pause
 * for it; how far it is within one is for those to ask who want to know.
 */
export function ReadingNotice({ notice }: { notice: Extract<Notice, { type: 'reading' }> | undefined }) {
  const { files } = useApp();
  const { words } = useWords();
  const said = notice && words.notice(notice);
  return (
    <div className={notice && styles.reading}>
      <p aria-live="polite" className={notice ? undefined : 'unseen'}>
        {said}
      </p>
      {notice && (
        <>
          <progress aria-label={said} value={notice.share} />
          <button type="button" onClick={files.cancel}>
            {words.cancel}
          </button>
        </>
      )}
    </div>
  );
}
