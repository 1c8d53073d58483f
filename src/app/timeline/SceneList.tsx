import { group } from 'd3';
import { useRef, useState } from 'react';
import { textIn } from '../../story/text.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './SceneList.module.css';

/** Every scene by act, with its place: each a way to it. Titles are what a table of contents would show. */
export function SceneList({ id }: { id: string }) {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const { words, language } = useWords();
  const popover = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const open = (index: number) => {
    apply(goTo(index));
    popover.current?.hidePopover?.();
  };
  const byAct = shown ? group(story.scenes.entries(), ([, { act }]) => act) : [];
  return (
    <div
      ref={popover}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={words.allScenes}
      className={styles.list}
      // A long story has thousands of scenes, which are listed only when somebody looks.
      onToggle={(event) => setShown(event.newState === 'open')}
    >
      {shown &&
        [...byAct].map(([act, scenes]) => {
          const title = story.acts.find((candidate) => candidate.id === act)?.title;
          return (
            <section key={act ?? ''}>
              {title && <h2>{textIn(title, language)}</h2>}
              <ol>
                {scenes.map(([index, { id: sceneId, title: name, place }]) => {
                  const where = story.places.find((candidate) => candidate.id === place)?.name;
                  return (
                    <li key={sceneId}>
                      <button
                        type="button"
                        aria-current={index === scene ? 'step' : undefined}
                        onClick={() => open(index)}
                      >
                        <b>{index + 1}</b>
                        <span>{textIn(name, language)}</span>
                        <small>{where && textIn(where, language)}</small>
                      </button>
                    </li>
                  );
                })}
              </ol>
            </section>
          );
        })}
    </div>
  );
}
