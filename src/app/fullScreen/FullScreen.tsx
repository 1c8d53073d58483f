import { ChevronLeft, ChevronRight, EyeOff, X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { weightOf } from '../../measures/changeAmount.ts';
import { firstSentence } from '../../picture/posters/firstSentence.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { theStop } from '../../view/guide.ts';
import { quotedIn, quoting } from '../../view/quoting.tsx';
import { theScene, theWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { GUIDE_WORDS } from '../../view/words/guide.ts';
import { PRESENTING_WORDS } from '../../view/words/presenting.ts';
import { useWords } from '../../view/words/useWords.ts';
import { goToStep } from '../guide/steps.ts';
import { isCovered } from '../isCovered.ts';
import { SceneCount } from '../passages/SceneCount.tsx';
import { useShownScenes } from '../timeline/useShownScenes.ts';
import { useApp } from '../useApp.ts';
import styles from './FullScreen.module.css';

/** How far a key goes: the arrows, and the keys that presenters' remote controls send. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/**
 * What stands above the picture while it has the whole screen: the scene's title and a sentence or, with the guide, the words of its
 * step; below it, small, the buttons. The
 * rest of the app is not shown meanwhile, and the picture is enlarged: both are in App.module.css. Keys work also where single keys
 * are off, since here nothing else can be typed.
 */
export default function FullScreen() {
  const { apply, set, getState } = useViewStore();
  const { events, ownsPage } = useApp();
  const { language } = useWords();
  const words = PRESENTING_WORDS[language];
  const place = useRef<HTMLElement>(null);
  const [isBlank, setBlank] = useState(false);
  const scene = useView(theScene);
  const story = useView(theWhole);
  const compare = useView((state) => state.compare);
  const { number, title, titles } = useShownScenes(scene);
  const stop = useView(theStop);
  const [back, forward] = stop
    ? [GUIDE_WORDS[language].back, GUIDE_WORDS[language].next]
    : [words.previous, words.next];
  const sentence = compare === undefined && !stop ? sentenceFor(story, scene, language) : undefined;

  const leave = () => set({ fullScreen: false });
  const step = (by: number) => {
    setBlank(false);
    apply((state) =>
      (state.guide === undefined ? goTo(state.scene + by) : goToStep(state.guide + by))(state),
    );
  };
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isCovered()) return;
    const by = STEPS[event.key];
    if (by !== undefined && !event.shiftKey) step(by);
    else if (event.key === 'Escape') leave();
    else if (event.key.toLowerCase() === 'b' || event.key === '.') setBlank(!isBlank);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // In the capture phase: people on the picture use the arrows, too.
  useLayoutEffect(() => {
    events?.addEventListener('keydown', handleKey, { capture: true });
    return () => events?.removeEventListener('keydown', handleKey, { capture: true });
  }, [events]);

  // A style for all that holds this would be worked out again with whatever comes or goes within.
  useLayoutEffect(() => {
    const app = place.current?.closest('main')?.parentElement;
    app?.toggleAttribute('data-presenting', true);
    return () => void app?.toggleAttribute('data-presenting', false);
  }, []);

  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    const { view } = getState();
    set({ view: 'graph' });
    place.current?.focus();
    let isFull = false;
    const changed = () => {
      // An earlier full screen may end only now.
      if (document.fullscreenElement) isFull = true;
      else if (isFull) set({ fullScreen: false });
    };
    document.addEventListener('fullscreenchange', changed);
    // Where the browser does not allow it, the picture fills the window.
    if (ownsPage) document.documentElement.requestFullscreen?.().catch(() => {});
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
      set({ view });
      opener?.focus();
    };
  }, [getState, set, ownsPage]);

  return (
    <section
      ref={place}
      className={styles.over}
      data-full-screen=""
      aria-label={words.fullScreen}
      tabIndex={-1}
    >
      <h1 className={styles.title}>
        <small>{compare === undefined ? <SceneCount scene={scene} or={number} /> : number}</small>{' '}
        {quoting(title, titles, language)}
      </h1>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {stop && <p role="status" className={styles.words} {...told(stop.step.words, language)} />}
      <div className={styles.buttons}>
        <button type="button" className="icon" aria-label={back} title={back} onClick={() => step(-1)}>
          <ChevronLeft aria-hidden="true" />
        </button>
        <button type="button" className="icon" aria-label={forward} title={forward} onClick={() => step(1)}>
          <ChevronRight aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon"
          aria-label={words.blank}
          title={words.blank}
          aria-pressed={isBlank}
          onClick={() => setBlank(true)}
        >
          <EyeOff aria-hidden="true" />
        </button>
        <button type="button" className="icon" aria-label={words.leave} title={words.leave} onClick={leave}>
          <X aria-hidden="true" />
        </button>
      </div>
      {isBlank && (
        <button
          type="button"
          className={styles.blank}
          aria-label={words.show}
          onClick={() => setBlank(false)}
        />
      )}
    </section>
  );
}

/** The first sentence of what happens in a scene (0-based), or else its greatest change; nothing where nothing is told. */
function sentenceFor(story: Story, scene: number, language: AppLanguage): ReactNode {
  const summary = story.scenes[scene]?.summary;
  if (summary)
    return <span lang={told(summary, language).lang}>{firstSentence(textIn(summary, language))}</span>;
  const [greatest] = changesAt(story, scene).toSorted((a, b) => weightOf(b) - weightOf(a));
  return (
    greatest &&
    quoting(sentenceOf(story, greatest, scene, language), quotedIn(story, greatest, scene), language)
  );
}
