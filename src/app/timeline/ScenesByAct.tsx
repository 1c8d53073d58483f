import { group } from 'd3';
import { textIn } from '../../story/text.ts';
import { theLanguage, theSeenStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';

/** The scenes with their places, by act. Each is a button that goes there and calls `close`. */
export default function ScenesByAct({ close }: { close: () => void }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const language = useView(theLanguage);
  const byAct = group(story.scenes.entries(), ([, { act }]) => act);
  const sections = [...byAct].map(([act, scenes]) => {
    const title = story.acts.find((candidate) => candidate.id === act)?.title;
    return (
      <section key={act ?? ''}>
        {title && <h2>{textIn(title, language)}</h2>}
        <ol>
          {scenes.map(([index, { id, title: name, place }]) => {
            const where = story.places.find((candidate) => candidate.id === place)?.name;
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-current={index === scene ? 'step' : undefined}
                  onClick={() => {
                    apply(goTo(index));
                    close();
                  }}
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
  });
  return (
    <>
      {sections}
      <LaterScenesSwitch />
    </>
  );
}
