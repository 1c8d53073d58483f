import { set, useView } from '../view/store.ts';
import styles from './Notices.module.css';
import { useWords } from './useWords.ts';

/** What the reader has to be told, until they close it or the next thing comes. */
export function Notices() {
  const notice = useView((state) => state.notice);
  const { words } = useWords();
  return (
    <div className={styles.place} role="alert">
      {notice && (
        <div className={styles.notice}>
          <p>{words.notice(notice)}</p>
          <button
            type="button"
            className="icon"
            aria-label={words.close}
            onClick={() => set({ notice: undefined })}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
