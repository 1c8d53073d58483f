import { lazy, Suspense, useRef, useState } from 'react';
import type { Layout, Room } from '../layout/types.ts';
import { theLayout, theStory } from '../view/selectors.ts';
import { select } from '../view/transitions.ts';
import { useView, useViewStore } from '../view/useView.ts';
import { useWords } from '../view/words/useWords.ts';
import { CanvasStage } from './canvas/lazyCanvasStage.ts';
import { fillingStage } from './fillingStage.ts';
import styles from './Stage.module.css';
import { SvgStage } from './SvgStage.tsx';
import { showsCanvas } from './showsCanvas.ts';
import { untilLoaded } from './untilLoaded.ts';
import { useCameraGestures } from './useCameraGestures.ts';
import { useRoom } from './useRoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** All that they say follows from something that the reader does later, or that takes long. */
const StageNotes = lazy(() => untilLoaded(() => import('./StageNotes.tsx')));

/**
 * The picture with all that a reader can do on it: in SVG, or on a canvas for stories that are too large for that. The stage decides
 * for which room a layout is made. The picture lies in its middle, one unit a pixel, and goes on to the edges of the stage.
 */
export function Stage() {
  const stage = useRef<HTMLDivElement>(null);
  const { apply } = useViewStore();
  const layout = useView(theLayout);
  const phase = useView((state) => state.layout.type);
  const { words } = useWords();
  const measured = useRoom(stage);
  const original = useView((state) => state.original);
  // A story that was opened is drawn once the stage is as large as beside its timeline, so that nothing moves then.
  const isMeasured = measured === undefined || measured.original === original;
  const [inWords, setInWords] = useState<string>();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape clears the selection, wherever the focus is
    // biome-ignore lint/a11y/noStaticElementInteractions: the free ground around the picture
    <div
      ref={stage}
      className={styles.stage}
      data-stage=""
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) apply(select(undefined));
      }}
    >
      {layout && isMeasured ? (
        <Frame made={layout} size={measured?.size} inWords={inWords} />
      ) : (
        phase === 'waiting' && <p className={styles.waiting}>{words.layingOut}</p>
      )}
      <ZoomButtons />
      <Suspense>
        <StageNotes onWords={setInWords} />
      </Suspense>
    </div>
  );
}

type FrameProps = {
  readonly made: Layout;
  readonly size: Room | undefined;
  readonly inWords: string | undefined;
};

function Frame({ made, size, inWords }: FrameProps) {
  const story = useView(theStory);
  const busy = useView(showsCanvas);
  const layout = size ? fillingStage(story, made, size) : made;
  const frame = useRef<HTMLDivElement>(null);
  useCameraGestures(frame);
  const { width, height } = layout;
  return (
    <div ref={frame} className={styles.frame} data-frame="" style={{ width, height }}>
      {busy ? (
        <Suspense>
          <CanvasStage layout={layout} frame={frame} inWords={inWords} />
        </Suspense>
      ) : (
        <SvgStage layout={layout} frame={frame} inWords={inWords} />
      )}
    </div>
  );
}
