import { group } from 'd3';
import { useLayoutEffect, useRef } from 'react';
import { nameAt } from '../../story/sentences.ts';
import { presentAt } from '../../story/state.ts';
import { theLanguage, theSeenStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import styles from './SceneList.module.css';

/** Most names that are listed for a scene. */
const MOST_NAMES = 5;

/**
 * The scenes with their places and who is there, by act, counted as the source does if it is known. Each is a button that goes there and calls `close`. The list opens at the current
 * scene.
 */
export default function ScenesByAct({ close }: { close: () => void }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const language = useView(theLanguage);
  const { cited, short } = useSceneNumbers();
  const here = useRef<HTMLButtonElement>(null);
  // In braces: newer browsers return a promise, which React would take for what ends the effect.
  useLayoutEffect(() => {
    here.current?.scrollIntoView?.({ block: 'center' });
    // The next Tab leads to the next scene, not to the first.
    here.current?.focus({ preventScroll: true });
  }, []);
  const whoIn = (index: number) => {
    const there = [...presentAt(story, index).keys()];
    const names = there.slice(0, MOST_NAMES).map((id) => nameAt(story, id, index, language));
    return there.length > MOST_NAMES ? `${names.join(', ')} +${there.length - MOST_NAMES}` : names.join(', ');
  };
  const byAct = group(story.scenes.entries(), ([, { act }]) => act);
  const sections = [...byAct].map(([act, scenes]) => {
    const title = story.acts.find((candidate) => candidate.id === act)?.title;
    return (
      <section key={act ?? ''}>
        {title && <h2 {...told(title, language)} />}
        <ol data-cited={scenes.some(([index]) => cited(index)) || undefined}>
          {scenes.map(([index, { id, title: name, place }]) => {
            const where = story.places.find((candidate) => candidate.id === place)?.name;
            return (
              <li key={id}>
                <button
                  ref={index === scene ? here : undefined}
                  type="button"
                  aria-current={index === scene ? 'step' : undefined}
                  onClick={() => {
                    apply(goTo(index));
                    close();
                  }}
                >
                  <b>{short(index)}</b>
                  <span {...told(name, language)} />
                  <small {...(where && told(where, language))} />
                  <small className={styles.who}>{whoIn(index)}</small>
                </button>
              </li>
            );
          })}
        </ol>
      </section>
    );
  });
  return (
    <>
      {sections}
      <LaterScenesSwitch />
    </>
  );
}
