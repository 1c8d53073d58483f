import { useEffect, useRef, useState } from 'react';
import { sharedText } from '../../edit/sharedText.ts';
import { edit } from '../../view/editing.ts';
import type { StorageFault } from '../../view/keeping.ts';
import { theLanguage } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import type { StoryDocument } from '../../view/viewState.ts';
import { DOCUMENT_WORDS } from '../../view/words/documents.ts';
import { useWords } from '../../view/words/useWords.ts';
import { textSoon } from '../author/textSoon.ts';
import { Dialog } from '../Dialog.tsx';
import { whenWorkedOut } from '../edit/whenWorkedOut.ts';
import { useApp } from '../useApp.ts';
import styles from './Documents.module.css';
import { faultOf, withDatabase } from './database.ts';
import { keeperOf } from './keeperOf.ts';
import { type ListedVersion, versionAt, versionsOf } from './versions.ts';

type Opened = { readonly id: number; readonly document: StoryDocument | undefined; readonly text: string };

/** The earlier versions of the story that is open, to be read and restored. */
export default function Versions({ close }: { close: () => void }) {
  const { view } = useApp();
  const language = useView(theLanguage);
  const own = useView((state) => state.own);
  const mayRestore = useView((state) => state.keeping?.type !== 'elsewhere');
  const { words: app } = useWords();
  const words = DOCUMENT_WORDS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const [versions, setVersions] = useState<readonly ListedVersion[]>();
  const [opened, setOpened] = useState<Opened>();
  const [fault, setFault] = useState<StorageFault>();

  useEffect(() => {
    dialog.current?.showModal();
    let ended = false;
    const list = async () => {
      try {
        await keeperOf(view)?.flush();
        const found = await withDatabase((database) => versionsOf(database, own ?? ''));
        if (!ended) setVersions(found);
      } catch (error) {
        if (!ended) setFault(faultOf(error));
      }
    };
    void list();
    return () => {
      ended = true;
    };
  }, [view, own]);

  const look = async (id: number) => {
    try {
      const document = await withDatabase((database) => versionAt(database, id));
      setOpened({ id, document, text: document ? (document.typed ?? (await textSoon(document))) : '' });
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  const restore = async ({ whole, typed }: StoryDocument) => {
    try {
      await keeperOf(view)?.keepVersion('restore');
    } catch (error) {
      // What is there now would be lost without a version.
      return setFault(faultOf(error));
    }
    const text = typed === undefined ? undefined : sharedText(typed);
    whenWorkedOut(view, whole, () => {
      view.apply(edit(whole, { does: 'replace', story: whole, text }));
      dialog.current?.close();
    });
  };
  const date = (at: number) =>
    new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const current = versions?.find(({ id }) => id === opened?.id);
  return (
    <Dialog ref={dialog} className={styles.versions} label={words.versions} onClose={close}>
      <div className={styles.head}>
        <h2>{words.versions}</h2>
        <button type="button" className="icon" aria-label={app.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <p className={styles.help}>{words.versionsHelp}</p>
      {fault && <p role="alert">{words.notRead(fault)}</p>}
      {versions?.length === 0 && <p>{words.noVersions}</p>}
      {versions && versions.length > 0 && (
        <div className={styles.columns}>
          <ul aria-label={words.versions}>
            {versions.map(({ id, at, why, title }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === opened?.id} onClick={() => void look(id)}>
                  <b>{date(at)}</b>
                  <small>{words.why(why)}</small>
                  <small {...told(title, language)} />
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.read}>
            {!current && <p>{words.choose}</p>}
            {current && !opened?.document && <p role="alert">{words.versionDamaged}</p>}
            {current && opened?.document && (
              <>
                <textarea readOnly aria-label={words.versionText(date(current.at))} value={opened.text} />
                {mayRestore && (
                  <button type="button" onClick={() => void restore(opened.document as StoryDocument)}>
                    {words.restore}
                  </button>
                )}
              </>
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}
