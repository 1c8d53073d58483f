import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import styles from './SceneList.module.css';

const ScenesByAct = lazy(() => import('./ScenesByAct.tsx'));

/** The list of all scenes, opened by the button that names its id. */
export function SceneList({ id }: { id: string }) {
  const { words } = useWords();
  const popover = useRef<HTMLDivElement>(null);
  // A long story has thousands of scenes, which are listed only while the list is open.
  const [shown, setShown] = useState(false);
  return (
    <div
      ref={popover}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={words.allScenes}
      className={styles.list}
      onToggle={(event) => setShown(event.newState === 'open')}
    >
      <Suspense>{shown && <ScenesByAct close={() => popover.current?.hidePopover?.()} />}</Suspense>
    </div>
  );
}
