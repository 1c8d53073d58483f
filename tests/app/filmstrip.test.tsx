import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { pictureText } from '../../src/app/files/pictureText.ts';
import Filmstrip from '../../src/app/strip/Filmstrip.tsx';
import { readStory } from '../../src/formats/formats.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { forbidWorkers } from '../stage/workers/fakeWorker.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

/** The filmstrip of scenes 1 and 4 on the screen. */
async function showStrip(state: Partial<ViewState> = {}) {
  forbidWorkers();
  const app = testApp({ ...opened(), view: 'strip', strip: '1, 4', ...state });
  const rendered = app.render(<Filmstrip />);
  await screen.findByRole('button', { name: /SVG/ });
  return { ...app, ...rendered };
}

const placesIn = (sheet: ParentNode) =>
  [...sheet.querySelectorAll('[data-character]')].map((disc) => disc.getAttribute('transform'));
const scenesIn = (sheet: ParentNode) =>
  [...sheet.querySelectorAll<SVGElement>('g[data-scene]')].map(({ dataset }) => dataset.scene);

test('characters stand where they stand in the export', async () => {
  const { container, view } = await showStrip({ continuity: 2 });
  const exported = document.createElement('div');
  exported.innerHTML = pictureText(view.getState(), 'light').replace(/^<\?.*?\?>/, '');
  expect(placesIn(container)).toEqual(placesIn(exported));
});

test('a guarded reader sees no later scene, even by its number', async () => {
  const { container } = await showStrip({ guarded: true, scene: 1, time: 1, textScene: 1 });
  expect(scenesIn(container)).toEqual(['1']);
  const asked = screen.getByRole('textbox', { name: /Scenes/ });
  await userEvent.clear(asked);
  await userEvent.type(asked, '/1');
  await waitFor(() => expect(scenesIn(container)).toEqual(['1', '2']));
  await userEvent.clear(asked);
  await userEvent.type(asked, '2, 4, 9, 10');
  await waitFor(() => expect(scenesIn(container)).toEqual(['2']));
  expect(screen.getByRole('status').textContent).toBe(
    'There are no scenes 9 and 10; the story has 4. Scene 4 is hidden to avoid spoilers.',
  );
});

test('a click on a picture goes to its scene, and the field takes only numbers', async () => {
  const { container, view } = await showStrip();
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

test('until there is a layout, the strip says that it is being made', () => {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {}
      terminate() {}
    },
  );
  const { container } = testApp({ ...opened(), view: 'strip' }).render(<Filmstrip />);
  screen.getByText('Arranging the picture…');
  expect(scenesIn(container)).toEqual([]);
});

test('a network without time has no filmstrip, and leads to the graph and the tables', async () => {
  const network = readStory(new TextEncoder().encode('source,target\nAnn,Ben\nBen,Cleo\n'), 'net.csv').story;
  const { view, render } = testApp({ ...opened(network), view: 'strip', language: 'de' });
  render(<Filmstrip />);
  screen.getByText('Dies ist ein Netzwerk ohne Zeit. Es hat keine Szenen, die nacheinander zu zeigen wären.');
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Graph' }));
  expect(view.getState().view).toBe('graph');
});
