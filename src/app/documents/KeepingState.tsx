import { CloudAlert, CloudCheck, CloudCog, Eye } from 'lucide-react';
import { Suspense, useId, useRef, useState } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import type { Keeping } from '../../view/keeping.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { DOCUMENT_WORDS } from '../../view/words/documents.ts';
import { saveStory } from '../files/download.ts';
import { Popover } from '../Popover.tsx';
import { useApp } from '../useApp.ts';
import styles from './Documents.module.css';
import { keeperOf } from './keeperOf.ts';
import { SaveToFile } from './SaveToFile.tsx';

const Versions = lazyPart(() => import('./Versions.tsx'));

const SIGNS = { saved: CloudCheck, saving: CloudCog, 'not-saved': CloudAlert, elsewhere: Eye } as const;

/** Beside the title of the reader's own story: whether it is stored. It opens what can be done about that, and its earlier versions. */
export default function KeepingState() {
  const { view } = useApp();
  const keeping = useView((state) => state.keeping);
  const isTyping = useView((state) => state.typing === true);
  const words = DOCUMENT_WORDS[useView(theLanguage)];
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [showsVersions, setShowsVersions] = useState(false);
  if (!keeping) return null;
  const shown: Keeping = isTyping && keeping.type === 'saved' ? { type: 'saving' } : keeping;
  const Sign = SIGNS[shown.type];
  const close = () => box.current?.hidePopover();
  return (
    <>
      <button type="button" className={styles.state} data-state={shown.type} popoverTarget={id}>
        <Sign aria-hidden="true" />
        <span>{words.state(shown)}</span>
      </button>
      <Popover ref={box} id={id} label={words.state(shown)} className={styles.box}>
        <p>{words.stateHelp(shown)}</p>
        {shown.type === 'elsewhere' && (
          <button
            type="button"
            onClick={() => {
              keeperOf(view)?.takeOver();
              close();
            }}
          >
            {words.editHere}
          </button>
        )}
        {shown.type === 'not-saved' && (
          <button type="button" onClick={() => saveStory(view.getState().whole)}>
            {words.saveAsFile}
          </button>
        )}
        <SaveToFile />
        <button
          type="button"
          onClick={() => {
            close();
            setShowsVersions(true);
          }}
        >
          {words.versions}
        </button>
      </Popover>
      <Suspense>{showsVersions && <Versions close={() => setShowsVersions(false)} />}</Suspense>
    </>
  );
}
