import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { isClosest, WHOLE } from '../picture/camera.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { useWords } from '../view/words/useWords.ts';
import styles from './Stage.module.css';
import { zoomStep } from './zoomStep.ts';

/** Buttons in a corner over the picture: zoom in, zoom out, show all of it. */
export function ZoomButtons() {
  const { apply, set } = useViewStore();
  const whole = useView((state) => state.camera.zoom === 1);
  const closest = useView((state) => isClosest(state.camera));
  const { words } = useWords();
  const button = (label: string, Icon: typeof ZoomIn, press: () => void, off: boolean) => (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={press}
    >
      <Icon aria-hidden="true" />
    </button>
  );
  return (
    <fieldset className={styles.zoom} aria-label={words.zoom}>
      {button(words.zoomIn, ZoomIn, () => apply(zoomStep(1)), closest)}
      {button(words.zoomOut, ZoomOut, () => apply(zoomStep(-1)), whole)}
      {button(words.zoomWhole, Maximize, () => set({ camera: WHOLE }), whole)}
    </fieldset>
  );
}
