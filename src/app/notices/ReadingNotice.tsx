import type { Notice } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import styles from './Notices.module.css';

/**
 * The progress of a file that takes long to read, with a button to cancel. Screen readers announce each phase politely; the
 * share that is done is not announced, but can be read from the progress bar.
 */
export default function ReadingNotice({
  notice,
}: {
  notice: Extract<Notice, { type: 'reading' }> | undefined;
}) {
  const { files } = useApp();
  const { words } = useWords();
  const said = notice && words.readingFile(notice);
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
