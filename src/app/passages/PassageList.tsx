import type { Ref } from 'react';
import type { Passage } from '../../story/passages/storyText.ts';
import { nameAt } from '../../story/sentences.ts';
import { theSeenWhole } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Passages.module.css';

/** Letters that are marked in a passage, which is counted from the first of the list. */
export type Marked = { readonly index: number; readonly from: number; readonly to: number };

/** Passages of one scene as the source has them: who speaks, the number of the first line, and the words. */
export function PassageList(props: {
  passages: readonly Passage[];
  scene: number;
  marked?: Marked | undefined;
  ref?: Ref<HTMLOListElement>;
}) {
  const { passages, scene, marked, ref } = props;
  const story = useView(theSeenWhole);
  const { language } = useWords();
  const namesOf = ({ by }: Passage) => {
    const known = by.filter((id) => story.characters.some((character) => character.id === id));
    return known.map((id) => nameAt(story, id, scene, language)).join(', ');
  };
  return (
    <ol className={styles.passages} ref={ref} lang={story.languages[0]}>
      {passages.map((passage, index) => (
        <li key={index} data-kind={passage.kind} tabIndex={-1}>
          {passage.kind === 'speech' && (
            <p className={styles.speaker}>
              <b>{passage.speaker ?? namesOf(passage)}</b>
              {passage.line !== undefined && <small>{passage.line}</small>}
            </p>
          )}
          <p className={styles.words}>
            {marked?.index === index ? <WithMark words={passage.words} {...marked} /> : passage.words}
          </p>
        </li>
      ))}
    </ol>
  );
}

function WithMark({ words, from, to }: { words: string; from: number; to: number }) {
  return (
    <>
      {words.slice(0, from)}
      <mark>{words.slice(from, to)}</mark>
      {words.slice(to)}
    </>
  );
}
