import { act } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { startPrinting } from '../../../src/app/print/printing.tsx';
import type { ViewState } from '../../../src/view/viewState.ts';
import { opened } from '../../view/opened.ts';
import { testApp } from '../testApp.tsx';

afterEach(() => document.body.replaceChildren());

/** What stands on paper while the browser prints. */
function printed(
  state: Partial<ViewState>,
  booklet = false,
): { sheet: Element | null; after: Element | null } {
  const app = testApp({ ...opened(), scene: 1, time: 1, textScene: 1, ...state });
  const { stop, print } = startPrinting(app);
  const sheetOf = () => document.querySelector('[data-printed]');
  // jsdom does not print.
  vi.spyOn(window, 'print').mockImplementation(() => {});
  if (booklet) print('booklet');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const sheet = sheetOf()?.cloneNode(true) as Element;
  act(() => void window.dispatchEvent(new Event('afterprint')));
  const after = sheetOf();
  act(stop);
  return { sheet, after };
}

test('a scene is printed as its picture in dark ink and its text, and the sheet is gone afterwards', () => {
  const { sheet, after } = printed({ theme: 'dark' });
  expect(sheet?.querySelector('svg [data-headline]')?.textContent).toBe('A small story');
  expect(sheet?.querySelector('svg [data-headline]')?.getAttribute('fill')).toBe('#20242b');
  expect(sheet?.querySelector('h2')?.textContent).toBe('What changes');
  expect(sheet?.querySelectorAll('li').length).toBeGreaterThan(0);
  expect(sheet?.querySelector('button')).toBeNull();
  expect(after).toBeNull();
});

test('a booklet has a page for each scene, with its picture and its text', () => {
  const { sheet, after } = printed({}, true);
  const captions = [...(sheet?.querySelectorAll('svg > title') ?? [])].map((title) => title.textContent);
  expect(captions).toEqual([
    'A small story. Scene 1 of 4: Market',
    'A small story. Scene 2 of 4: Ship',
    'A small story. Scene 3 of 4: Quay',
    'A small story. Scene 4 of 4: Storm',
  ]);
  expect(sheet?.querySelectorAll('h2')).toHaveLength(4);
  expect(after).toBeNull();
});

test('to a reader who is guarded, the booklet ends at the current scene and says so', () => {
  const { sheet } = printed({ guarded: true }, true);
  expect(sheet?.querySelectorAll('h2')).toHaveLength(2);
  expect(sheet?.textContent).not.toContain('Quay');
  expect(sheet?.lastElementChild?.lastElementChild?.textContent).toBe(
    '2 later scenes are left out to avoid spoilers.',
  );
});

test('storylines and filmstrip are printed as one picture', () => {
  for (const view of ['storylines', 'strip'] as const) {
    const { sheet } = printed({ view });
    expect(sheet?.querySelectorAll('[data-headline]')).toHaveLength(1);
    expect(sheet?.querySelector('h2')).toBeNull();
  }
});

test('tables are printed as tables', () => {
  const { sheet } = printed({ view: 'tables' });
  expect(sheet?.querySelectorAll('table')).toHaveLength(3);
  expect(sheet?.querySelector('[data-headline]')).toBeNull();
});
