import { useEffect, useRef } from 'react';
import { legendOf } from '../../picture/posters/legendOf.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { PRESENTING_WORDS } from '../../view/words/presenting.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Dialog } from '../Dialog.tsx';
import { LegendSwatch } from '../panel/LegendSwatch.tsx';
import styles from './Help.module.css';

/** All keys, and what the marks on the picture mean. */
export default function Help() {
  const { set } = useViewStore();
  const { words, language } = useWords();
  const own = PRESENTING_WORDS[language];
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const drawn = useView((state) => state.drawn);
  const compare = useView((state) => state.compare);
  const singleKeys = useView((state) => state.singleKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const compared = compare !== undefined && compare !== scene;
  const legend = drawn ? legendOf(story, scene, drawn, { language, compared }) : [];
  return (
    <Dialog ref={dialog} className={styles.help} label={own.help} onClose={() => set({ help: false })}>
      <button
        type="button"
        className={`icon ${styles.close}`}
        aria-label={words.close}
        onClick={() => dialog.current?.close()}
      >
        ×
      </button>
      <h2>{own.help}</h2>
      {!singleKeys && <p>{own.off}</p>}
      <div className={styles.columns}>
        {own.keys.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {legend.length > 0 && (
        <section>
          <h3>{own.legend}</h3>
          <ul className={styles.legend}>
            {legend.map(({ swatch, meaning }) => (
              <li key={meaning}>
                <LegendSwatch of={swatch} />
                {meaning}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
