import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStage } from '../../stage/useStage.ts';
import { sceneAt } from '../../story/state.ts';
import { theScene, theStory } from '../../view/selectors.ts';
import { compareWith, goByAct, goTo, scrubTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Step, ViewState } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { sceneUnder } from './sceneUnder.ts';
import styles from './Timeline.module.css';
import { useShownScenes } from './useShownScenes.ts';

/**
 * The slider, a native range input. Pointers scrub continuously and settle on a scene when released; keys go scene by scene.
 * Its value is the time counted from 1.
 */
export function SceneSlider() {
  const { apply, getState, set, subscribe } = useViewStore();
  const { isSliderHeld, holdSlider, sliderMoved } = useStage().playback;
  const story = useView(theStory);
  const scene = useView(theScene);
  const { words, wording } = useWords();
  const comparing = useView((state) => state.compare !== undefined);
  const { number, title } = useShownScenes(scene);
  const input = useRef<HTMLInputElement>(null);
  const [first] = useState(() => getState().time + 1);

  // Past React, which would write the value back, with its attribute, and look for what has to render in every frame of a scrub.
  useLayoutEffect(() => {
    const slider = input.current as HTMLInputElement;
    const follow = ({ time }: ViewState) => {
      if (Number(slider.value) !== time + 1) slider.value = String(time + 1);
    };
    const scrub = () => {
      sliderMoved();
      const step = scrubTo(Number(slider.value) - 1);
      apply((state) => ({ playing: false, ...step(state) }));
    };
    follow(getState());
    slider.addEventListener('input', scrub);
    const unsubscribe = subscribe(follow);
    return () => {
      slider.removeEventListener('input', scrub);
      unsubscribe();
    };
  }, []);

  const handleKey = (event: KeyboardEvent) => {
    const step = stepOfKey(event.key, theScene(getState()), story.scenes.length);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    apply(step);
  };
  const settle = () => {
    if (!isSliderHeld()) return;
    holdSlider(false);
    apply((state) => ({ scene: sceneAt(state.time) }));
  };

  return (
    <input
      ref={input}
      type="range"
      className={styles.slider}
      aria-label={words.scene}
      aria-valuetext={
        comparing
          ? [number, title].filter(Boolean).join(': ')
          : wording.scene(scene + 1, story.scenes.length, title)
      }
      min={1}
      max={story.scenes.length}
      step="any"
      defaultValue={first}
      onKeyDown={handleKey}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        if (event.shiftKey) {
          // Shift and a click choose the scene to compare with, and do not move the thumb.
          event.preventDefault();
          apply(compareWith(sceneUnder(event.currentTarget, event.clientX, story.scenes.length)));
          return;
        }
        holdSlider(true);
        set({ playing: false });
      }}
      onPointerUp={settle}
      onPointerCancel={settle}
      onLostPointerCapture={settle}
      onBlur={settle}
    />
  );
}

function stepOfKey(key: string, scene: number, scenes: number): Step | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return goTo(scene + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return goTo(scene - 1);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(scenes - 1);
    case 'PageUp':
      return goByAct(1);
    case 'PageDown':
      return goByAct(-1);
    default:
      return undefined;
  }
}
