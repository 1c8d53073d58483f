import { useEffect, useEffectEvent } from 'react';
import { pinAt } from '../../layout/pinAt.ts';
import { fillingStage } from '../../stage/fillingStage.ts';
import { toPictureUnits } from '../../stage/toPicture.ts';
import { nameAt } from '../../story/sentences.ts';
import { whereaboutsAt } from '../../story/state.ts';
import { pin } from '../../view/choiceSteps.ts';
import { theLayout, theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Hints.module.css';

/** Asks for the spot of a character (id): the next click on the picture pins it there, or as near as its place allows. */
export function Placing({ id, onClose }: { id: string; onClose: () => void }) {
  const { apply, getState } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const put = useEffectEvent((event: MouseEvent) => {
    const stage = (event.target as Element).closest('[data-stage]');
    const frame = stage?.querySelector('[data-frame]');
    const state = getState();
    const made = theLayout(state);
    onClose();
    if (!stage || !frame || !made?.characters.includes(id)) return;
    event.preventDefault();
    event.stopPropagation();
    const layout = fillingStage(state.story, made, { width: stage.clientWidth, height: stage.clientHeight });
    const place = whereaboutsAt(state.story, state.scene).get(id);
    apply(pin(pinAt(layout, id, place, toPictureUnits(frame, layout, state.camera, event))));
  });
  const cancel = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  });
  useEffect(() => {
    const listeners = new AbortController();
    const until = { capture: true, signal: listeners.signal };
    window.addEventListener('click', put, until);
    window.addEventListener('keydown', cancel, until);
    return () => listeners.abort();
  }, []);
  return (
    <p role="status" className={styles.placing}>
      {SAID_WORDS[language].clickSpot(nameAt(story, id, scene, language))}
    </p>
  );
}
