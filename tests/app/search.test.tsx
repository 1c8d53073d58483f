import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { SearchField } from '../../src/app/header/SearchField.tsx';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
  return app.playback.stop;
});

const chosen = () => screen.getByRole('option', { selected: true }).textContent;

test('arrow keys choose what is found, from one end of the list to the other, and Enter opens it', async () => {
  const close = vi.fn();
  app.render(<SearchField close={close} />);
  const field = screen.getByRole('combobox', { name: 'Search' });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('s');
  expect(chosen()).toBe('2. ShipScenes');
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen()).toBe('4. StormScenes');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(chosen()).toBe('Ada towards BenRelations');
  await userEvent.keyboard('{Enter}');
  expect(close).toHaveBeenCalledOnce();
  expect(app.view.getState().selection).toEqual({ type: 'relation', id: 'ada-loves' });
});

test('what is found is opened by a click: a scene, a character, or the biography of two', async () => {
  const { rerender } = app.render(<SearchField key="1" close={() => {}} />);
  await userEvent.keyboard('quay');
  await userEvent.click(screen.getByRole('option', { name: /Quay/ }));
  expect(app.view.getState().scene).toBe(2);
  rerender(<SearchField key="2" close={() => {}} />);
  await userEvent.keyboard('ben');
  await userEvent.click(screen.getByRole('option', { name: /^Ben/ }));
  expect(app.view.getState().selection).toEqual({ type: 'character', id: 'ben' });
  rerender(<SearchField key="3" close={() => {}} />);
  await userEvent.keyboard('ada ben');
  await userEvent.click(screen.getByRole('option', { name: /^Ada and Ben/ }));
  expect(app.view.getState().biography).toEqual(['ada', 'ben']);
});

test('a search that finds nothing says so', async () => {
  app.render(<SearchField close={() => {}} />);
  await userEvent.keyboard('zebra');
  expect(screen.getByRole('note').textContent).toContain('“zebra”');
  await userEvent.keyboard('{Enter}{ArrowDown}');
  expect(app.view.getState().selection).toBeUndefined();
});

test('on the whole page, single keys step, play and zoom, unless the reader is typing or has switched them off', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no connection')));
  app.render(<App />);
  const state = app.view.getState;
  const press = (key: string, code = key) => fireEvent.keyDown(document.body, { key, code });
  press('ArrowRight');
  expect(state().scene).toBe(1);
  press('End');
  expect(state().scene).toBe(3);
  press('PageDown');
  expect(state().scene).toBe(2);
  press('Home');
  press(' ', 'Space');
  expect(state().playing).toBe(true);
  press(' ', 'Space');
  press('+');
  press('ArrowRight', 'ArrowRight');
  expect(state()).toMatchObject({ playing: false, scene: 1 });
  app.view.set({ selection: { type: 'character', id: 'ada' } });
  press('Escape');
  expect(state().selection).toBeUndefined();

  fireEvent.keyDown(screen.getByRole('slider', { name: 'Scene' }), { key: '0', code: 'Digit0' });
  fireEvent.keyDown(screen.getByRole('combobox', { name: 'Speed' }), { key: 'End', code: 'End' });
  expect(state().scene).toBe(1);
  app.view.set({ singleKeys: false });
  press('End');
  expect(state().scene).toBe(1);
  vi.unstubAllGlobals();
});
