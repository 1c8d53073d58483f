import { useEffect, useRef, useState } from 'react';
import { sceneTitle, sceneTitleText } from '../../story/sceneTitle.ts';
import { guideOf } from '../../view/guide.ts';
import { quoting } from '../../view/quoting.tsx';
import { seesWholeStory, theStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { GUIDE_WORDS } from '../../view/words/guide.ts';
import { useWords } from '../../view/words/useWords.ts';
import { SceneHead } from '../panel/SceneHead.tsx';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import styles from './Guide.module.css';
import { goToStep, leaveGuide } from './steps.ts';
import { useGuideKeys } from './useGuideKeys.ts';
import { useGuideScroll } from './useGuideScroll.ts';

/**
 * The guide through the story: the narrator's notes beside the picture, one a screen of scrolling. The picture follows. It fills the
 * room that it is placed in, and needs nothing of it.
 */
export default function Guide() {
  const { apply, set, getInitialState } = useViewStore();
  const story = useView(theStory);
  const stops = guideOf(story);
  const at = useView(({ guide = 0 }) => Math.min(guide, stops.length - 1));
  const scene = useView((state) => state.scene);
  const compare = useView((state) => state.compare);
  const seesAll = useView(seesWholeStory);
  const { language } = useWords();
  const words = GUIDE_WORDS[language];
  const { cited } = useSceneNumbers();
  // A reader who is guarded from spoilers has the words of a later step only once they come to it.
  const [reached, setReached] = useState(at);
  if (at > reached) setReached(at);
  const list = useGuideScroll(at);
  const section = useRef<HTMLElement>(null);
  const leave = () => {
    const hadFocus = section.current?.contains(document.activeElement);
    apply(leaveGuide());
    if (hadFocus) focusOffer();
  };
  useGuideKeys({ next: () => apply(goToStep(at + 1)), back: () => apply(goToStep(at - 1)), leave });
  const stop = stops[at];
  useEffect(() => {
    const first = getInitialState();
    // One who has opened it reads on from here; a link to it leaves the focus at the top of the page.
    if (first.guide === undefined) list.current?.focus({ preventScroll: true });
    // A link may name the step alone, or one that there is not.
    apply((state) => {
      if (!stop) return { guide: undefined };
      const isBare = state.selection === undefined && state.compare === undefined;
      const isThere = state.scene === stop.scene || (state.scene === 0 && first.guide !== undefined);
      return isBare && isThere ? goToStep(at)(state) : {};
    });
    return () => set({ lit: undefined });
  }, []);
  // Of another scene, to which the reader has moved the slider, the step says nothing.
  const isThere = scene === stop?.scene;
  const about = isThere ? stop.step.about : undefined;
  useEffect(() => set({ lit: about && about.length > 1 ? about : undefined }), [about, set]);
  if (!stop) return null;

  return (
    <section ref={section} className={styles.guide} aria-label={words.guide} data-panel="">
      <header className={styles.head} data-away={!isThere || undefined}>
        <h2>{words.step(at + 1, stops.length)}</h2>
        <button type="button" className="icon" aria-label={words.leave} title={words.leave} onClick={leave}>
          ×
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard */}
      <ol ref={list} className={styles.steps} aria-label={words.steps} tabIndex={0}>
        {stops.map(({ scene: its, step }, number) => (
          <li key={number} aria-current={number === at ? 'step' : undefined} className={styles.step}>
            {number === at && !isThere && <SceneHead />}
            {(seesAll || number <= reached) && (number !== at || isThere) && (
              <>
                <p className={styles.over}>
                  {cited(its) ?? `${its + 1}.`} <span {...told(sceneTitleText(story, its), language)} />
                </p>
                <p className={styles.words} {...told(step.words, language)} />
                {number === at && compare !== undefined && (
                  <p className={styles.over}>
                    {quoting(
                      words.compared(compare + 1, sceneTitle(story, compare, language), cited(compare)),
                      [sceneTitleText(story, compare)],
                      language,
                    )}
                  </p>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      <footer className={styles.foot}>
        {isThere ? (
          <button type="button" disabled={at === 0} onClick={() => apply(goToStep(at - 1))}>
            {words.back}
          </button>
        ) : (
          <button type="button" onClick={() => apply(goTo(stop.scene))}>
            {words.backTo(stop.scene + 1, cited(stop.scene))}
          </button>
        )}
        {at < stops.length - 1 ? (
          <button type="button" className={styles.next} onClick={() => apply(goToStep(at + 1))}>
            {words.next}
          </button>
        ) : (
          <button type="button" className={styles.next} onClick={leave}>
            {words.finish}
          </button>
        )}
      </footer>
      <div role="status" className="unseen">
        {words.step(at + 1, stops.length)}. <span {...told(stop.step.words, language)} />
      </div>
    </section>
  );
}

/** The button that opened the guide is there again after the next frame. */
function focusOffer(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-guide-offer]')?.focus());
}
