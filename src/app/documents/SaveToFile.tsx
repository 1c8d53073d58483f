import { useRef, useState } from 'react';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { DOCUMENT_WORDS } from '../../view/words/documents.ts';
import { textSoon } from '../author/textSoon.ts';
import { download } from '../files/download.ts';
import { storyStem } from '../files/fileStem.ts';
import { useApp } from '../useApp.ts';
import { flushAll } from './flushing.ts';
import { saveToFile } from './saveToFile.ts';

/** Saves the story as text, again to the same file where the browser can. Over what another program has written there it asks first. */
export function SaveToFile() {
  const { view } = useApp();
  const { set } = useViewStore();
  const words = DOCUMENT_WORDS[useView(theLanguage)];
  const [changed, setChanged] = useState<string>();
  const [fault, setFault] = useState<string>();

  /** The last text. Browsers let a file be chosen only for a few seconds after a click: the next time, that of a large story is there. */
  const last = useRef<Pick<ViewState, 'whole' | 'edits'> & { readonly text: string | Promise<string> }>(
    undefined,
  );

  const save = async (how: 'again' | 'over' | 'elsewhere') => {
    flushAll(view);
    const state = view.getState();
    const { whole, edits } = state;
    if (last.current?.whole !== whole || last.current.edits !== edits)
      last.current = { whole, edits, text: textSoon(state) };
    const written = last.current.text;
    const name = `${storyStem(state.whole)}.story`;
    setFault(undefined);
    try {
      const text = await written;
      const made = await saveToFile(state.own ?? '', { text, name }, how);
      setChanged(made.type === 'changed' ? made.file : undefined);
      if (made.type === 'no-files') download(new Blob([text], { type: 'text/plain' }), name);
      if (made.type === 'no-files' || made.type === 'saved')
        set({ notice: { type: 'saved', file: made.type === 'saved' ? made.file : name } });
    } catch (error) {
      const { name: fault, message } = error as Error;
      setFault(fault === 'SecurityError' ? words.saveAgain : words.notSavedTo(message));
    }
  };
  return (
    <>
      {changed === undefined ? (
        <button type="button" onClick={() => void save('again')}>
          {words.saveToFile}
        </button>
      ) : (
        <>
          <p role="alert">{words.fileChanged(changed)}</p>
          <button type="button" onClick={() => void save('over')}>
            {words.overwrite}
          </button>
          <button type="button" onClick={() => void save('elsewhere')}>
            {words.anotherFile}
          </button>
        </>
      )}
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}
