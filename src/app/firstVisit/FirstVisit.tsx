import { useEffect, useState } from 'react';
import { presentAt } from '../../story/state.ts';
import { hiddenScenes, theLanguage, theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { ViewState } from '../../view/viewState.ts';
import { FIRST_VISIT_WORDS } from '../../view/words/firstVisit.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import { useKnow } from '../guard/useKnow.ts';
import { Beside } from '../hints/Beside.tsx';
import { ChooseFile } from '../start/ChooseFile.tsx';
import { type Anchor, anchorOf } from './anchorOf.ts';
import styles from './FirstVisit.module.css';
import { HINTS, type Hint, keepUsedHints, usedHints } from './usedHints.ts';

/** Milliseconds that the picture is left alone before a hint comes, so that none jumps after what moves. */
const REST = 400;

/**
 * What a new reader can do, one hint after the other: at the timeline, with what this is and a way to open a file, at a person and at a line. Each goes for good
 * once the reader has done so, or says that they know.
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
  return next && <Coach key={next} hint={next} done={() => markUsed(next)} />;
}

function Coach({ hint, done }: { hint: Hint; done: () => void }) {
  const anchor = useAnchor(hint);
  const language = useView(theLanguage);
  const isGuarded = useView((state) => hiddenScenes(state) > 0);
  const know = useKnow();
  const words = FIRST_VISIT_WORDS[language];
  if (!anchor) return null;
  const guards = hint === 'timeline' && isGuarded;
  return (
    <Beside {...anchor} role="note" className={styles.hint}>
      <p>{words[hint]}</p>
      {guards && <p>{words.guarded}</p>}
      <p className={styles.row}>
        <button type="button" onClick={done}>
          {words.gotIt}
        </button>
        {hint === 'timeline' && <ChooseFile name={words.openFile} />}
        {guards && (
          <button type="button" onClick={know}>
            {GUARD_WORDS[language].know}
          </button>
        )}
      </p>
    </Beside>
  );
}

/** Where a hint stands, once the graph has been at rest for a moment; undefined while it moves or something else is shown. */
function useAnchor(hint: Hint): Anchor | undefined {
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const rests = useView(isAtRest);
  const room = useView((state) => state.room);
  const layout = useView((state) => state.layout);
  const camera = useView((state) => state.camera);
  const [anchor, setAnchor] = useState<Anchor>();
  const share = scene / Math.max(1, story.scenes.length - 1);
  useEffect(() => {
    setAnchor(undefined);
    if (!rests) return;
    const timer = setTimeout(
      () => setAnchor(anchorOf(hint, share, [...presentAt(story, scene).keys()])),
      REST,
    );
    return () => clearTimeout(timer);
  }, [hint, share, story, scene, rests, room, layout, camera]);
  return anchor;
}

/** Also no notice is there: on a phone, hints are where notices are. */
function isAtRest(state: ViewState): boolean {
  const { view, time, layout, selection, compare, editing, playing, notice, fullScreen } = state;
  const isAlone =
    selection === undefined && compare === undefined && notice === undefined && view === 'graph';
  return isAlone && !editing && !fullScreen && layout.type === 'ready' && !playing && Number.isInteger(time);
}
