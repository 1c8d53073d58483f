import { CircleHelp } from 'lucide-react';
import { useRef } from 'react';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Dialog } from '../Dialog.tsx';
import { CopyInstructions } from './CopyInstructions.tsx';
import styles from './TextPane.module.css';

/** A button that opens the text format on one page. */
export function CheatSheet({ language }: { language: AppLanguage }) {
  const words = AUTHOR_WORDS[language];
  const { words: app } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" title={words.cheatSheet} onClick={() => dialog.current?.showModal()}>
        <CircleHelp aria-hidden="true" />
        <span>{words.cheatSheet}</span>
      </button>
      <Dialog ref={dialog} className={styles.sheet} label={words.cheatSheet} onClose={() => {}}>
        <div className={styles.head}>
          <h2>{words.cheatSheet}</h2>
          <button
            type="button"
            className="icon"
            aria-label={app.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </div>
        <p>{words.cheatSheetHelp}</p>
        <CopyInstructions />
        <dl>
          {words.cheats.map(([line, says]) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
