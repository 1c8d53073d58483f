import { useState } from 'react';
import { nameAt } from '../../story/sentences.ts';
import { scenesWith } from '../../story/state.ts';
import { namesOf, quoting } from '../../view/quoting.tsx';
import { theScene, theSeenStory } from '../../view/selectors.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { SceneChips } from '../panel/SceneChips.tsx';
import styles from './StorylinesView.module.css';

/** The storylines as text, for screen readers and the keyboard: each character with its scenes. */
export function StorylinesInWords() {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theScene);
  const { words, language } = useWords();
  const [open, setOpen] = useState(false);
  const people = story.characters
    .map(({ id }) => ({ id, own: scenesWith(story, id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <details className={styles.words} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.inWords}</summary>
      {open && (
        <ul>
          {people.map(({ id, own }) => (
            <li key={id}>
              <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
                {quoting(nameAt(story, id, scene, language), namesOf(story, [id], scene), language)}
              </button>
              <SceneChips scenes={own} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
