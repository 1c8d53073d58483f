import { useRef } from 'react';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { START } from '../../view/words/start.ts';
import { useApp } from '../useApp.ts';
import { Samples } from './Samples.tsx';
import { Shelf } from './Shelf.tsx';
import styles from './Start.module.css';

/** What there is to open: the stories that ship, and how to bring one's own. */
export default function Start({ close }: { close: () => void }) {
  const { files } = useApp();
  const words = START[useView(theLanguage)];
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.start}>
      <h2>{words.stories}</h2>
      <p className={styles.help}>{words.about}</p>
      <Shelf close={close} />
      <section className={styles.own}>
        <div>
          <h2>{words.own}</h2>
          <p>{words.ownHelp}</p>
          <p>{words.formats}</p>
          <button type="button" className={styles.choose} onClick={() => chooser.current?.click()}>
            {words.chooseFile}
          </button>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label={words.chooseFile}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (!file) return;
              close();
              void files.open(file);
            }}
          />
        </div>
        <Samples close={close} />
      </section>
    </div>
  );
}
