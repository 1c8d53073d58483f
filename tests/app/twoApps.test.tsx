import { act, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { AppProvider } from '../../src/app/AppProvider.tsx';
import { type AppServices, createApp, startApp } from '../../src/app/boot/createApp.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { fixedMedia } from '../../src/stage/media.ts';
import { setContinuity } from '../../src/view/choiceSteps.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { words } from './testApp.tsx';

const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });

/** Starts an app in an element of its own. */
function start() {
  const element = document.body.appendChild(document.createElement('div'));
  const services = createApp(
    { ...opened(), layout: { type: 'ready', layout } },
    { media: fixedMedia([]), words, events: element, ownsPage: false },
  );
  const stop = startApp(services);
  const { unmount } = render(
    <AppProvider services={services}>
      <App />
    </AppProvider>,
    { container: element },
  );
  return { element, services, stop, unmount, ui: within(element) };
}

const facts = ({ view }: AppServices) => {
  const { scene, time, playing, language, view: looked, selection } = view.getState();
  return { scene, time, playing, language, looked, selection };
};

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has none of these.
  Object.assign(HTMLDialogElement.prototype, { close: () => {}, showModal: () => {} });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test('what a reader does in one app does not affect another', async () => {
  const [one, other] = [start(), start()];
  // The keys are loaded after the first picture, with what is read out.
  await act(() => import('../../src/app/AfterFirstPicture.tsx'));
  await pass(0);
  expect(document.querySelectorAll('main > [role=status]')).toHaveLength(2);
  const before = facts(other.services);
  fireEvent.click(one.ui.getByRole('button', { name: 'Next scene' }));
  await pass(1000);
  expect(facts(one.services)).toMatchObject({ scene: 1, time: 1 });
  fireEvent.keyDown(one.ui.getByRole('button', { name: 'Next scene' }), {
    key: 'ArrowRight',
    code: 'ArrowRight',
  });
  await pass(1000);
  expect(facts(one.services)).toMatchObject({ scene: 2, time: 2 });
  fireEvent.click(one.ui.getByRole('button', { name: 'Play' }));
  await pass(1000);
  expect(facts(one.services)).toMatchObject({ playing: true });
  expect(facts(one.services).time).toBeGreaterThan(2);
  act(() => one.services.view.set({ language: 'de' }));
  one.ui.getByRole('button', { name: 'Suche' });
  other.ui.getByRole('button', { name: 'Search' });
  expect(facts(other.services)).toEqual(before);
});

test('two apps have no element id in common', () => {
  start();
  start();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
});

test('apps that do not own the page leave its title and language alone', async () => {
  document.title = 'A page';
  start();
  await pass(1000);
  expect([document.title, document.documentElement.lang]).toEqual(['A page', '']);
});

test('after an app is stopped nothing of it runs, while another goes on', async () => {
  const [one, other] = [start(), start()];
  fireEvent.click(one.ui.getByRole('button', { name: 'Play' }));
  fireEvent.click(other.ui.getByRole('button', { name: 'Play' }));
  await pass(1000);
  one.stop();
  one.unmount();
  const stopped = one.services.view.getState();
  const listener = vi.fn();
  one.services.view.subscribe(listener);
  await pass(1000);
  expect(one.services.view.getState()).toBe(stopped);
  one.services.view.apply(setContinuity(1));
  one.services.playback.holdSlider(false);
  await pass(5000);
  expect(one.services.view.getState()).toEqual({ ...stopped, continuity: 1 });
  expect(listener).toHaveBeenCalledOnce();
  expect(facts(other.services).time).toBeGreaterThan(1);
  other.stop();
  other.unmount();
  await pass(5000);
  expect(vi.getTimerCount()).toBe(0);
});
