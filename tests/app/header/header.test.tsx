import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Header } from '../../../src/app/header/Header.tsx';
import SettingsMenu from '../../../src/app/header/SettingsMenu.tsx';
import { ViewTabs } from '../../../src/app/header/ViewTabs.tsx';
import { fixedMedia, STILL } from '../../../src/stage/media.ts';
import { admit } from '../../../src/story/gate.ts';
import { smallFile } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { modalDialogs, openPopover, textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';

/** Also in the menu of a phone, which the style sheet shows in a wide window. */
const everywhere = { hidden: true };

const namesOfTools = () => textsOf(screen.getAllByRole('button', everywhere)).filter((name) => name !== '×');

beforeEach(() => {
  modalDialogs();
  localStorage.clear();
});

test('the header has the title of the story, the views and the tools, in the language of the reader', () => {
  const { view, render } = testApp();
  render(<Header />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A small story');
  expect(namesOfTools()).toEqual([
    'Graph',
    'Storylines',
    'Tables',
    'Filmstrip',
    'Stories',
    'Search',
    'Edit',
    'Export',
    'More',
    'Share',
    'Settings',
  ]);
  act(() => view.set({ language: 'de' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Eine kleine Geschichte');
  expect(namesOfTools()).toEqual([
    'Graph',
    'Handlungslinien',
    'Tabellen',
    'Bildfolge',
    'Geschichten',
    'Suche',
    'Bearbeiten',
    'Export',
    'Mehr',
    'Teilen',
    'Optionen',
  ]);
});

test('the menus have their content when they open', async () => {
  const { render } = testApp();
  render(<Header />);
  const settings = openPopover(screen.getByRole('button', { name: 'Settings', ...everywhere }));
  expect(await within(settings).findByRole('group', { name: 'Theme' })).toBeTruthy();
  const exports = openPopover(screen.getByRole('button', { name: 'Export' }));
  expect(await within(exports).findByRole('button', { name: 'SVG' })).toBeTruthy();
  await vi.dynamicImportSettled();
});

test('settings of language, theme and keys take effect at once and are remembered', async () => {
  const { view, render } = testApp();
  render(<SettingsMenu />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Keyboard shortcuts (Space, arrow keys)' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
  expect(view.getState()).toMatchObject({ theme: 'dark', singleKeys: false, language: 'de' });
  expect(screen.getByRole('radio', { name: 'Dunkel', checked: true })).toBeTruthy();
  expect(JSON.parse(localStorage.throughline)).toEqual({ theme: 'dark', singleKeys: false, language: 'de' });
});

test('the movement has levels from less to more, and shows the nearest to what a link asks for', () => {
  const { view, render } = testApp({ ...opened(), continuity: 1.1 });
  render(<SettingsMenu />);
  const slider = screen.getByRole('slider', { name: 'Keep people in place' });
  expect(slider.getAttribute('aria-valuetext')).toBe('6 of 8, from less to more');
  const levels = Array.from({ length: 8 }, (_, level) => {
    fireEvent.change(slider, { target: { value: String(level) } });
    return view.getState().continuity;
  });
  expect(levels).toEqual([0.1, 0.15, 0.25, 0.4, 0.6, 1, 1.5, 2]);
});

test('the settings tell what the story is about and where it is from', () => {
  const about = { en: 'Of two who meet.', de: 'Von zweien, die sich treffen.' };
  const story = admit({ ...smallFile(), about, source: 'A lost book' });
  const { render } = testApp(opened(story));
  render(<SettingsMenu />);
  const section = screen.getByRole('heading', { name: 'About this story' }).parentElement;
  expect(section?.textContent).toBe('About this storyOf two who meet.A lost book');
});

test('a story without that information has no such section', () => {
  testApp().render(<SettingsMenu />);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('tabs switch the view', async () => {
  const { view, render } = testApp();
  render(<ViewTabs />);
  expect(textsOf(screen.getAllByRole('button'))).toEqual(['Graph', 'Storylines', 'Tables', 'Filmstrip']);
  await userEvent.click(screen.getByRole('button', { name: 'Tables', pressed: false }));
  expect(view.getState().view).toBe('tables');
  expect(screen.getByRole('button', { name: 'Tables', pressed: true })).toBeTruthy();
});

test('views fade into each other, but not for readers who ask for reduced motion', async () => {
  // As where the view takes too long to render.
  const fade = vi.fn((change: () => void) => {
    change();
    return { ready: Promise.reject(new DOMException('', 'TimeoutError')) };
  });
  Object.assign(document, { startViewTransition: fade });
  onTestFinished(() => void Reflect.deleteProperty(document, 'startViewTransition'));
  const { view, render } = testApp();
  const { unmount } = render(<ViewTabs />);
  await userEvent.click(screen.getByRole('button', { name: 'Storylines' }));
  expect([view.getState().view, fade.mock.calls.length]).toEqual(['storylines', 1]);
  unmount();
  const still = testApp(opened(), { media: fixedMedia([STILL]) });
  still.render(<ViewTabs />);
  await userEvent.click(screen.getByRole('button', { name: 'Storylines' }));
  expect([still.view.getState().view, fade.mock.calls.length]).toEqual(['storylines', 1]);
});
