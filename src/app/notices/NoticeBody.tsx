import { Suspense, useEffect, useRef } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { PHONE } from '../../stage/media.ts';
import { useStage } from '../../stage/useStage.ts';
import type { Excerpt } from '../../story/importError.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { nameAt } from '../../story/sentences.ts';
import { undo } from '../../view/editing.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Notice } from '../../view/viewState.ts';
import { NOTICE_WORDS } from '../../view/words/notices.ts';
import { useWords } from '../../view/words/useWords.ts';
import { saveStory } from '../files/download.ts';
import { HideLater } from '../guard/HideLater.tsx';
import styles from './Notices.module.css';
import { useClearPanel } from './useClearPanel.ts';
import { useOffPicture } from './useOffPicture.ts';

/** Loaded when a file with similar names has been opened, or the story edited. */
const Suggestions = lazyPart(() => import('../panel/people/Suggestions.tsx'));
const EditedNotice = lazyPart(() => import('../panel/people/EditedNotice.tsx'));
const EndedNotice = lazyPart(() => import('./EndedNotice.tsx'));
const OrderNotice = lazyPart(() => import('./OrderNotice.tsx'));

/** Loaded when a story has come in a link. */
const ReceivedNotice = lazyPart(() => import('../share/ReceivedNotice.tsx'));

/** Loaded when a script may be a new draft of a story that is kept. */
const DraftOffer = lazyPart(() => import('../draft/DraftOffer.tsx'));

/** With more suggestions than this, their list is closed at first. On a phone it always is. */
const MOST_OPEN = 2;

/** Loaded when the encoding of a file is a guess. */
const EncodingChoice = lazyPart(() => import('./EncodingChoice.tsx'));

/** Most remarks that are listed; a long play can have hundreds. */
const MOST_REMARKS = 50;

/** Milliseconds that a notice is shown which is only information, one with a choice, and one that can be read in more detail. */
const SHOWN = 6000;
const SHOWN_WITH_CHOICE = 12_000;
const SHOWN_LONGER = 20_000;

/** After how many milliseconds it goes away by itself; undefined where it asks something or says what went wrong. */
function timeOf(notice: Notice): number | undefined {
  switch (notice.type) {
    case 'opened':
      if (notice.alike.length > 0 || notice.encoding || notice.earlier) return undefined;
      if (notice.remarks.length > 0) return SHOWN_LONGER;
      return hasLater(notice) ? SHOWN_WITH_CHOICE : SHOWN;
    case 'pinned':
    case 'edited':
    case 'saved':
    case 'copied':
      return SHOWN;
    case 'received':
    case 'unknown-scene':
    case 'unknown-selection':
    case 'worker-failed':
    case 'order':
      return SHOWN_LONGER;
    default:
      return undefined;
  }
}

/** Whether there are scenes after the first, which may give something away. */
function hasLater({ story }: Extract<Notice, { type: 'opened' }>): boolean {
  return story.scenes.length > 1 && !isTimeless(story);
}

/** A notice with the button that closes it. After a file was opened, it lists similar names and what was noticed while reading it. */
export default function NoticeBody({ notice }: { notice: Exclude<Notice, { type: 'reading' }> }) {
  const { set } = useViewStore();
  const { media } = useStage();
  const { words, language } = useWords();
  const notices = NOTICE_WORDS[language];
  const box = useRef<HTMLDivElement>(null);
  useClearPanel(box);
  useOffPicture(box);
  useEffect(() => {
    if (notice.type === 'opened' && notice.remarks.length > 0) set({ report: notice });
  }, [notice, set]);
  useEffect(() => {
    const time = timeOf(notice);
    if (time === undefined) return;
    let timer = setTimeout(function leave() {
      // Not while someone reads it or is about to press something in it.
      if (box.current?.matches(':hover, :focus-within, :has(details[open])'))
        timer = setTimeout(leave, SHOWN);
      else set({ notice: undefined });
    }, time);
    return () => clearTimeout(timer);
  }, [notice, set]);
  return (
    <div ref={box} className={styles.notice}>
      <div>
        <Sentence notice={notice} />
        {notice.type === 'opened' && hasLater(notice) && <HideLater />}
        {notice.type === 'not-opened' && notice.excerpt && (
          <Source {...notice.excerpt} marked={notice.line} />
        )}
        {notice.type === 'not-kept' && <SaveStory />}
        {notice.type === 'reload' && <Reload />}
        {(notice.type === 'opened' || notice.type === 'not-opened') && notice.encoding && (
          <Suspense>
            <EncodingChoice {...notice.encoding} />
          </Suspense>
        )}
        {notice.type === 'opened' && notice.earlier && (
          <Suspense>
            <DraftOffer earlier={notice.earlier} />
          </Suspense>
        )}
        {notice.type === 'opened' && notice.alike.length > 0 && (
          <Suspense>
            <Suggestions isOpen={notice.alike.length <= MOST_OPEN && !media.matches(PHONE)} />
          </Suspense>
        )}
        {(notice.type === 'opened' || notice.type === 'received') && notice.remarks.length > 0 && (
          <details>
            <summary>{notices.remarks(notice.remarks.length)}</summary>
            <ul>
              {notice.remarks.slice(0, MOST_REMARKS).map(({ sentence, line }) => (
                <li key={`${line} ${sentence.en}`}>
                  {line !== undefined && notices.lineOf(line)}
                  {sentence[language]}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button
        type="button"
        className="icon"
        aria-label={words.close}
        onClick={() => set({ notice: undefined })}
      >
        ×
      </button>
    </div>
  );
}

/** Lines of a file with their numbers; the one with the fault is marked. */
function Source({ from, lines, marked }: Excerpt & { marked: number | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <pre className={styles.source} tabIndex={0}>
      {lines.map((text, index) => {
        const line = from + index;
        const words = `${String(line).padStart(4)}  ${text}\n`;
        return line === marked ? <mark key={line}>{words}</mark> : words;
      })}
    </pre>
  );
}

function Sentence({ notice }: { notice: Exclude<Notice, { type: 'reading' }> }) {
  const { language } = useWords();
  switch (notice.type) {
    case 'pinned':
      return <Pinned character={notice.character} />;
    case 'edited':
      return (
        <div className={styles.pinned}>
          <Suspense>
            <EditedNotice {...notice} />
          </Suspense>
        </div>
      );
    case 'received':
      return (
        <Suspense>
          <ReceivedNotice />
        </Suspense>
      );
    case 'ended':
      return (
        <Suspense>
          <EndedNotice />
        </Suspense>
      );
    case 'order':
      return (
        <Suspense>
          <OrderNotice />
        </Suspense>
      );
    default:
      return <p>{NOTICE_WORDS[language].notice(notice)}</p>;
  }
}

/** The button that saves the story as a file. */
function SaveStory() {
  const whole = useView((state) => state.whole);
  const { words } = useWords();
  return (
    <button type="button" onClick={() => saveStory(whole)}>
      {words.saveStory}
    </button>
  );
}

/** The button that reloads the page. A story that may be only here can be saved before. */
function Reload() {
  const own = useView((state) => state.own);
  const { words } = useWords();
  return (
    <p className={styles.pinned}>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
      {own !== undefined && <SaveStory />}
    </p>
  );
}

/** Who has been pinned, and the button to undo it. */
function Pinned({ character }: { character: string }) {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const notices = NOTICE_WORDS[language];
  return (
    <p className={styles.pinned}>
      {notices.pinned(nameAt(story, character, scene, language))}
      <button type="button" onClick={() => apply(undo())}>
        {notices.undo}
      </button>
    </p>
  );
}
