import { useState } from 'react';
import { nameAt } from '../../story/sentences.ts';
import { relationsAt } from '../../story/state.ts';
import type { Story } from '../../story/types.ts';
import { showBiography } from '../../view/choiceSteps.ts';
import { theMetStory } from '../../view/met.ts';
import { theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from '../biography/BiographyDialog.module.css';

/** Opens the biography of this character and another, chosen from a list. At first it is the one with the strongest relation. */
export function BiographyWith({ id }: { id: string }) {
  const { apply } = useViewStore();
  const story = useView(theMetStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const details = DETAIL_WORDS[language];
  const others = story.characters
    .filter((character) => character.id !== id)
    .map((character) => ({ id: character.id, name: nameAt(story, character.id, scene, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const [chosen, setChosen] = useState<string>();
  const isThere = (asked: string | undefined) => others.some((one) => one.id === asked);
  const other = [chosen, closestTo(story, id, scene)].find(isThere) ?? others[0]?.id;
  if (other === undefined) return null;
  return (
    <p className={styles.with}>
      <label>
        {details.biographyWith}{' '}
        <select value={other} onChange={({ target }) => setChosen(target.value)}>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => apply(showBiography([id, other]))}>
        {details.show}
      </button>
    </p>
  );
}

/** With whom a character has the strongest relation at a scene. */
function closestTo(story: Story, id: string, scene: number): string | undefined {
  const own = [...relationsAt(story, scene).values()].filter(
    ({ relation: { from, to } }) => from === id || to === id,
  );
  const strongest = own.toSorted((a, b) => (b.strength ?? -1) - (a.strength ?? -1))[0]?.relation;
  return strongest && (strongest.from === id ? strongest.to : strongest.from);
}
