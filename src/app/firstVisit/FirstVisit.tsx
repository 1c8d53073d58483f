import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { overlap } from '../../picture/box.ts';
import { useMedia } from '../../stage/useMedia.ts';
import { hiddenScenes, theLanguage, theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { FIRST_VISIT_WORDS } from '../../view/words/firstVisit.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import { useKnow } from '../guard/useKnow.ts';
import { Beside } from '../hints/Beside.tsx';
import { boxOf } from '../hints/pointingOf.ts';
import { useClearPanel } from '../notices/useClearPanel.ts';
import { useOffPicture } from '../notices/useOffPicture.ts';
import { ChooseFile } from '../start/ChooseFile.tsx';
import styles from './FirstVisit.module.css';
import { thumbOf } from './thumbOf.ts';
import { HINTS, type Hint, keepUsedHints, usedHints } from './usedHints.ts';

/** Milliseconds that the picture is there alone before a hint comes. */
const REST = 400;

/** The panel is beside the picture, as in App.module.css. */
const WIDE = '(min-width: 60em)';

/** What a hint is about, on the screen as it is. */
const ABOUT: Readonly<Record<Hint, string>> = {
  timeline: 'input[type=range][step=any]',
  person: '[data-stage] [data-person]',
  line: '[data-stage] path[data-target]',
};

/**
 * What a new reader can do, one hint after the other: at the timeline, with what this is and a way to open a file, at a person and at a
 * line. Each goes for good once the reader has done so, or says that they know. They are where notices are, so they lie over no one on
 * the picture; in a wide window the first, which is longer, is at the thumb of the timeline.
 */
export function FirstVisit() {
  const { subscribe } = useViewStore();
  const [used, setUsed] = useState(usedHints);
  // The same set where nothing is new: this is asked in every frame in which the time moves.
  const markUsed = (hint: Hint) =>
    setUsed((before) => (before.has(hint) ? before : new Set([...before, hint])));
  useEffect(
    () =>
      subscribe((state, before) => {
        if (state.time !== before.time && state.story === before.story) markUsed('timeline');
        const selected = state.selection !== before.selection && state.selection?.type;
        if (selected) markUsed(selected === 'character' ? 'person' : 'line');
      }),
    [subscribe],
  );
  useEffect(() => {
    if (used.size > 0) keepUsedHints(used);
  }, [used]);
  const next = HINTS.find((hint) => !used.has(hint));
  const place = usePlaceFor(next);
  const wide = useMedia(WIDE);
  const [isDocked, setIsDocked] = useState(false);
  const done = () => next && markUsed(next);
  if (!next || !place) return null;
  return next === 'timeline' && wide && !isDocked ? (
    <AtThumb done={done} dock={() => setIsDocked(true)} />
  ) : (
    createPortal(<AmongNotices hint={next} done={done} />, place)
  );
}

/** `dock` is called where the hint would lie over a person. */
function AtThumb({ done, dock }: { done: () => void; dock: () => void }) {
  const share = useView((state) => state.scene / Math.max(1, theStory(state).scenes.length - 1));
  const thumb = thumbOf(share);
  useLayoutEffect(() => {
    const hint = document.querySelector('[role=note][popover]');
    const people = document.querySelectorAll('[data-stage] [data-person]');
    if (hint && [...people].some((person) => overlap(boxOf(hint), boxOf(person)))) dock();
  });
  return (
    thumb && (
      <Beside {...thumb} role="note" className={styles.hint}>
        <Words hint="timeline" done={done} openFile />
      </Beside>
    )
  );
}

function AmongNotices({ hint, done }: { hint: Hint; done: () => void }) {
  const own = useRef<HTMLDivElement>(null);
  const wide = useMedia(WIDE);
  useClearPanel(own);
  useOffPicture(own);
  return (
    <div ref={own} role="note" className={`${styles.hint} ${styles.docked}`}>
      <Words hint={hint} done={done} openFile={wide && hint === 'timeline'} />
    </div>
  );
}

function Words({ hint, done, openFile }: { hint: Hint; done: () => void; openFile?: boolean }) {
  const language = useView(theLanguage);
  const isGuarded = useView((state) => hiddenScenes(state) > 0);
  const know = useKnow();
  const words = FIRST_VISIT_WORDS[language];
  const guards = hint === 'timeline' && isGuarded;
  return (
    <>
      <p>{guards ? `${words[hint]} ${words.guarded}` : words[hint]}</p>
      <p className={styles.row}>
        <button type="button" onClick={done}>
          {words.gotIt}
        </button>
        {openFile && <ChooseFile name={words.openFile} />}
        {guards && (
          <button type="button" onClick={know}>
            {GUARD_WORDS[language].know}
          </button>
        )}
      </p>
    </>
  );
}

/** Where a hint goes, once the graph has been there alone for a moment; undefined while something else is shown, or nothing that it is about. */
function usePlaceFor(hint: Hint | undefined): Element | undefined {
  const isAlone = useView(isGraphAlone);
  const scene = useView(theTextScene);
  const [place, setPlace] = useState<Element>();
  useEffect(() => {
    if (!hint || !isAlone) return setPlace(undefined);
    const timer = setTimeout(() => {
      const about = document.querySelector(ABOUT[hint]);
      setPlace((about && document.querySelector('[data-notices]')) ?? undefined);
    }, REST);
    return () => clearTimeout(timer);
  }, [hint, isAlone, scene]);
  return place;
}

function isGraphAlone({ view, layout, selection, compare, editing, notice, fullScreen }: ViewState): boolean {
  const isOpen = selection !== undefined || compare !== undefined || notice !== undefined;
  return view === 'graph' && layout.type === 'ready' && !isOpen && !editing && !fullScreen;
}
