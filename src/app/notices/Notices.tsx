import { lazy, Suspense } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { untilLoaded } from '../../stage/untilLoaded.ts';
import { useView } from '../../view/useView.ts';
import styles from './Notices.module.css';

/** With what follows the first picture, since what is read out has to be on the page before its words. */
const ReadingNotice = lazy(() => untilLoaded(() => import('./ReadingNotice.tsx')));
const NoticeBody = lazyPart(() => import('./NoticeBody.tsx'));

/** The current notice, until it is closed or replaced by the next. */
export function Notices() {
  const notice = useView((state) => state.notice);
  return (
    <div className={styles.place} data-notices="">
      <Suspense>
        <ReadingNotice notice={notice?.type === 'reading' ? notice : undefined} />
      </Suspense>
      {/* Not atomic: after a merge only what changed is read out, not the whole notice. */}
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
