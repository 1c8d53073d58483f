import { flushSync } from 'react-dom';
import { useView, useViewStore } from '../../view/useView.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import { focusOn } from './focusOn.ts';
import { DETAILS, PICTURE, TIMELINE } from './parts.ts';
import styles from './SkipLinks.module.css';

/** The first tab stops of the page, seen only while they have the focus: they lead past the header to its parts. */
export default function SkipLinks() {
  const isTables = useView(({ view }) => view === 'tables');
  const { language } = useWords();
  const { set } = useViewStore();
  const words = SAID_WORDS[language].skip;
  const to = {
    [isTables ? words.tables : words.picture]: PICTURE,
    [words.details]: DETAILS,
    [words.timeline]: TIMELINE,
  };
  const skip = (selector: string) => {
    if (focusOn(document, selector)) return;
    // In a small window, the text of a story that is edited is in its place.
    flushSync(() => set({ textHidden: true }));
    focusOn(document, selector);
  };
  return (
    <nav className={styles.skip} aria-label={words.name}>
      {Object.entries(to).map(([name, selector]) => (
        <button key={selector} type="button" onClick={() => skip(selector)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
