import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/app/author/textOf.ts';
import Observations from '../../../src/app/checks/Observations.tsx';
import SettingsMenu from '../../../src/app/header/SettingsMenu.tsx';
import { readText } from '../../../src/formats/text/readText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { undo } from '../../../src/view/editing.ts';
import { goTo } from '../../../src/view/transitions.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { opened } from '../../view/opened.ts';
import { textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';

const KEY = `The Key

## Low water
Ann
Ben
Ann -> Ben: in love (romance, +0.8)

## The letter
Ann
Ann -> Ben: hates him (-0.6)

## Elsewhere
Cleo
Ann -> Ben: gives up (ends)
`;

function show(state: Partial<ViewState> = {}) {
  const story = readText(KEY).story as WholeStory;
  const app = testApp({ ...opened(story), ...asOpened(story, KEY), own: 'k3y', ...state });
  app.render(<Observations />);
  return app;
}
const items = () => screen.queryAllByRole('listitem');
/** What an item says, without its buttons. */
const sentences = () =>
  items().map((item) =>
    within(item)
      .getAllByRole('button')
      .reduce((text, { textContent }) => text.replace(textContent ?? '', ''), item.textContent ?? '')
      .trim(),
  );

test.for([
  ['en', 'Observations', '3 observations. None is an error; each may be intentional.', 'Scene 2'],
  ['de', 'Auffälligkeiten', '3 Auffälligkeiten, keine Fehler: Jede kann beabsichtigt sein.', 'Szene 2'],
] as const)('what stands out is listed with the way to it (%s)', async ([language, title, help, scene]) => {
  const { view } = show({ language });
  screen.getByRole('region', { name: title });
  screen.getByText(help);
  expect(new Set(sentences()).size).toBe(3);
  await userEvent.click(screen.getByRole('button', { name: scene }));
  expect(view.getState()).toMatchObject({ scene: 1, selection: { type: 'relation', id: 'ann-towards-ben' } });
});

test('what is meant is kept as a note in the text, which can be undone', async () => {
  const user = userEvent.setup();
  const { view } = show();
  const leap = items()[1] as HTMLElement;
  expect(leap.textContent).toContain('+0.8 to −0.6');
  await user.click(within(leap).getByRole('button', { name: 'It’s intentional' }));
  const reason = screen.getByRole('textbox', { name: 'Reason (optional)' });
  expect(document.activeElement).toBe(reason);
  await user.keyboard('a letter{Enter}');
  screen.getByText('2 observations. None is an error; each may be intentional.');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Observations' }));
  expect(textOf(view.getState())).toBe(
    KEY.replace('## The letter\n', '## The letter\n// ok: leap Ann, Ben: a letter\n'),
  );
  view.apply(undo());
  expect(textOf(view.getState())).toBe(KEY);
  await screen.findByText('3 observations. None is an error; each may be intentional.');
});

test('nothing is kept in a story that is not the reader’s own', () => {
  show({ own: undefined });
  expect(items()).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'It’s intentional' })).toBe(null);
});

test('a reader who is guarded is told nothing of later scenes', async () => {
  const { view } = show({ guarded: true });
  screen.getByText('Nothing stands out.');
  view.apply(goTo(1));
  await screen.findByText('1 observation. It isn’t an error and may be intentional.');
  expect(textsOf(items())[0]).toContain('+0.8 to −0.6');
});

test('the list is off until it is switched on under View', async () => {
  const { view, render } = testApp();
  render(<SettingsMenu />);
  expect(view.getState().checking).toBe(undefined);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Observations' }));
  expect(view.getState().checking).toBe(true);
});
