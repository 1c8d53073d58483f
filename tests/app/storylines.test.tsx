import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import StorylinesView from '../../src/app/storylines/StorylinesView.tsx';
import { readStory } from '../../src/formats/formats.ts';
import { forbidWorkers } from '../stage/workers/fakeWorker.ts';
import { noOnePresent } from '../story/noOnePresent.ts';
import { opened } from '../view/opened.ts';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
  showWidth(176);
});
/** After the names and the margin, 88 pixels of 176 remain for the four scenes: each is 22 pixels wide. */
function showWidth(width: number) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 400));
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
}
afterEach(() => {
  app.playback.stop();
  vi.restoreAllMocks();
});

async function sheet() {
  forbidWorkers();
  app.render(<StorylinesView />);
  return screen.findByRole('region', { name: 'Storylines' });
}
const lineOf = (part: HTMLElement, id: string) => part.querySelector(`[data-character="${id}"]`) as Element;

test('a press goes to the scene under the pointer, and so does a mouse that is dragged', async () => {
  const part = await sheet();
  fireEvent.pointerDown(part, { button: 0, clientX: 64 + 22 + 11 });
  expect(app.view.getState().scene).toBe(1);
  fireEvent.pointerMove(part, { buttons: 1, pointerType: 'mouse', clientX: 64 + 2 * 22 + 11 });
  expect(app.view.getState().scene).toBe(2);
  // Touch scrolls.
  fireEvent.pointerMove(part, { buttons: 1, pointerType: 'touch', clientX: 100 });
  expect(app.view.getState().scene).toBe(2);
});

test('a line is lit while it is pointed at, and a click selects its character', async () => {
  const part = await sheet();
  const dimmed = () => [
    ...new Set([...part.querySelectorAll<SVGElement>('[data-dim]')].map(({ dataset }) => dataset.character)),
  ];
  fireEvent.pointerOver(lineOf(part, 'ben'));
  expect(app.view.getState().hovered).toBe('ben');
  await waitFor(() => expect(dimmed().sort()).toEqual(['ada', 'cleo']));
  fireEvent.pointerLeave(part);
  await waitFor(() => expect(dimmed()).toEqual([]));
  fireEvent.click(lineOf(part, 'ben'));
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'ben' });
});

test('the sheet scrolls to the current scene, and names the lines at its edge', async () => {
  showWidth(90);
  const part = await sheet();
  act(() => app.view.set({ scene: 3, time: 3, textScene: 3 }));
  await waitFor(() => expect(part.scrollLeft).toBeGreaterThan(0));
  part.scrollLeft = 40;
  fireEvent.scroll(part);
  await waitFor(() =>
    expect(document.querySelector('[class*="names"]')?.textContent).toBe('Queen CleoBenAda'),
  );
});

test('the list below has each character with its scenes', async () => {
  await sheet();
  const words = screen.getByText('As text').closest('details') as HTMLDetailsElement;
  words.open = true;
  fireEvent(words, new Event('toggle'));
  const rows = within(words)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows.filter((row) => /^\D/.test(row ?? ''))).toEqual(['Ada123', 'Ben123', 'Cleo34']);
  await userEvent.click(within(words).getByRole('button', { name: 'Cleo' }));
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'cleo' });
});

test('a network without time has no storylines, and leads to the graph and the tables', async () => {
  const network = readStory(new TextEncoder().encode('source,target\nAnn,Ben\nBen,Cleo\n'), 'net.csv').story;
  const { view, render } = testApp({ ...opened(network), view: 'storylines' });
  render(<StorylinesView />);
  screen.getByText('This is a network without time. It has no scenes to show one after the other.');
  expect(screen.queryByRole('region', { name: 'Storylines' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Tables' }));
  expect(view.getState().view).toBe('tables');
});

test('a story in whose scenes no one appears has no storylines, and says so', async () => {
  const { view, render } = testApp({ ...opened(noOnePresent), view: 'storylines' });
  render(<StorylinesView />);
  screen.getByText('No one appears in these scenes, so there are no storylines to draw.');
  expect(screen.queryByRole('region', { name: 'Storylines' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Graph' }));
  expect(view.getState().view).toBe('graph');
});
