import { MoveHorizontal } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { TIMELINE } from '../focus/parts.ts';
import { sceneUnder } from '../timeline/sceneUnder.ts';
import { shareOf } from '../timeline/shareOf.ts';
import styles from './Edit.module.css';
import { useAuthor } from './useAuthor.ts';

/**
 * A grip at the tick of the scene that is shown. Dragged along the timeline, with the mouse or a finger, it moves the scene. Alt and arrows do the
 * same on the timeline, and so do buttons in the panel: screen readers are not told of the grip.
 */
export function SceneGrip() {
  const { make } = useAuthor();
  const { language } = useWords();
  const story = useView(theStory);
  const whole = useView((state) => state.whole);
  const scene = useView(theTextScene);
  const still = useView((state) => state.time === state.scene && state.compare === undefined);
  const [to, setTo] = useState<number>();
  const slider = document.querySelector(TIMELINE);
  const id = story.scenes[scene]?.id;
  const isInOrder =
    story.scenes.length === whole.scenes.length &&
    story.scenes.every((one, at) => one.id === whole.scenes[at]?.id);
  if (!slider?.parentElement || !still || !isInOrder || story.scenes.length < 2 || id === undefined)
    return null;

  const under = ({ clientX }: { clientX: number }) => sceneUnder(slider, clientX, story.scenes.length);
  const start = (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0) return;
    down.preventDefault();
    const grip = down.currentTarget;
    const listeners = new AbortController();
    const until = { signal: listeners.signal };
    grip.setPointerCapture(down.pointerId);
    const stop = () => {
      listeners.abort();
      setTo(undefined);
    };
    grip.addEventListener('pointermove', (event: globalThis.PointerEvent) => setTo(under(event)), until);
    grip.addEventListener(
      'pointerup',
      (event: globalThis.PointerEvent) => {
        stop();
        const at = under(event);
        if (at !== scene) void make({ does: 'moveScene', scene: id, to: at }, id);
      },
      until,
    );
    grip.addEventListener('pointercancel', stop, until);
  };
  const left = (at: number) => ({ '--share': shareOf(story, at) }) as React.CSSProperties;
  return createPortal(
    <>
      <span
        className={styles.grip}
        style={left(to ?? scene)}
        title={EDIT_WORDS[language].scene.drag}
        data-grip=""
        data-late={shareOf(story, to ?? scene) > 0.5 || undefined}
        aria-hidden="true"
        onPointerDown={start}
      >
        <MoveHorizontal />
      </span>
      {to !== undefined && <i className={styles.target} style={left(to)} aria-hidden="true" />}
    </>,
    slider.parentElement,
  );
}
