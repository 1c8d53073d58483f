import { lazy, Suspense } from 'react';
import { useView } from '../../view/useView.ts';
import styles from './Notices.module.css';
import { ReadingNotice } from './ReadingNotice.tsx';

const NoticeBody = lazy(() => import('./NoticeBody.tsx'));

/** The current message to the reader, until it is closed or the next one comes. */
export function Notices() {
  const notice = useView((state) => state.notice);
  return (
    <div className={styles.place}>
      <ReadingNotice notice={notice?.type === 'reading' ? notice : undefined} />
      {/* Not atomic: it is not read out again from the start when two of its characters are merged. */}
      <div role="alert" aria-atomic="false">
        {notice && notice.type !== 'reading' && (
          <Suspense>
            <NoticeBody key={notice.type === 'opened' ? notice.story.id : notice.type} notice={notice} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
