import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { pictureText } from '../../src/app/files/pictureText.ts';
import Filmstrip from '../../src/app/strip/Filmstrip.tsx';
import { layOut } from '../../src/layout/layOut.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

const layout = layOut(smallStory, footprintsOf(smallStory), { shape: 'wide' });

/** The filmstrip of scenes 1 and 4 on the screen. */
function showStrip(state: Partial<ViewState>) {
  const app = testApp({ ...opened(), view: 'strip', strip: '1, 4', ...state });
  return { ...app, ...app.render(<Filmstrip />) };
}

const placesIn = (sheet: ParentNode) =>
  [...sheet.querySelectorAll('[data-character]')].map((disc) => disc.getAttribute('transform'));
const scenesIn = (sheet: ParentNode) =>
  [...sheet.querySelectorAll<SVGElement>('g[data-scene]')].map(({ dataset }) => dataset.scene);

test('on a tall screen the strip has the same places as its export', async () => {
  const { container, view } = showStrip({ shape: 'tall', continuity: 2 });
  await waitFor(() => expect(placesIn(container).length).toBeGreaterThan(0));
  const exported = document.createElement('div');
  exported.innerHTML = pictureText(view.getState(), 'light').replace(/^<\?.*?\?>/, '');
  expect(placesIn(container)).toEqual(placesIn(exported));
});

test('a preview of the layout is shown, and cannot be saved before the final one is there', () => {
  const { container, view } = showStrip({
    layout: { type: 'waiting', layout: { ...layout, preview: true } },
  });
  expect(scenesIn(container)).toEqual(['1', '4']);
  expect(screen.queryByRole('button', { name: /SVG/ })).toBeNull();
  act(() => view.set({ layout: { type: 'ready', layout } }));
  screen.getByRole('button', { name: /SVG/ });
});

test('a reader who is guarded from spoilers sees no later scene, whatever they ask for', async () => {
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
