import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Presenting } from '../../src/app/fullScreen/Presenting.tsx';
import { readText } from '../../src/formats/text/readText.ts';
import { Stage } from '../../src/stage/Stage.tsx';
import type { WholeStory } from '../../src/story/types.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { scattered } from '../picture/crowd.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { modalDialogs, textsOf } from './page.ts';
import { testApp } from './testApp.tsx';

beforeEach(modalDialogs);

function present(state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(), ...state });
  app.render(
    <>
      <button type="button">Before</button>
      <Presenting />
    </>,
  );
  const press = (key: string) => userEvent.keyboard(key);
  const place = () => screen.findByRole('region', { name: 'Full screen' });
  return { ...app, press, place };
}

test('F shows the scene with its title and a sentence; arrows and the keys of a remote control step', async () => {
  const { press, place, view } = present();
  await press('f');
  const shown = await place();
  expect(shown.querySelector('h1')?.textContent).toBe('Scene 1 Market');
  within(shown).getByText('They meet.');
  await waitFor(() => expect(document.activeElement).toBe(shown));
  const scenes: number[] = [];
  for (const key of ['{ArrowRight}', '{PageDown}', '{ArrowLeft}', '{PageUp}', '{ArrowDown}']) {
    await press(key);
    scenes.push(view.getState().scene);
  }
  expect(scenes).toEqual([1, 2, 1, 0, 1]);
  expect(shown.querySelector('h1')?.textContent).toBe('Scene 2 Ship');
  // It has no summary, so its greatest change is told.
  within(shown).getByText('Ada → Ben: longs (before: in love); stronger.');
});

test('B blanks the screen until the next key, and Escape leaves for where the reader was', async () => {
  const { press, place, view } = present({ view: 'tables' });
  const before = screen.getByRole('button', { name: 'Before' });
  before.focus();
  await press('f');
  await place();
  expect(view.getState().view).toBe('graph');
  const isBlank = () => screen.queryByRole('button', { name: 'Show the picture again' }) !== null;
  await press('b');
  expect(isBlank()).toBe(true);
  await press('b');
  expect(isBlank()).toBe(false);
  await press('b');
  await press('{ArrowRight}');
  expect([isBlank(), view.getState().scene]).toEqual([false, 1]);
  await press('{Escape}');
  expect(screen.queryByRole('region', { name: 'Full screen' })).toBeNull();
  expect(view.getState()).toMatchObject({ fullScreen: false, view: 'tables' });
  expect(document.activeElement).toBe(before);
});

test('where single keys are off, F does nothing, and the arrows step all the same once the picture is shown', async () => {
  const { press, place, view } = present({ singleKeys: false });
  await press('f');
  expect(view.getState().fullScreen).toBeUndefined();
  act(() => view.set({ fullScreen: true }));
  await place();
  await press('{ArrowRight}');
  expect(view.getState().scene).toBe(1);
});

test('the browser’s own full screen is asked for, and leaving it leaves this one', async () => {
  const asked = vi.fn(async () => {});
  document.documentElement.requestFullscreen = asked;
  const { press, place, view } = present();
  await press('f');
  await place();
  expect(asked).toHaveBeenCalledOnce();
  const changesTo = (element: Element | null) =>
    act(() => {
      Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
      document.dispatchEvent(new Event('fullscreenchange'));
    });
  // The end of an earlier full screen comes late.
  changesTo(null);
  expect(view.getState().fullScreen).toBe(true);
  changesTo(document.documentElement);
  changesTo(null);
  expect(view.getState().fullScreen).toBe(false);
});

test('? lists the keys, and what is on the picture', async () => {
  const layout = { type: 'ready', layout: scattered(smallStory) } as const;
  const app = testApp({ ...opened(), layout });
  app.render(
    <>
      <Stage />
      <Presenting />
    </>,
  );
  await userEvent.keyboard('{Shift>}?{/Shift}');
  const help = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
  expect(textsOf(help.getAllByRole('heading', { level: 3 }))).toEqual([
    'Timeline',
    'Picture',
    'On a person',
    'While editing',
    'Everywhere',
    'In the picture',
  ]);
  expect(textsOf(help.getAllByRole('listitem'))).toEqual(['Romance', 'one-sided', 'in the scene']);
  await userEvent.click(help.getByRole('button', { name: 'Close' }));
  expect(app.view.getState().help).toBe(false);
});

test('with the guide, the full screen shows the words of its steps, and the keys go through these', async () => {
  const story = readText(
    'The key\n\n## One\n= They meet.\nAnn\nBen\n* Ann: She waits.\n\n## Two\nAnn\n\n## Three\nAnn\n* The end.\n',
  ).story as WholeStory;
  const { press, place, view } = present({ ...opened(story), guide: 0, fullScreen: true });
  const shown = await place();
  const said = () => within(shown).getByRole('status').textContent;
  expect([said(), within(shown).queryByText('They meet.')]).toEqual(['She waits.', null]);
  await press('{PageDown}');
  expect([said(), view.getState().guide, view.getState().scene]).toEqual(['The end.', 1, 2]);
  await userEvent.click(within(shown).getByRole('button', { name: 'Back' }));
  expect([said(), view.getState().scene]).toEqual(['She waits.', 0]);
});
