import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { turningPoints } from '../../measures/turningPoints.ts';
import { untilLoaded } from '../../stage/untilLoaded.ts';
import { isPreviewDrawn, theSeenStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Controls } from './Controls.tsx';
import { SceneSlider } from './SceneSlider.tsx';
import { SceneTitle } from './SceneTitle.tsx';
import styles from './Timeline.module.css';
import { Track } from './Track.tsx';
import { CurveContext, useCurve } from './useCurve.ts';

const CompareSlider = lazy(() => untilLoaded(() => import('./CompareSlider.tsx')));
const CurveReading = lazy(() => untilLoaded(() => import('./CurveReading.tsx')));
const LaterNote = lazy(() => untilLoaded(() => import('../guard/LaterNote.tsx')));

/** The timeline: controls, and the slider on its track. */
export function Timeline() {
  const { words } = useWords();
  const compare = useView((state) => state.compare);
  const isNowDrawn = useView(isPreviewDrawn);
  // In a render of its own, so that the frame with the first picture does not wait for it.
  const isDrawn = useDeferredValue(isNowDrawn) && isNowDrawn;
  const curve = useCurve(isDrawn);
  const { values } = curve;
  const turning = useTurning(isDrawn);
  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <CurveContext value={curve}>
        <Controls />
      </CurveContext>
      <div className={styles.along}>
        <SceneTitle />
        <div className={styles.track}>
          <Track values={values} turning={turning} />
          <SceneSlider />
          <Suspense>{compare !== undefined && <CompareSlider compare={compare} />}</Suspense>
          <Suspense>
            <CurveReading values={values} turning={turning} />
          </Suspense>
          <Suspense>
            <LaterNote />
          </Suspense>
        </div>
      </div>
    </section>
  );
}

/** The scenes (0-based) at which the story turns. Of a large story they are worked out after its first picture, as its curve. */
function useTurning(isDrawn: boolean): ReadonlySet<number> {
  const seen = useView(theSeenStory);
  return useMemo(
    () => new Set(isDrawn ? turningPoints(seen).map((point) => point.scene) : []),
    [seen, isDrawn],
  );
}
