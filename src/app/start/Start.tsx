import { useRef } from 'react';
import { type FormatContent, formatNames } from '../../formats/formatNames.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { START_WORDS } from '../../view/words/start.ts';
import YourStories from '../documents/YourStories.tsx';
import { useApp } from '../useApp.ts';
import { Samples } from './Samples.tsx';
import { Shelf } from './Shelf.tsx';
import styles from './Start.module.css';

/** The start screen: the stories that ship, and the ways to open a story of one's own. */
export default function Start({ close }: { close: () => void }) {
  const { files } = useApp();
  const words = START_WORDS[useView(theLanguage)];
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.start}>
      <YourStories close={close} />
      <h2>{words.stories}</h2>
      <p className={styles.help}>{words.about}</p>
      <Shelf close={close} />
      <section className={styles.own}>
        <div>
          <h2>{words.own}</h2>
          <p>{words.ownHelp}</p>
          <p>{words.formats(namesOf)}</p>
          <button type="button" className={styles.choose} onClick={() => chooser.current?.click()}>
            {words.chooseFile}
          </button>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={words.chooseFile}
            onChange={({ target }) => {
              const [file, ...others] = [...(target.files ?? [])];
              if (!file) return;
              close();
              void files.open(file, others);
            }}
          />
        </div>
        <Samples close={close} />
      </section>
    </div>
  );
}

function namesOf(content: FormatContent): string {
  return formatNames
    .filter(({ holds }) => holds === content)
    .map(({ name }) => name)
    .join(', ');
}
