import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Extract, StoryText } from '../../story/passages/storyText.ts';
import { sceneTitle, sceneTitleText } from '../../story/sceneTitle.ts';
import { named } from '../../view/named.tsx';
import { theSeenWhole } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { PASSAGE_WORDS } from '../../view/words/passages.ts';
import { useWords } from '../../view/words/useWords.ts';
import { citedAs } from './citedAs.ts';
import { ExtractText } from './ExtractText.tsx';
import styles from './Passages.module.css';
import { toPassage } from './toPassage.ts';

/** Extracts that are shown at first, and with each press of the button. */
const FIRST = 3;
const MORE = 30;

/** Extracts of several scenes, the last ones first, each with a citation that leads to it. */
export function Extracts({ text, extracts }: { text: StoryText; extracts: readonly Extract[] }) {
  const { apply } = useViewStore();
  const story = useView(theSeenWhole);
  const { wording, language } = useWords();
  const words = PASSAGE_WORDS[language];
  const [most, setMost] = useState(FIRST);
  const list = useRef<HTMLOListElement>(null);
  const shown = extracts.slice(-most).toReversed();
  const more = Math.min(MORE, extracts.length - shown.length);
  const showMore = () => {
    flushSync(() => setMost(most + MORE));
    list.current?.children[shown.length]?.querySelector('button')?.focus();
  };
  return (
    <>
      <ol className={styles.extracts} ref={list}>
        {shown.map((extract) => {
          const { scene, from } = extract;
          const cited = citedAs(text, { scene, passage: from }, wording);
          return (
            <li key={`${scene} ${from}`}>
              <button
                type="button"
                className={styles.citation}
                onClick={() => apply(toPassage(text, { scene, passage: from }))}
                {...named(
                  cited,
                  [cited, sceneTitle(story, scene, language)].filter(Boolean).join(', '),
                  [sceneTitleText(story, scene)],
                  language,
                )}
              />
              <ExtractText text={text} extract={extract} />
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <button type="button" onClick={showMore}>
          {words.showMore(more)}
        </button>
      )}
    </>
  );
}
