import { useMemo, useState } from 'react';
import { nameAt } from '../../story/sentences.ts';
import { showBiography } from '../../view/choiceSteps.ts';
import { theMetStory } from '../../view/met.ts';
import { theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from '../biography/BiographyDialog.module.css';
import { LongSelect } from '../LongSelect.tsx';

/** Opens the biography of this character and another, chosen from a list. At first it is the closest (id). */
export function BiographyWith({ id, closest }: { id: string; closest: string | undefined }) {
  const { apply } = useViewStore();
  const story = useView(theMetStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const details = DETAIL_WORDS[language];
  const others = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return story.characters
      .filter((character) => character.id !== id)
      .map((character) => ({ value: character.id, name: nameAt(story, character.id, scene, language) }))
      .toSorted((a, b) => compare(a.name, b.name));
  }, [story, id, scene, language]);
  const [chosen, setChosen] = useState<string>();
  const isThere = (asked: string | undefined) => others.some((one) => one.value === asked);
  const other = [chosen, closest].find(isThere) ?? others[0]?.value;
  if (other === undefined) return null;
  return (
    <p className={styles.with}>
      <LongSelect
        label={<>{details.biographyWith} </>}
        find="person"
        choices={others}
        value={other}
        choose={setChosen}
      />
      <button type="button" onClick={() => apply(showBiography([id, other]))}>
        {details.show}
      </button>
    </p>
  );
}
