import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SETTINGS } from '../layout/settings.ts';
import { defaultLens } from '../lens/lens.ts';
import { browserMedia } from '../stage/media.ts';
import { roomFor, stageRoom } from '../stage/stageRoom.ts';
import { untilLoaded } from '../stage/untilLoaded.ts';
import type { WholeStory } from '../story/types.ts';
import type { ViewState } from '../view/viewState.ts';
import { App } from './App.tsx';
import { AppProvider } from './AppProvider.tsx';
import { type AppServices, createApp, startApp } from './boot/createApp.ts';
import { firstState } from './boot/firstState.ts';
import { loadPreferences } from './boot/preferences.ts';
import type { Preloaded } from './boot/preload.ts';
import { fragmentWith } from './boot/shippedStories.ts';
import { CrashBoundary } from './Crashed.tsx';
import { isKnown } from './guard/knownStories.ts';
import { historyEntry } from './historyEntry.ts';

/** Milliseconds after the first picture until the parts that a click opens are loaded. */
const SOON = 500;

/** Renders the app on the page, in place of the prerendered first screen. */
export async function mount(preloaded: Preloaded): Promise<void> {
  const root = createRoot(document.getElementById('app') as HTMLElement);
  // Needed as soon as the picture is there; what does not come is asked for again by the stage.
  import('../stage/CharacterButtons.tsx').catch(() => {});
  let services: AppServices;
  try {
    services = await openApp(preloaded);
  } catch (error) {
    const { NotOpened } = await untilLoaded(() => import('./boot/NotOpened.tsx'));
    arrived();
    root.render(<NotOpened error={error} language={preloaded.language} />);
    return;
  }
  arrived();
  root.render(
    <StrictMode>
      <AppProvider services={services}>
        <CrashBoundary>
          <App />
        </CrashBoundary>
      </AppProvider>
    </StrictMode>,
  );
  setTimeout(() => {
    untilLoaded(() => import('./later.ts')).then(({ startLater }) => startLater(services));
  }, SOON);
}

/** Until then, the page says that it is waiting. */
const arrived = () => document.getElementById('late')?.remove();

/** Creates and starts the app that owns the page, with the view that the address asks for. */
async function openApp({
  language,
  words,
  wordsLoaded,
  fonts,
  story: coming,
  layout,
}: Preloaded): Promise<AppServices> {
  const [{ document, own, unknown, notice }] = await Promise.all([coming, wordsLoaded, fonts]);
  const media = browserMedia();
  const known = unknown === undefined;
  const { href } = location;
  // The rest of the address is about another story.
  const search = known ? location.search : '';
  const { theme = 'system', singleKeys = true } = loadPreferences();
  const { whole } = document;
  const usual = { language, theme };
  const asked =
    search === ''
      ? undefined
      : (await untilLoaded(() => import('../view/address.ts'))).readAddress(search, whole, usual);
  const first = firstState(document, asked, {
    ...usual,
    own,
    singleKeys,
    guarded: isGuarded(whole, search + location.hash),
    // The stage measures itself when it is there.
    room: layout ? roomFor(layout.stage, whole, 'told') : stageRoom(window.innerWidth, window.innerHeight),
  });
  const services = createApp(
    { ...first, notice: unknown ?? notice ?? first.notice },
    { media, words, events: window, ownsPage: true, address: { known, madeFrom: href } },
  );
  startApp(services, isFirstView(first) ? layout : undefined);
  return services;
}

/** Whether a reader is guarded from spoilers at first: in a story that ships until they know it, else by a link; and as before a reload. */
function isGuarded(whole: WholeStory, search: string): boolean {
  const { guarded } = historyEntry();
  return fragmentWith(whole) === '' ? guarded !== false && !isKnown(whole.id) : (guarded ?? search !== '');
}

/** Whether a story is shown as without an address, as far as its layout depends on that. */
function isFirstView({ whole, lens, continuity }: ViewState): boolean {
  return continuity === SETTINGS.continuity && JSON.stringify(lens) === JSON.stringify(defaultLens(whole));
}
