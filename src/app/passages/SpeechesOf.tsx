import { useMemo } from 'react';
import { speechesOf } from '../../story/passages/extracts.ts';
import { theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { PASSAGE_WORDS } from '../../view/words/passages.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Extracts } from './Extracts.tsx';
import styles from './Passages.module.css';
import { useStoryText } from './useStoryText.ts';

/** The speeches of a person (id) up to the current scene. Nothing for a story without text. */
export function SpeechesOf({ id }: { id: string }) {
  const text = useStoryText();
  const last = useView(theTextScene);
  const { language } = useWords();
  const words = PASSAGE_WORDS[language];
  const extracts = useMemo(() => (text ? speechesOf(text, id, last) : []), [text, id, last]);
  if (!text) return null;
  return (
    <>
      <h3>{words.speeches(extracts.length)}</h3>
      <p className={styles.quiet}>{extracts.length > 0 ? words.latestFirst : words.noSpeeches}</p>
      <Extracts text={text} extracts={extracts} />
    </>
  );
}
