import { Suspense, useEffect, useRef, useState } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { PHONE, STILL } from '../../stage/media.ts';
import { useStage } from '../../stage/useStage.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { theSelection, theStory } from '../../view/selectors.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { HandleTitle } from './HandleTitle.tsx';
import styles from './Panel.module.css';
import { SceneDetails } from './SceneDetails.tsx';

/** The details of what is selected. */
const DETAILS = {
  character: lazyPart(() => import('./CharacterDetails.tsx')),
  relation: lazyPart(() => import('./RelationDetails.tsx')),
  tie: lazyPart(() => import('./TieDetails.tsx')),
};
const ComparisonDetails = lazyPart(() => import('./ComparisonDetails.tsx'));
const GuideOffer = lazyPart(() => import('../guide/GuideOffer.tsx'));
const NetworkDetails = lazyPart(() => import('./NetworkDetails.tsx'));
const Observations = lazyPart(() => import('../checks/Observations.tsx'));

/** The panel beside the picture: details of the selection, and of the scene. On a phone it is a sheet, which a selection, a passage or what to look at opens. */
export function Panel() {
  const { apply, subscribe } = useViewStore();
  const { media } = useStage();
  const panel = useRef<HTMLDivElement>(null);
  const selection = useView(theSelection);
  const story = useView(theStory);
  const timeless = isTimeless(story);
  const Details = selection && DETAILS[selection.type];
  const compare = useView((state) => state.compare);
  const checking = useView((state) => state.checking);
  const guided = story.scenes.some(({ guide }) => guide);
  const { words } = useWords();
  const shown = useView((state) => state.passage ?? state.selection ?? state.checking);
  const [open, setOpen] = useState(selection !== undefined);
  const [opener, setOpener] = useState(shown);
  // What opened the sheet closes it when it goes; a reader who used the handle keeps it as it is.
  const [byReader, setByReader] = useState(false);
  if (opener !== shown) {
    setOpener(shown);
    if (shown || !byReader) setOpen(Boolean(shown));
  }
  // On a phone the sheet could cover the selected character.
  useEffect(() => {
    if (selection?.type !== 'character' || !media.matches(PHONE)) return;
    const disc = document.querySelector(`[data-character="${CSS.escape(selection.id)}"]`);
    disc?.scrollIntoView({ block: 'nearest', behavior: media.matches(STILL) ? 'auto' : 'smooth' });
  }, [selection, media]);

  // What text has not followed to the current scene yet is faint. React would render all of it for that.
  useEffect(
    () =>
      subscribe((state) => {
        panel.current?.toggleAttribute('data-waiting', state.scene !== state.textScene);
      }),
    [subscribe],
  );

  return (
    <div ref={panel} className={styles.panel} data-panel="" data-open={open || undefined}>
      <button
        type="button"
        className={styles.handle}
        aria-expanded={open}
        onClick={() => {
          setByReader(!open);
          setOpen(!open);
        }}
      >
        <HandleTitle />
        <span>{open ? words.hideSheet : words.showSheet}</span>
      </button>
      <div className={styles.parts}>
        {checking && (
          <Suspense>
            <Observations />
          </Suspense>
        )}
        {selection && Details && (
          <section className={styles.details} aria-label={words.details}>
            <button
              type="button"
              className={`icon ${styles.close}`}
              aria-label={words.close}
              title={words.close}
              onClick={() => apply(select(undefined))}
            >
              ×
            </button>
            <Suspense>
              <Details key={selection.id} id={selection.id} />
            </Suspense>
          </section>
        )}
        {compare === undefined && !timeless ? (
          <>
            {guided && (
              <Suspense fallback={<div className={styles.offer} />}>
                <GuideOffer />
              </Suspense>
            )}
            <SceneDetails />
          </>
        ) : (
          <Suspense>
            {compare === undefined ? <NetworkDetails /> : <ComparisonDetails compare={compare} />}
          </Suspense>
        )}
      </div>
    </div>
  );
}
