import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import StorylinesView from '../../src/app/storylines/StorylinesView.tsx';
import { Timeline } from '../../src/app/timeline/Timeline.tsx';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { type FakeWorker, fakeWorkers, forbidWorkers } from '../stage/workers/fakeWorker.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
});

const FAILED = 'This couldn’t be calculated. Try again';
const newest = (workers: readonly FakeWorker[]) => workers.at(-1) as FakeWorker;
const lines = () => screen.findByRole('region', { name: 'Storylines' });

test('storylines that cannot be laid out say so, and another try can succeed', async () => {
  const workers = fakeWorkers();
  app.render(<StorylinesView />);
  screen.getByText('Arranging the picture…');
  expect(workers).toMatchObject([{ received: [{ story: { id: 'small' } }] }]);
  newest(workers).send({ error: 'Maximum call stack size exceeded' });
  expect((await screen.findByRole('alert')).textContent).toBe(FAILED);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
  newest(workers).send({ answer: layOutStorylines(smallStory) });
  expect((await lines()).querySelectorAll('[data-character]').length).toBeGreaterThan(0);
  expect(workers).toHaveLength(2);
});

test('where no worker starts, the page lays out the storylines', async () => {
  forbidWorkers();
  app.render(<StorylinesView />);
  expect((await lines()).querySelectorAll('[data-character]').length).toBeGreaterThan(0);
});

test('while the scenes seen grow, the storylines so far stay; another story waits for its own', async () => {
  const workers = fakeWorkers();
  app = testApp({ ...opened(), guarded: true, scene: 1, time: 1, textScene: 1 });
  app.render(<StorylinesView />);
  newest(workers).send({
    answer: layOutStorylines({ ...smallStory, scenes: smallStory.scenes.slice(0, 2) }),
  });
  await lines();
  act(() => app.view.set({ scene: 2, time: 2, textScene: 2 }));
  await expect.poll(() => workers.length).toBe(2);
  await lines();
  const other = { ...smallStory, characters: smallStory.characters.slice(0, 2) };
  act(() => app.view.set({ story: other, whole: other }));
  await screen.findByText('Arranging the picture…');
  await expect.poll(() => workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
});

test('storylines that are left before they are ready are given up', async () => {
  const workers = fakeWorkers();
  const { unmount } = app.render(<StorylinesView />);
  unmount();
  await expect.poll(() => newest(workers).isTerminated).toBe(true);
});

test('the curve is asked for once, for the timeline and its menu; one that fails can be tried again', async () => {
  const workers = fakeWorkers();
  app.view.set({ curve: 'density' });
  app.render(<Timeline />);
  const id = screen.getByRole('button', { name: 'Curves and turning points' }).getAttribute('popovertarget');
  const popover = document.getElementById(id as string) as HTMLElement;
  const menu = within(popover);
  fireEvent(popover, Object.assign(new Event('toggle'), { newState: 'open' }));
  await menu.findByText('Curve');
  expect(workers).toMatchObject([{ received: [{ id: 'density', story: { id: 'small' } }] }]);
  newest(workers).send({ error: 'No.' });
  expect((await menu.findByRole('alert', { hidden: true })).textContent).toBe(FAILED);
  await userEvent.click(menu.getByRole('button', { name: 'Try again', hidden: true }));
  expect(workers).toHaveLength(2);
  newest(workers).send({ answer: curveOf(smallStory, 'density', undefined, undefined) });
  await menu.findByText('This scene: 1');
  expect(menu.queryByRole('alert', { hidden: true })).toBeNull();
});

test('where no worker starts, the page calculates the curve', async () => {
  forbidWorkers();
  app.view.set({ curve: 'density' });
  const { container } = app.render(<Timeline />);
  await expect.poll(() => container.querySelector('svg path[d^="M"]')).not.toBeNull();
});

test('a curve of the selected character waits for a selection', async () => {
  const workers = fakeWorkers();
  app.view.set({ curve: 'degree' });
  app.render(<Timeline />);
  expect(workers).toEqual([]);
  act(() => app.view.set({ selection: { type: 'character', id: 'ben' } }));
  expect(workers).toMatchObject([{ received: [{ id: 'degree', character: 'ben' }] }]);
});
