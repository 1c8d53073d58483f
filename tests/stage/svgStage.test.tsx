import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { Stage } from '../../src/stage/Stage.tsx';
import { showSupporting } from '../../src/view/choiceSteps.ts';
import { compareWith, goTo, scrubTo } from '../../src/view/transitions.ts';
import { type TestApp, testApp } from '../app/testApp.tsx';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';

const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });

let app: TestApp;
beforeEach(() => {
  // Not in jsdom.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  HTMLElement.prototype.setPointerCapture ??= () => {};
  // The frame is as wide as the picture, so that a pixel is a unit of the picture.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, layout.width, layout.height),
  );
  app = testApp({ ...opened(), layout: { type: 'ready', layout } });
});
afterEach(() => {
  app.playback.stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Renders the stage, with the buttons over the people, which are loaded after the picture. */
async function show(): Promise<void> {
  app.render(<Stage />);
  await screen.findByRole('group', { name: 'Characters' });
}

const person = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}, `) });
const drawn = (id: string) => document.querySelector(`[data-character="${id}"]`)?.getAttribute('transform');

test('the picture follows the time, and what it shows can be selected', async () => {
  await show();
  const stage = screen.getByTestId('stage');
  expect(stage.dataset.rest).toBe('1');
  const before = drawn('ben');
  act(() => app.view.apply(scrubTo(0.5)));
  expect(stage.dataset.rest).toBeUndefined();
  expect(drawn('ben')).not.toBe(before);
  act(() => app.view.apply(goTo(0)));
  act(() => app.view.apply(scrubTo(0)));
  expect(drawn('ben')).toBe(before);

  fireEvent.click(document.querySelector('[data-target="ada-loves"]') as Element);
  expect(app.view.getState().selection).toEqual({ type: 'relation', id: 'ada-loves' });
  fireEvent.click(stage);
  expect(app.view.getState().selection).toBeUndefined();
  await userEvent.click(person('Ben'));
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'ben' });
  fireEvent.click(person('Ada'), { shiftKey: true });
  expect(app.view.getState().biography).toEqual(['ben', 'ada']);
});

test('arrow keys walk along the strongest relation to someone new, and back', async () => {
  act(() => app.view.apply(goTo(2)));
  act(() => app.view.apply(showSupporting(true)));
  await show();
  act(() => person('Ben').focus());
  const focused = () => document.activeElement?.getAttribute('aria-label')?.split(',')[0];
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('Ada');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Cleo');
  await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
  expect(focused()).toBe('Ben');
});

test('a character that is dragged follows the pointer, and is pinned where it is let go', async () => {
  await show();
  const ben = person('Ben');
  const [ada, before] = [drawn('ada'), drawn('ben')];
  const pointer = (type: string, clientX: number, clientY: number) =>
    act(() => void ben.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, button: 0 })));
  pointer('pointerdown', 400, 200);
  pointer('pointermove', 402, 200);
  expect(drawn('ben')).toBe(before);
  pointer('pointermove', 430, 220);
  expect(drawn('ben')).not.toBe(before);
  expect(drawn('ada')).toBe(ada);
  pointer('pointerup', 430, 220);
  expect(app.view.getState().pins.map(({ character }) => character)).toEqual(['ben']);
  // The click at the end of a drag selects nothing.
  fireEvent.click(ben);
  expect(app.view.getState().selection).toBeUndefined();
  fireEvent.doubleClick(ben);
  expect(app.view.getState().pins).toEqual([]);
});

test('Alt and an arrow key move a character, and each press counts', async () => {
  await show();
  const move = () => fireEvent.keyDown(person('Ben'), { key: 'ArrowLeft', altKey: true });
  move();
  const [first] = app.view.getState().pins;
  move();
  const [second] = app.view.getState().pins;
  expect(first?.character).toBe('ben');
  expect(second).not.toEqual(first);
});

test('the buttons over the picture zoom in, out and back to the whole', async () => {
  app.view.set({ selection: { type: 'character', id: 'ada' } });
  await show();
  const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
  await press(/^Zoom in/);
  expect(app.view.getState().camera.zoom).toBeCloseTo(Math.SQRT2);
  await press(/^Zoom in/);
  await press(/^Zoom out/);
  expect(app.view.getState().camera.zoom).toBeCloseTo(Math.SQRT2);
  await press(/^Fit to window/);
  expect(app.view.getState().camera.zoom).toBe(1);
});

test('what was done to the picture is said in its corner, with the way back', async () => {
  app.view.set({
    pins: [{ character: 'ben', place: 'town', x: 0, y: 0 }],
    hiddenKinds: new Set(['romance']),
  });
  await show();
  const [unpin, kinds] = document.querySelectorAll<HTMLElement>('[class*="notes"] button');
  await userEvent.click(unpin as HTMLElement);
  await userEvent.click(kinds as HTMLElement);
  expect(app.view.getState()).toMatchObject({ pins: [], hiddenKinds: new Set() });
});

test('two scenes are compared on the stage, and afterwards the picture is the one before', async () => {
  app.view.apply(goTo(2));
  await show();
  const stage = screen.getByTestId('stage');
  const [before, label] = [stage.innerHTML, stage.getAttribute('aria-label')];
  const compare = (scene: number | undefined) => act(() => app.view.apply(compareWith(scene)));
  compare(3);
  await waitFor(() => expect(stage.querySelector('[data-character="cleo"][data-difference]')).toBeNull());
  await waitFor(() =>
    expect(stage.querySelector('[data-relation="quarrel"][data-difference="better"]')).not.toBeNull(),
  );
  expect(stage.getAttribute('aria-label')).toContain('Only in the earlier scene: Ada and Ben.');
  expect(person('Ada').getAttribute('aria-label')).toBe('Ada, only in the earlier scene');
  compare(undefined);
  expect(stage.innerHTML).toBe(before);
  expect(stage.getAttribute('aria-label')).toBe(label);
  expect(person('Ada').getAttribute('aria-label')).toBe('Ada, in the scene (Town), connected to one person');
});

test('the picture has a short name, and what it shows is listed under headings', async () => {
  app.view.apply(goTo(2));
  app.render(<Stage />);
  const inWords = await screen.findByRole('region', { name: 'The picture in words' });
  const stage = screen.getByTestId('stage');
  expect(stage.getAttribute('aria-label')).toBe('Picture. Scene 3 of 4: Quay');
  expect(document.getElementById(stage.getAttribute('aria-details') ?? '')).toBe(inWords);
  const listed = [...inWords.children].map((part) =>
    part.matches('ul') ? [...part.children].map(({ textContent }) => textContent) : part.textContent,
  );
  expect(listed).toEqual([
    'In the scene',
    ['Ada', 'Ben', 'Cleo'],
    'What changes',
    [
      'Ada → Ben: before “longs”, now “a couple”.',
      'New: Ada and Ben, a couple.',
      'New: Cleo and Ben, rivals.',
    ],
    'Relationships now',
    ['Ada and Ben: a couple.', 'Cleo and Ben: rivals.'],
    'Who is where',
    ['Town: Ada, Ben, Cleo.'],
  ]);
});

test('what is inferred from shared scenes is listed, too, while it is drawn', async () => {
  app.view.apply(goTo(2));
  app.view.set({ tieWindow: { type: 'so-far' } });
  app.render(<Stage />);
  const inWords = await screen.findByRole('region', { name: 'The picture in words' });
  const heading = [...inWords.querySelectorAll('h2')].find(
    ({ textContent }) => textContent === 'Shared scenes (inferred)',
  );
  const listed = [...(heading?.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent);
  expect(listed).toEqual([
    'Ada and Ben: 3 scenes together.',
    'Ada and Cleo: 1 scene together.',
    'Ben and Cleo: 1 scene together.',
  ]);
  act(() => app.view.set({ tieWindow: undefined }));
  await waitFor(() => expect(inWords.textContent).not.toContain('Shared scenes'));
});
