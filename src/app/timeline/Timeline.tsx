import { useWords } from '../useWords.ts';
import { CompareSlider } from './Compare.tsx';
import { Controls } from './Controls.tsx';
import { CurveReading } from './CurveReading.tsx';
import { SceneSlider } from './SceneSlider.tsx';
import { SceneTitle } from './SceneTitle.tsx';
import styles from './Timeline.module.css';
import { Track } from './Track.tsx';
import { useCurve } from './useCurve.ts';

/** The story's time: controls, and the slider over its track. */
export function Timeline() {
  const { words } = useWords();
  const values = useCurve();
  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <Controls />
      <div className={styles.along}>
        <SceneTitle />
        <div className={styles.track}>
          <Track values={values} />
          <SceneSlider />
          <CompareSlider />
          <CurveReading values={values} />
        </div>
      </div>
    </section>
  );
}
