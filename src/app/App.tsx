import { lazy, Suspense, useEffect } from 'react';
import { lazyPart } from '../stage/lazyPart.tsx';
import { BESIDE } from '../stage/media.ts';
import { Stage } from '../stage/Stage.tsx';
import { untilLoaded } from '../stage/untilLoaded.ts';
import { useMedia } from '../stage/useMedia.ts';
import { useTheme } from '../stage/useTheme.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { wordingIn } from '../story/messages/wordingIn.ts';
import { sceneTitle } from '../story/sceneTitle.ts';
import { textIn } from '../story/text.ts';
import { theLanguage, theStory, theTextScene } from '../view/selectors.ts';
import { useView } from '../view/useView.ts';
import styles from './App.module.css';
import { DropTarget } from './files/DropTarget.tsx';
import { LegendBar } from './filters/LegendBar.tsx';
import { Header } from './header/Header.tsx';
import { Notices } from './notices/Notices.tsx';
import { Panel } from './panel/Panel.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useApp } from './useApp.ts';
import { VIEW_PARTS } from './viewParts.ts';

const AfterFirstPicture = lazy(() => untilLoaded(() => import('./AfterFirstPicture.tsx')));
const Guide = lazyPart(() => import('./guide/Guide.tsx'));
const SkipLinks = lazy(() => untilLoaded(() => import('./focus/SkipLinks.tsx')));
const TextPane = lazyPart(() => import('./author/TextPane.tsx'));

/** The screen: header at the top, picture and panel in the middle, timeline at the bottom. What else comes and goes lies over it. */
export function App() {
  const view = useView((state) => state.view);
  const editing = useView((state) => state.editing);
  const guided = useView((state) => state.guide !== undefined);
  const Part = view === 'graph' ? undefined : VIEW_PARTS[view];
  const beside = useMedia(BESIDE) && view === 'storylines';
  return (
    <div className={styles.app}>
      <PageTitle />
      <Suspense>
        <SkipLinks />
      </Suspense>
      <Header />
      <main className={styles.middle} data-guided={guided || undefined}>
        <div className={styles.left} data-beside={beside || undefined} data-editing={editing || undefined}>
          {editing && (
            <Suspense>
              <TextPane />
            </Suspense>
          )}
          {(view === 'graph' || beside) && (
            <div className={styles.graph}>
              <Stage />
              <LegendBar />
            </div>
          )}
          {Part && (
            <Suspense>
              <Part />
            </Suspense>
          )}
          <Notices />
        </div>
        {guided ? (
          <Suspense>
            <Guide />
          </Suspense>
        ) : (
          <Panel />
        )}
        {/* In a landmark, as all that it shows has to be. */}
        <Suspense>
          <AfterFirstPicture />
        </Suspense>
      </main>
      <Timeline />
      <DropTarget />
    </div>
  );
}

/**
 * Sets the theme, language and title of the page, if the app owns it. A component of its own, so that a new scene does not
 * render the whole screen.
 */
function PageTitle(): null {
  const theme = useTheme();
  const language = useView(theLanguage);
  const story = useView(theStory);
  // The text scene, which changes less often: the browser fetches the page's icon again with every new title.
  const scene = useView(theTextScene);
  const { ownsPage } = useApp();
  // An effect of its own: setting the language, even to the same one, restyles the whole page.
  useEffect(() => {
    if (!ownsPage) return;
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language, ownsPage]);
  useEffect(() => {
    if (!ownsPage) return;
    const title = sceneTitle(story, scene, language);
    const place = title ? `${scene + 1}. ${title}` : wordingIn(language).sceneShort(scene + 1);
    const name = `${textIn(story.title, language)} · Throughline`;
    document.title = isTimeless(story) ? name : `${place} · ${name}`;
  }, [language, story, scene, ownsPage]);
  return null;
}
