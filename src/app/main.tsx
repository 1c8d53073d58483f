// First, so that what it fetches is on its way.
import './coming.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { SETTINGS } from '../layout/settings.ts';
import { WHOLE } from '../picture/camera.ts';
import { firstLens, lookAt } from '../picture/look.ts';
import { LANGUAGES } from '../story/messages/wording.ts';
import type { Story } from '../story/types.ts';
import { readAddress } from '../view/address.ts';
import { begin, set, take } from '../view/store.ts';
import { startAfresh } from '../view/transitions.ts';
import type { LayoutPhase, ViewState } from '../view/viewState.ts';
import { App } from './App.tsx';
import { guardedBefore, ownAddress } from './addressOwner.ts';
import { Crashed } from './Crashed.tsx';
import { asked, coming, language } from './coming.ts';
import { keptForReload } from './files.ts';
import { ownLayout } from './layoutOwner.ts';
import { ownPlayer } from './player.ts';
import { remembered } from './remembered.ts';
import { ownRest } from './restOwner.ts';
import { shapeOfScreen } from './screen.ts';
import { DEFAULT_STORY, fetchStory, shippedLayout } from './shelf.ts';
import './style/fonts.css';
import { loadWords } from './words/wordsIn.ts';
import './style/base.css';

const root = createRoot(document.getElementById('app') as HTMLElement);

start().catch((error: unknown) => {
  const sentence = {
    en: 'The story could not be loaded. Check the connection and reload the page.',
    de: 'Die Geschichte ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
  }[language];
  root.render(
    <main className="failed" role="alert">
      <h1>Throughline</h1>
      <p>{sentence}</p>
      <p>{String(error)}</p>
    </main>,
  );
});

async function start(): Promise<void> {
  const fonts = fontsOrSoon();
  const kept = coming.story || asked === undefined ? undefined : await keptForReload(asked);
  const known = coming.story !== undefined || kept !== undefined;
  const story = kept ?? (await (coming.story ?? fetchStory(DEFAULT_STORY)));
  await Promise.all([coming.words, fonts]);
  // What the address says of another story says nothing of this one.
  fillView(story, known ? location.search : '');
  if (asked !== undefined && !known) set({ notice: { type: 'unknown-story', id: asked } });
  ownLayout();
  ownPlayer();
  ownRest();
  ownAddress(known);
  root.render(
    <StrictMode>
      <ErrorBoundary FallbackComponent={Crashed} onReset={() => take(startAfresh())}>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
  // What a click opens is fetched once the first picture is there, and before anybody can have clicked.
  setTimeout(
    () =>
      Promise.all([
        import('./panel/CharacterDetails.tsx'),
        import('./panel/RelationDetails.tsx'),
        ...LANGUAGES.map(loadWords),
      ]),
    500,
  );
}

function fillView(story: Story, search: string): void {
  const { theme, singleKeys } = remembered();
  const { view, notice } = readAddress(search, story, {
    language,
    theme: theme ?? 'system',
  });
  begin({
    // A reload goes on with what was there.
    guarded: guardedBefore() ?? search !== '',
    ...lookAt(story, view.lens, view.span),
    ...view,
    past: [],
    future: [],
    time: view.scene,
    rested: view.scene,
    camera: WHOLE,
    leaps: 0,
    hovered: undefined,
    shape: shapeOfScreen(),
    layout: knownLayout(story, view),
    playing: false,
    speed: 1,
    loop: false,
    singleKeys: singleKeys ?? true,
    notice,
  });
}

/** Milliseconds that the first picture waits for its fonts, which come with the scripts; later, text would shift. */
const FONTS_WAIT = 800;

async function fontsOrSoon(): Promise<void> {
  const faces = [
    '600 14px "Libre Franklin Variable"',
    '400 14px "Newsreader Variable"',
    'italic 400 14px "Newsreader Variable"',
  ];
  const late = new Promise((resolve) => setTimeout(resolve, FONTS_WAIT));
  await Promise.race([Promise.allSettled(faces.map((face) => document.fonts.load(face))), late]);
}

/** What ships comes with its layout; it is of use where the address says nothing that would change it. */
function knownLayout(
  story: Story,
  { lens, pins, continuity }: Pick<ViewState, 'lens' | 'pins' | 'continuity'>,
): LayoutPhase {
  const layout = shippedLayout(story, shapeOfScreen());
  const first =
    pins.length === 0 &&
    continuity === SETTINGS.continuity &&
    JSON.stringify(lens) === JSON.stringify(firstLens(story));
  return layout && first ? { type: 'ready', layout } : { type: 'waiting', layout: undefined };
}
