import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { AppProvider } from '../../src/app/AppProvider.tsx';
import { type AppServices, createApp, type Surroundings } from '../../src/app/boot/createApp.ts';
import { browserMedia } from '../../src/stage/media.ts';
import { startTextScene } from '../../src/stage/time/textScene.ts';
import { LANGUAGES } from '../../src/story/messages/languages.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { createWordSource } from '../../src/view/words/wordSource.ts';
import { opened } from '../view/opened.ts';

// jsdom lays nothing out, so no size ever changes.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

export const words = createWordSource();
await Promise.all(LANGUAGES.map(words.load));

export type TestApp = AppServices & {
  readonly render: (part: ReactElement) => RenderResult;
};

/** An app to test some of its parts. It starts with the state `first`, makes no layouts and does not use the address. */
export function testApp(first: ViewState = opened(), surroundings: Partial<Surroundings> = {}): TestApp {
  const services = createApp(first, {
    media: browserMedia(),
    words,
    events: window,
    ownsPage: true,
    ...surroundings,
  });
  startTextScene(services.view, services.playback);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppProvider services={services}>{children}</AppProvider>
  );
  return { ...services, render: (part) => render(part, { wrapper }) };
}
