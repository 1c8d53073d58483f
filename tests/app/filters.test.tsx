import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import Filters from '../../src/app/filters/Filters.tsx';
import SettingsMenu from '../../src/app/header/SettingsMenu.tsx';
import { admit } from '../../src/story/gate.ts';
import { smallFile } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

/** The small story with Ada and Ben in the group of the lovers, where Ben is in the market without a word. */
function groupedStory() {
  const file = smallFile();
  const [market] = file.scenes;
  return admit({
    ...file,
    groups: [{ id: 'lovers', name: 'The lovers' }],
    characters: file.characters.map((character) =>
      character.id === 'cleo' ? character : { ...character, group: 'lovers' },
    ),
    scenes: [{ ...market, present: ['ada', { character: 'ben', speaks: false }] }, ...file.scenes.slice(1)],
  });
}

function appWith(part: React.ReactElement, state = {}) {
  const app = testApp({ ...opened(groupedStory()), ...state });
  onTestFinished(app.playback.stop);
  app.render(part);
  return app;
}

test('each filter changes who is on the picture, and one button takes them all back', async () => {
  const app = appWith(<Filters />, {
    selection: { type: 'character', id: 'ada' },
    tieWindow: { type: 'so-far' },
  });
  const shown = () => app.view.getState().story.characters.map(({ id }) => id);
  const amount = (name: RegExp) => screen.getByRole('spinbutton', { name });
  const type = (name: RegExp, value: string) => fireEvent.change(amount(name), { target: { value } });

  type(/^At most so many people/, '2');
  expect(shown()).toEqual(['ada', 'ben']);
  type(/^At most so many people/, '3');
  expect(shown()).toEqual(['ada', 'ben', 'cleo']);
  // An empty field means nothing yet.
  type(/^At most so many people/, '');
  expect(shown()).toEqual(['ada', 'ben', 'cleo']);

  type(/^Only who is in at least so many scenes/, '3');
  expect(shown()).toEqual(['ada', 'ben']);
  type(/^Only who is in at least so many scenes/, '1');
  type(/^Only who shares at least so many scenes/, '2');
  expect(app.view.getState().tieWindow).toMatchObject({ atLeast: 2 });

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Only this group' }), 'The lovers');
  expect(shown()).toEqual(['ada', 'ben']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Only around Ada' }), 'one step away');
  expect(app.view.getState().lens.around).toEqual({ character: 'ada', steps: 1 });
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'In a scene are all who' }),
    screen.getAllByRole('option').at(-1) as HTMLElement,
  );
  expect(app.view.getState().lens.counted).toBe('speaking');

  await userEvent.click(screen.getByRole('button', { name: 'Show as at first' }));
  expect(shown()).toEqual(['ada', 'ben', 'cleo']);
  expect(app.view.getState()).toMatchObject({
    lens: { counted: 'present', around: undefined, group: undefined },
    tieWindow: { type: 'so-far', atLeast: undefined },
  });
});

test('a character who was added to the picture can be taken off again', async () => {
  const app = appWith(<Filters />);
  act(() => app.view.set({ lens: { ...app.view.getState().lens, also: ['cleo'] } }));
  await userEvent.click(screen.getByRole('button', { name: 'Cleo' }));
  expect(app.view.getState().lens.also).toEqual([]);
});

test('settings take effect at once and are remembered', async () => {
  const app = appWith(<SettingsMenu />);
  onTestFinished(() => localStorage.clear());
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
  fireEvent.change(screen.getByRole('slider'), { target: { value: '7' } });
  expect(app.view.getState()).toMatchObject({
    theme: 'dark',
    singleKeys: false,
    language: 'de',
    continuity: 2,
  });
  expect(JSON.stringify({ ...localStorage })).toMatch(/dark.*|de/);
  screen.getByText('Sprache');
});
