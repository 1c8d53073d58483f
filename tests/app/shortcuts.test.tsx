import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { useShortcuts } from '../../src/app/shortcuts.ts';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { WHOLE } from '../../src/picture/camera.ts';
import { edit } from '../../src/view/editing.ts';
import { select } from '../../src/view/transitions.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { modalDialogs } from './page.ts';
import { testApp } from './testApp.tsx';

beforeEach(modalDialogs);

function Parts() {
  useShortcuts();
  return (
    <>
      <input type="text" aria-label="Text" />
      <input type="range" aria-label="Slider" />
      <button type="button">Button</button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as in the app, so that the keyboard can scroll it */}
      <section tabIndex={0} aria-label="Scrolls" />
      <dialog />
    </>
  );
}
function show(state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(), ...state });
  app.search.current = document.createElement('dialog');
  app.render(<Parts />);
  const scene = () => app.view.getState().scene;
  const after = async (keys: string) => {
    await userEvent.keyboard(keys);
    return scene();
  };
  return { ...app, after, dialog: document.querySelector('dialog') as HTMLDialogElement };
}
const characters = (state: ViewState) => state.whole.characters.map(({ id }) => id).join(' ');

test('arrow keys step, Home and End go to the ends, Page Up and Page Down go by acts', async () => {
  const { after } = show();
  const scenes = [];
  for (const keys of ['{ArrowRight}', '{ArrowLeft}', '{End}', '{Home}', '{PageUp}', '{PageUp}', '{PageDown}'])
    scenes.push(await after(keys));
  expect(scenes).toEqual([1, 0, 3, 0, 2, 3, 2]);
});

test('Space plays and pauses, Escape deselects', async () => {
  const { view } = show();
  await userEvent.keyboard(' ');
  expect(view.getState().playing).toBe(true);
  await userEvent.keyboard(' ');
  expect(view.getState().playing).toBe(false);
  view.apply(select({ type: 'character', id: 'ada' }));
  await userEvent.keyboard('{Escape}');
  expect(view.getState().selection).toBeUndefined();
});

test('plus and minus zoom, Shift and arrow keys pan, 0 shows the whole picture', async () => {
  const { view } = show();
  const camera = () => view.getState().camera;
  await userEvent.keyboard('++');
  const close = camera();
  expect(close.zoom).toBeGreaterThan(1);
  await userEvent.keyboard('-');
  expect(camera().zoom).toBeLessThan(close.zoom);
  await userEvent.keyboard('+');
  const before = camera();
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  expect(camera().x - before.x).toBeGreaterThan(0);
  expect(camera().y - before.y).toBeGreaterThan(0);
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowUp}{/Shift}');
  expect(camera().x).toBeCloseTo(before.x);
  expect(camera().y).toBeCloseTo(before.y);
  await userEvent.keyboard('0');
  expect(camera()).toEqual(WHOLE);
});

test('with Ctrl edits are undone and redone, and the search opens', async () => {
  const { view, search } = show();
  view.apply(edit(mergeCharacters(smallStory, 'ben', 'cleo')));
  for (const [keys, cast] of [
    ['{Control>}z{/Control}', 'ada ben cleo'],
    ['{Control>}{Shift>}z{/Shift}{/Control}', 'ada ben'],
    ['{Control>}z{/Control}', 'ada ben cleo'],
    ['{Control>}y{/Control}', 'ada ben'],
  ] as const) {
    await userEvent.keyboard(keys);
    await expect.poll(() => characters(view.getState())).toBe(cast);
  }
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(search.current?.open).toBe(true);
});

test('single keys can be switched off, and those with Ctrl stay', async () => {
  const { after, view } = show({ singleKeys: false });
  view.apply(edit(mergeCharacters(smallStory, 'ben', 'cleo')));
  expect(await after('{ArrowRight}{End} ')).toBe(0);
  expect(view.getState().playing).toBe(false);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => characters(view.getState())).toBe('ada ben cleo');
});

test('in a text field keys type, and undo undoes the typing', async () => {
  const { after, view } = show();
  view.apply(edit(mergeCharacters(smallStory, 'ben', 'cleo')));
  const field = screen.getByRole<HTMLInputElement>('textbox');
  field.focus();
  expect(await after('a 0+{ArrowRight}{End}{Control>}z{/Control}')).toBe(0);
  expect(characters(view.getState())).toBe('ada ben');
  expect(field.value).toBe('a 0+');
});

test('a focused button keeps Space, a slider only its other keys, and what scrolls keeps Page Up and Page Down', async () => {
  const { after, view } = show();
  screen.getByRole('button').focus();
  expect(await after(' {ArrowRight}')).toBe(1);
  expect(view.getState().playing).toBe(false);
  screen.getByRole('slider').focus();
  expect(await after('{ArrowRight}')).toBe(1);
  await userEvent.keyboard(' ');
  expect(view.getState().playing).toBe(true);
  view.set({ playing: false, scene: 1 });
  screen.getByRole('region').focus();
  expect(await after('{PageUp}')).toBe(1);
});

test('while a dialog is open, nothing behind it moves or is undone', async () => {
  const { after, view, dialog } = show();
  view.apply(edit(mergeCharacters(smallStory, 'ben', 'cleo')));
  view.apply(select({ type: 'character', id: 'ada' }));
  dialog.showModal();
  expect(await after('{ArrowRight} {Escape}{Control>}z{/Control}')).toBe(0);
  expect(view.getState()).toMatchObject({ playing: false, selection: { id: 'ada' } });
  expect(characters(view.getState())).toBe('ada ben');
});
