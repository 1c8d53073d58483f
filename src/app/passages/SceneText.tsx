import { useEffect, useState } from 'react';
import { citationOf } from '../../story/passages/citation.ts';
import { sceneExtract } from '../../story/passages/extracts.ts';
import { theSeenWhole } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { PASSAGE_WORDS } from '../../view/words/passages.ts';
import { useWords } from '../../view/words/useWords.ts';
import { ExtractText } from './ExtractText.tsx';
import styles from './Passages.module.css';
import { useStoryText } from './useStoryText.ts';

/** The first lines of a scene's text (0-based), and a button that shows all of it. Nothing for a story without text. */
export function SceneText({ scene }: { scene: number }) {
  const { set } = useViewStore();
  const text = useStoryText();
  const id = useView((state) => theSeenWhole(state).scenes[scene]?.id);
  const asked = useView((state) => state.passage);
  const { language } = useWords();
  const words = PASSAGE_WORDS[language];
  const [sought, setSought] = useState<typeof asked>();
  const isHere = text !== undefined && asked !== undefined && asked.scene === id;
  if (isHere && asked !== sought) setSought(asked);
  // It is looked for once; after that the reader may scroll and go elsewhere.
  useEffect(() => {
    if (isHere) set({ passage: undefined });
  }, [isHere, set]);

  if (!text) return null;
  const extract = sceneExtract(text, scene);
  const count = citationOf(text, scene);
  return (
    <>
      <h3>
        {words.textOfScene}
        {count && ` ${count}`}
      </h3>
      {extract.from === extract.to ? (
        <p className={styles.quiet}>{words.noTextInScene}</p>
      ) : (
        <ExtractText text={text} extract={extract} sought={sought} />
      )}
    </>
  );
}
