import { Suspense, useMemo, useState } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { isTimeless } from '../../story/isTimeless.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { SHARE_WORDS, type SharedSize } from '../../view/words/share.ts';
import { whenThere } from '../author/whenThere.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import { download } from '../files/download.ts';
import { storyStem } from '../files/fileStem.ts';
import { LinkMeter } from './LinkMeter.tsx';
import { outlineOf } from './partToShare.ts';
import { LONGEST_CODE } from './reachOf.ts';
import styles from './ShareDialog.module.css';
import { type Chosen, hasNotes, textToShare } from './textToShare.ts';
import { useLink } from './useLink.ts';
import { WhatToShare } from './WhatToShare.tsx';

const LinkCode = lazyPart(() => import('./LinkCode.tsx'));

/**
 * The link to the open story, with what it will and will not show, how long it is, and the ways to pass it on. `onPicture` leads to the
 * export of a picture instead.
 */
export default function ShareDialog({ onPicture }: { onPicture?: () => void }) {
  const store = useViewStore();
  const language = useView(theLanguage);
  const words = SHARE_WORDS[language];
  const whole = useView((state) => state.whole);
  const [chosen, choose] = useState<Chosen>({ notes: false });
  const [isCode, setCode] = useState(false);
  const [said, setSaid] = useState('');
  const { link, reason } = useLink(chosen);
  const part = useMemo(() => outlineOf(whole, chosen), [whole, chosen]);
  const leavesNotes = useView(hasNotes) && !chosen.notes;
  const isShipped = fragmentWith(whole) === '';

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link as string);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  const send = () =>
    navigator
      .share({ title: textIn(part.title, language), url: link as string })
      // Given up by the reader, or refused by the system, which says so itself.
      .catch(() => {});
  const save = () => {
    whenThere(textToShare(store.getState(), chosen), (text) =>
      download(new Blob([text], { type: 'text/plain' }), `${storyStem(part)}.story`),
    );
  };

  return (
    <div className={styles.share}>
      <h2>{words.share}</h2>
      {isShipped ? (
        <p>{words.shipped}</p>
      ) : (
        <>
          <p>{words.inLink(sizeOf(part))}</p>
          <p>
            {words.notInLink(leavesNotes)} {words.stays}
          </p>
          <WhatToShare
            chosen={chosen}
            choose={(changed) => {
              choose({ ...chosen, ...changed });
              setSaid('');
            }}
          />
        </>
      )}
      {reason ? (
        <p>{reason[language]}</p>
      ) : (
        <label className={styles.link}>
          <span>{words.link}</span>
          <input
            readOnly
            value={link ?? words.making}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
      {!isShipped && link !== undefined && <LinkMeter length={link.length} language={language} />}
      <p className={styles.row}>
        <button type="button" className={styles.main} disabled={!link} onClick={() => void copy()}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button type="button" disabled={!link} onClick={() => void send()}>
            {words.system}
          </button>
        )}
        <button type="button" aria-expanded={isCode} disabled={!link} onClick={() => setCode(!isCode)}>
          {words.code}
        </button>
        {onPicture && (
          <button type="button" onClick={onPicture}>
            {words.picture}
          </button>
        )}
        {!isShipped && (
          <button type="button" onClick={save}>
            {words.save}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {isCode && link !== undefined && link.length > LONGEST_CODE && <p>{words.codeTooLong}</p>}
      {isCode && link !== undefined && link.length <= LONGEST_CODE && (
        <Suspense>
          <LinkCode link={link} label={words.codeLabel} />
        </Suspense>
      )}
    </div>
  );
}

function sizeOf(story: Story): SharedSize {
  const { scenes, characters, background } = story;
  return {
    scenes: isTimeless(story) ? undefined : scenes.length,
    people: characters.length,
    changes: scenes.reduce((sum, scene) => sum + scene.changes.length, background.length),
  };
}
