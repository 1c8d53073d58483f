import { useState } from 'react';
import { type FormatContent, formatNames } from '../../formats/formatNames.ts';
import { wordsIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { START_WORDS } from '../../view/words/start.ts';
import { crumbs } from '../documents/crumbs.ts';
import YourStories from '../documents/YourStories.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { Samples } from './Samples.tsx';
import { Shelf } from './Shelf.tsx';
import styles from './Start.module.css';

/**
 * The start screen: the ways to open a story of one's own, first by a file; the stories that the browser keeps, which come first where
 * it keeps some; and those that ship.
 */
export default function Start({ close }: { close: () => void }) {
  const language = useView(theLanguage);
  const words = START_WORDS[language];
  // Authors come for what they have made.
  const [isAuthor] = useState(() => crumbs().length > 0);
  return (
    <div className={styles.start}>
      <h2>{words.stories}</h2>
      {isAuthor && <YourStories close={close} />}
      <section className={styles.own}>
        <div>
          <h2>{words.own}</h2>
          <ChooseFile name={words.chooseFile} className={styles.choose} chosen={close} />
          <p>{words.ownHelp}</p>
          <details className={styles.formats}>
            <summary>{words.whatOpens}</summary>
            <p>{words.formats((content) => namesOf(content, language))}</p>
          </details>
        </div>
        <Samples close={close} />
      </section>
      {!isAuthor && <YourStories close={close} />}
      <section>
        <h2>{words.shipped}</h2>
        <p className={styles.help}>{words.about}</p>
        <Shelf close={close} />
      </section>
    </div>
  );
}

function namesOf(content: FormatContent, language: AppLanguage): string {
  return formatNames
    .filter(({ holds }) => holds === content)
    .map(({ name }) => wordsIn(name, language))
    .join(', ');
}
