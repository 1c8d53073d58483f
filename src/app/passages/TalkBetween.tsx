import { useMemo } from 'react';
import { talkBetween } from '../../story/passages/extracts.ts';
import { theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { PASSAGE_WORDS } from '../../view/words/passages.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Extracts } from './Extracts.tsx';
import styles from './Passages.module.css';
import { useStoryText } from './useStoryText.ts';

/** The passages up to the current scene in which two people (ids) speak to each other. Nothing for a story without text. */
export function TalkBetween({ one, other }: { one: string; other: string }) {
  const text = useStoryText();
  const last = useView(theTextScene);
  const { language } = useWords();
  const words = PASSAGE_WORDS[language];
  const extracts = useMemo(
    () => (text ? talkBetween(text, [one, other], last) : []),
    [text, one, other, last],
  );
  if (!text) return null;
  return (
    <>
      <h3>{words.talk}</h3>
      <p className={styles.quiet}>{extracts.length > 0 ? words.talkHelp : words.noTalk}</p>
      <Extracts text={text} extracts={extracts} />
    </>
  );
}
