import { useEffect, useRef } from 'react';
import { textIn } from '../../story/text.ts';
import type { Crumb } from '../../view/keeping.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { SHELF_WORDS } from '../../view/words/shelf.ts';
import { Dialog } from '../Dialog.tsx';
import { saveStory } from '../files/download.ts';
import { ChooseFile } from '../start/ChooseFile.tsx';
import { takeUpCrumbs } from './crumbs.ts';
import styles from './Documents.module.css';

/** Tells which stories the browser has lost, and what can bring them back. */
export function LostStories({ lost }: { lost: readonly Crumb[] }) {
  const { set } = useViewStore();
  const language = useView(theLanguage);
  const own = useView((state) => state.own);
  const whole = useView((state) => state.whole);
  const words = SHELF_WORDS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <Dialog
      ref={dialog}
      className={styles.lost}
      label={words.lostTitle}
      onClose={() => set({ lost: undefined })}
    >
      <h2>{words.lostTitle}</h2>
      <p>{words.lostHelp}</p>
      <ul aria-label={words.lostTitle}>
        {lost.map(({ key, title, at }) => (
          <li key={key}>
            <b>{title}</b> <small>{new Date(at).toLocaleDateString(language, { dateStyle: 'medium' })}</small>
          </li>
        ))}
      </ul>
      <ul className={styles.ways}>
        {words.lostWhat.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <div className={styles.row}>
        {own !== undefined && (
          <button type="button" onClick={() => saveStory(whole)}>
            {words.saveOpen(textIn(whole.title, language))}
          </button>
        )}
        <ChooseFile name={words.openFile} className={styles.strong} chosen={close} />
        <button
          type="button"
          onClick={() => {
            takeUpCrumbs(lost.map(({ key }) => key));
            close();
          }}
        >
          {words.forget}
        </button>
        <button type="button" onClick={close}>
          {words.later}
        </button>
      </div>
    </Dialog>
  );
}
