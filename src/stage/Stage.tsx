import { lazy, Suspense, useRef } from 'react';
import type { Layout } from '../layout/types.ts';
import { isBusy } from '../picture/isBusy.ts';
import { theLayout, theStory } from '../view/selectors.ts';
import { useView } from '../view/useView.ts';
import { useWords } from '../view/words/useWords.ts';
import { shapeOf } from './media.ts';
import styles from './Stage.module.css';
import { StageNotes } from './StageNotes.tsx';
import { SvgStage } from './SvgStage.tsx';
import { useCameraGestures } from './useCameraGestures.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const CanvasStage = lazy(() => import('./canvas/CanvasStage.tsx'));

/** The picture with all that a reader can do on it: in SVG, or on a canvas for stories that are too large for that. */
export function Stage() {
  const layout = useView(theLayout);
  const phase = useView((state) => state.layout.type);
  const { words } = useWords();
  return (
    <div className={styles.room}>
      {layout ? (
        <Frame layout={layout} />
      ) : (
        <p className={styles.waiting}>{phase === 'failed' ? words.layoutFailed : words.layingOut}</p>
      )}
    </div>
  );
}

function Frame({ layout }: { layout: Layout }) {
  const busy = isBusy(useView(theStory));
  const frame = useRef<HTMLDivElement>(null);
  useCameraGestures(frame);
  return (
    <div ref={frame} className={styles.frame} data-shape={shapeOf(layout)}>
      {busy ? (
        <Suspense>
          <CanvasStage layout={layout} frame={frame} />
        </Suspense>
      ) : (
        <SvgStage layout={layout} frame={frame} />
      )}
      <ZoomButtons />
      <StageNotes />
    </div>
  );
}
