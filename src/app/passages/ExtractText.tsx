import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { passagesIn } from '../../story/passages/extracts.ts';
import type { Extract, StoryText } from '../../story/passages/storyText.ts';
import { PASSAGE_WORDS } from '../../view/words/passages.ts';
import { useWords } from '../../view/words/useWords.ts';
import { beginningOf } from './beginningOf.ts';
import { type Marked, PassageList } from './PassageList.tsx';

/** Lines that are shown at first. */
const LINES = 7;

/** The first lines of an extract, and a button that shows all of it. Whole at once where a passage of it is sought. */
export function ExtractText(props: { text: StoryText; extract: Extract; sought?: Marked | undefined }) {
  const { text, extract, sought } = props;
  const [isWhole, setWhole] = useState(sought !== undefined);
  const [opener, setOpener] = useState(sought);
  if (opener !== sought) {
    setOpener(sought);
    if (sought) setWhole(true);
  }
  const list = useRef<HTMLOListElement>(null);
  const { language } = useWords();
  const words = PASSAGE_WORDS[language];
  const start = beginningOf(text, extract, LINES);
  const focusPassage = (index: number) =>
    (list.current?.children[index] as HTMLElement | undefined)?.focus({ preventScroll: true });
  useEffect(() => {
    if (!sought) return;
    const passage = list.current?.children[sought.index];
    passage?.scrollIntoView?.({ block: 'center' });
    (passage as HTMLElement | undefined)?.focus({ preventScroll: true });
  }, [sought]);

  const toggle = () => {
    flushSync(() => setWhole(!isWhole));
    // Reading goes on at the passage that was cut, or the first one that was not there.
    if (!isWhole) focusPassage(start.passages.length - (start.isCut ? 1 : 0));
    else list.current?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    <>
      <PassageList
        ref={list}
        passages={isWhole ? passagesIn(text, extract) : start.passages}
        scene={extract.scene}
        marked={sought}
      />
      {!start.isWhole && (
        <button type="button" aria-expanded={isWhole} onClick={toggle}>
          {isWhole ? words.showLess : words.showWhole(extract.to - extract.from)}
        </button>
      )}
    </>
  );
}
