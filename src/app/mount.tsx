import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { startLayout } from '../stage/layout/layoutOwner.ts';
import { startPlayback } from '../stage/time/playback.ts';
import { startTextScene } from '../stage/time/textScene.ts';
import { LANGUAGES } from '../story/messages/languages.ts';
import { set, take } from '../view/store.ts';
import { resetView } from '../view/transitions.ts';
import { loadWords } from '../view/words/wordsIn.ts';
import { App } from './App.tsx';
import { guardedBefore, startAddress } from './addressOwner.ts';
import { fillView } from './boot/firstState.ts';
import { loadPreferences } from './boot/preferences.ts';
import { asked, coming, language } from './boot/preload.ts';
import { DEFAULT_STORY, fetchStory } from './boot/shippedStories.ts';
import { Crashed } from './Crashed.tsx';
import { keptForReload } from './files/files.ts';

/** Puts the app on the page, in place of what the page showed until then. */
export async function mount(): Promise<void> {
  const root = createRoot(document.getElementById('app') as HTMLElement);
  try {
    await openStory();
  } catch (error) {
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
    return;
  }
  root.render(
    <StrictMode>
      <ErrorBoundary FallbackComponent={Crashed} onReset={() => take(resetView())}>
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

/** Opens what the address asks for, and sets its owners to work. */
async function openStory(): Promise<void> {
  const kept = coming.story || asked === undefined ? undefined : await keptForReload(asked);
  const known = coming.story !== undefined || kept !== undefined;
  const story = kept ?? (await (coming.story ?? fetchStory(DEFAULT_STORY)));
  await Promise.all([coming.words, coming.fonts]);
  // What the address says of another story says nothing of this one.
  const search = known ? location.search : '';
  const { theme = 'system', singleKeys = true } = loadPreferences();
  // A reload goes on with what was there.
  fillView(story, search, { language, theme, singleKeys, guarded: guardedBefore() ?? search !== '' });
  if (asked !== undefined && !known) set({ notice: { type: 'unknown-story', id: asked } });
  startLayout();
  startPlayback();
  startTextScene();
  startAddress(known);
}
