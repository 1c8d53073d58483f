import { CalendarClock, ChevronFirst, ChevronLast, List, Pause, Play, Repeat } from 'lucide-react';
import { useId } from 'react';
import { hasTimes } from '../../lens/chronological.ts';
import { setOrder } from '../../view/lensSteps.ts';
import { theStory } from '../../view/selectors.ts';
import { goTo, togglePlay } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { SPEEDS, type Speed } from '../../view/viewState.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Compare } from './Compare.tsx';
import { CurveMenu } from './CurveMenu.tsx';
import { SceneList } from './SceneList.tsx';
import styles from './Timeline.module.css';

/** The controls of the timeline: step, play, speed, loop, and what opens the lists. */
export function Controls() {
  const { apply, set } = useViewStore();
  const scenesMenu = useId();
  const scenes = useView(theStory).scenes.length;
  const first = useView((state) => state.scene === 0);
  const last = useView((state) => state.scene === state.story.scenes.length - 1);
  const playing = useView((state) => state.playing);
  const speed = useView((state) => state.speed);
  const loop = useView((state) => state.loop);
  const order = useView((state) => state.lens.order);
  const dated = useView((state) => hasTimes(state.whole));
  const { words } = useWords();
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className="icon"
        aria-label={words.previousScene}
        title={words.previousScene}
        aria-disabled={first}
        onClick={() => apply((state) => goTo(state.scene - 1)(state))}
      >
        <ChevronFirst aria-hidden="true" />
      </button>
      <button
        type="button"
        className={`icon ${styles.play}`}
        aria-label={playing ? words.pause : words.play}
        title={playing ? words.pause : words.play}
        disabled={scenes < 2}
        onClick={() => apply(togglePlay())}
      >
        {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </button>
      <button
        type="button"
        className="icon"
        aria-label={words.nextScene}
        title={words.nextScene}
        aria-disabled={last}
        onClick={() => apply((state) => goTo(state.scene + 1)(state))}
      >
        <ChevronLast aria-hidden="true" />
      </button>
      <select
        className={styles.speed}
        aria-label={words.speed}
        title={words.speed}
        value={speed}
        onChange={(event) => set({ speed: Number(event.target.value) as Speed })}
      >
        {SPEEDS.map((choice) => (
          <option key={choice} value={choice}>
            {words.speedOf(choice)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={`icon ${styles.named}`}
        aria-label={words.loop}
        title={words.loop}
        aria-pressed={loop}
        onClick={() => set({ loop: !loop })}
      >
        <Repeat aria-hidden="true" />
        <span>{words.loop}</span>
      </button>
      <button
        type="button"
        className={`icon ${styles.named}`}
        popoverTarget={scenesMenu}
        aria-label={words.allScenes}
        title={words.allScenes}
      >
        <List aria-hidden="true" />
        <span>{words.scenes}</span>
      </button>
      <SceneList id={scenesMenu} />
      {dated && (
        <button
          type="button"
          className={`icon ${styles.named}`}
          aria-label={words.asHappened}
          title={words.asHappened}
          aria-pressed={order === 'happened'}
          onClick={() => apply(setOrder(order === 'happened' ? 'told' : 'happened'))}
        >
          <CalendarClock aria-hidden="true" />
          <span>{words.asHappenedShort}</span>
        </button>
      )}
      <Compare />
      <CurveMenu />
    </div>
  );
}
