import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { pictureText } from '../../src/app/files/pictureText.ts';
import Filmstrip from '../../src/app/strip/Filmstrip.tsx';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM, PHONE_ROOM } from '../../src/layout/room.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });

/** The filmstrip of scenes 1 and 4 on the screen. */
function showStrip(state: Partial<ViewState>) {
  const app = testApp({ ...opened(), view: 'strip', strip: '1, 4', ...state });
  return { ...app, ...app.render(<Filmstrip />) };
}

const placesIn = (sheet: ParentNode) =>
  [...sheet.querySelectorAll('[data-character]')].map((disc) => disc.getAttribute('transform'));
const scenesIn = (sheet: ParentNode) =>
  [...sheet.querySelectorAll<SVGElement>('g[data-scene]')].map(({ dataset }) => dataset.scene);

test('on a tall screen, characters stand where they stand in the export', async () => {
  const { container, view } = showStrip({ room: PHONE_ROOM, continuity: 2 });
  await waitFor(() => expect(placesIn(container).length).toBeGreaterThan(0));
  const exported = document.createElement('div');
  exported.innerHTML = pictureText(view.getState(), 'light').replace(/^<\?.*?\?>/, '');
  expect(placesIn(container)).toEqual(placesIn(exported));
});

test('a preview of the layout is shown, but the strip can be saved only with the final layout', () => {
  const { container, view } = showStrip({
    layout: { type: 'waiting', layout: { ...layout, preview: true } },
  });
  expect(scenesIn(container)).toEqual(['1', '4']);
  expect(screen.queryByRole('button', { name: /SVG/ })).toBeNull();
  act(() => view.set({ layout: { type: 'ready', layout } }));
  screen.getByRole('button', { name: /SVG/ });
});

test('a guarded reader sees no later scene, even by its number', async () => {
  const { container } = showStrip({
    layout: { type: 'ready', layout },
    guarded: true,
    scene: 1,
    time: 1,
    textScene: 1,
  });
  expect(scenesIn(container)).toEqual(['1']);
  const asked = screen.getByRole('textbox', { name: /Scenes/ });
  await userEvent.clear(asked);
  await userEvent.type(asked, '/1');
  expect(scenesIn(container)).toEqual(['1', '2']);
});

test('a click on a picture goes to its scene, and the field takes only numbers', async () => {
  const { container, view } = showStrip({ layout: { type: 'ready', layout } });
  await userEvent.click(container.querySelector('g[data-scene="4"] *') as Element);
  expect(view.getState().scene).toBe(3);
  await userEvent.click(screen.getByRole('region', { name: 'Filmstrip' }));
  expect(view.getState().scene).toBe(3);
  const asked = screen.getByRole<HTMLInputElement>('textbox', { name: /Scenes/ });
  await userEvent.clear(asked);
  expect(scenesIn(container)).toEqual(['1', '3', '4']);
  await userEvent.type(asked, '2; x4,');
  expect(asked.value).toBe('2 4,');
});

test('until there is a layout for the story, the strip says that it is being made', () => {
  const { container } = showStrip({ layout: { type: 'waiting', layout: undefined } });
  screen.getByText('Working out where everybody stands …');
  expect(scenesIn(container)).toEqual([]);
});
