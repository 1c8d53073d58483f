import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import LegendContent from '../../src/app/filters/LegendContent.tsx';
import { LaterScenesSwitch } from '../../src/app/guard/LaterScenesSwitch.tsx';
import { SEARCH_OPENS } from '../../src/app/header/openSearch.ts';
import { Search } from '../../src/app/header/Search.tsx';
import { Announcer } from '../../src/app/notices/Announcer.tsx';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { Timeline } from '../../src/app/timeline/Timeline.tsx';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import type { Scene } from '../../src/story/types.ts';
import { goTo, scrubTo, select } from '../../src/view/transitions.ts';
import { PLAIN } from '../picture/finale.ts';
import { smallStory } from '../story/cast.ts';
import { crowdStory } from '../story/crowd.ts';
import { opened } from '../view/opened.ts';
import { type TestApp, testApp } from './testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
  return app.playback.stop;
});

const details = () => within(screen.getByRole('region', { name: 'Details' }));
const scene = () => within(screen.getByRole('region', { name: 'Scene details' }));
/** Waits for the details of the selection, which are loaded when they are first needed. */
const showsDetails = () =>
  screen.findByRole('heading', { level: 2, name: (_, it) => it.closest('[aria-label="Details"]') !== null });
const texts = (elements: HTMLElement[]) => elements.map((element) => element.textContent);

test('the scene panel has the place, what happens and what changes', () => {
  app.view.apply(goTo(1));
  app.render(<Panel />);
  expect(scene().getByRole('heading', { level: 2 }).textContent).toBe('Ship');
  scene().getByText('Scene 2 · Sea · One');
  scene().getByText('Ada → Ben: longs (before: in love); stronger.');
  scene().getByRole('button', { name: 'Ada by telephone' });
});

test('a title that repeats the number of its scene is headed by the rest of it, or by the number where there is none', () => {
  const [first, second, ...others] = smallStory.scenes as [Scene, Scene, ...Scene[]];
  const scenes = [{ ...first, title: { en: '1. Market' } }, { ...second, title: { en: '2' } }, ...others];
  app = testApp(opened({ ...smallStory, scenes }));
  app.render(<Panel />);
  const head = () => scene().getByRole('heading', { level: 2 }).closest('div')?.textContent;
  expect(head()).toMatch(/^Scene 1 · .*Market/);
  expect(head()).not.toContain('1. Market');
  act(() => app.view.apply(goTo(1)));
  expect(head()).toMatch(/^Sea · OneScene 2/);
});

test('an act or a place that is called as the scene is not said again', () => {
  const [first, ...others] = smallStory.scenes as [Scene, ...Scene[]];
  const scenes = [{ ...first, title: { en: 'Town' } }, ...others];
  app = testApp(opened({ ...smallStory, scenes }));
  app.render(<Panel />);
  scene().getByText('Scene 1 · One');
});

test('while the slider is dragged, the title and the sentence follow the thumb at once, and the rest waits visibly', async () => {
  app.view.apply(goTo(3));
  app.render(<Panel />);
  const panel = scene().getByRole('heading', { level: 2 }).closest('[data-panel]');
  app.playback.holdSlider(true);
  act(() => app.view.apply(scrubTo(0)));
  expect(scene().getByRole('heading', { level: 2 }).textContent).toBe('Market');
  scene().getByText('They meet.');
  expect(panel?.hasAttribute('data-waiting')).toBe(true);
  scene().getByRole('button', { name: /^Queen Cleo/ });
  await scene().findByRole('button', { name: 'Ada' });
  expect(panel?.hasAttribute('data-waiting')).toBe(false);
});

test('a change selects its relation, and a name its character', async () => {
  app.view.apply(goTo(2));
  app.render(<Panel />);
  await userEvent.click(scene().getByRole('button', { name: /^New: Ada and Ben/ }));
  await showsDetails();
  expect(details().getByRole('heading', { level: 2 }).textContent).toBe('Ada and Ben');
  await userEvent.click(details().getByRole('button', { name: 'Ben' }));
  await details().findByRole('heading', { level: 2, name: 'Ben' });
  expect(details().getByRole('heading', { level: 2 }).textContent).toBe('Ben');
  await userEvent.click(details().getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region', { name: 'Details' })).toBeNull();
});

test('a change that is pointed at or focused asks the picture for its label, until it is left', async () => {
  app.view.apply(goTo(2));
  app.render(<Panel />);
  const sentence = scene().getByRole('button', { name: /^New: Ada and Ben/ });
  const pointed = () => app.view.getState().pointed;
  await userEvent.hover(sentence);
  expect(pointed()).toBe('both');
  await userEvent.unhover(sentence);
  expect(pointed()).toBeUndefined();
  act(() => sentence.focus());
  expect(pointed()).toBe('both');
  act(() => sentence.blur());
  expect(pointed()).toBeUndefined();
});

test('the character panel lists the scenes of a character and its relations now', async () => {
  app.view.apply(goTo(2));
  app.view.apply(select({ type: 'character', id: 'ben' }));
  app.render(<Panel />);
  await showsDetails();
  expect(texts(details().getAllByRole('button', { name: /^Scene \d, / }))).toEqual(['1', '2', '3']);
  const isOff = (name: string) =>
    details().getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
  expect([isOff('Previous with Ben'), isOff('Next with Ben')]).toEqual([false, true]);
  details().getByRole('button', { name: 'Ada and Ben: a couple.' });
  details().getByRole('button', { name: 'Cleo and Ben: rivals.' });
});

test.each([
  ['a reader', false, /^Show later changes/],
  ['a guarded reader', true, /^Show later scenes/],
])('to %s, a relation shows its later changes only when asked', async (_, guarded, name) => {
  app.view.set({ guarded });
  app.view.apply(select({ type: 'relation', id: 'ada-loves' }));
  app.render(<Panel />);
  await showsDetails();
  expect(details().queryByText(/longs/)).toBeNull();
  await userEvent.click(details().getByRole('checkbox', { name }));
  expect(details().getAllByText(/longs/).length).toBeGreaterThan(0);
  await userEvent.click(
    details()
      .getAllByRole('button', { name: /^Scene 2\b/ })
      .at(-1) as HTMLElement,
  );
  expect(app.view.getState().scene).toBe(1);
});

test('a relation that has not begun says so, and names no one', async () => {
  app.view.set({ guarded: true });
  app.view.apply(select({ type: 'relation', id: 'quarrel' }));
  app.render(<Panel />);
  await showsDetails();
  details().getByRole('heading', { level: 2, name: 'Relationship' });
  details().getByText('This relationship hasn’t begun yet.');
  expect(details().queryByText(/rivals|Ben|Cleo/)).toBeNull();
});

test('the switches for later scenes agree', async () => {
  app.view.set({ guarded: true });
  app.view.apply(select({ type: 'relation', id: 'ada-loves' }));
  app.render(
    <>
      <LaterScenesSwitch />
      <Panel />
    </>,
  );
  await showsDetails();
  const switches = screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Show later/ });
  const states = () => switches.map(({ checked }) => checked);
  expect(states()).toEqual([false, false]);
  await userEvent.click(switches[1] as HTMLElement);
  expect(states()).toEqual([true, true]);
  await userEvent.click(switches[0] as HTMLElement);
  expect(states()).toEqual([false, false]);
});

test('the biography that is offered first is the one with the strongest relation', async () => {
  app.view.apply(goTo(2));
  app.view.apply(select({ type: 'character', id: 'cleo' }));
  app.render(<Panel />);
  await showsDetails();
  const list = details().getByRole<HTMLSelectElement>('combobox', { name: 'Biography with' });
  expect([texts([...list.options]), list.selectedOptions[0]?.text]).toEqual([['Ada', 'Ben'], 'Ben']);
});

test('where only shared scenes are known, it is the one with most of them', async () => {
  const scenes = smallStory.scenes.map((scene, at) => ({
    ...scene,
    changes: [],
    present:
      at === 3
        ? (smallStory.scenes[2]?.present ?? []).filter(({ character }) => character !== 'ada')
        : scene.present,
  }));
  app = testApp({
    ...opened({ ...smallStory, relations: [], background: [], scenes }),
    tieWindow: { type: 'so-far' },
  });
  app.view.apply(goTo(3));
  app.view.apply(select({ type: 'character', id: 'cleo' }));
  app.render(<Panel />);
  await showsDetails();
  const list = details().getByRole<HTMLSelectElement>('combobox', { name: 'Biography with' });
  expect(list.selectedOptions[0]?.text).toBe('Ben');
});

test('the next scene of a character is offered only if it is not hidden', async () => {
  app.view.set({ guarded: true });
  app.view.apply(goTo(1));
  app.view.apply(select({ type: 'character', id: 'ben' }));
  app.render(<Panel />);
  await showsDetails();
  expect(texts(details().getAllByRole('button', { name: /^Scene \d, / }))).toEqual(['1', '2']);
  await userEvent.click(details().getByRole('button', { name: 'Next with Ben' }));
  expect(app.view.getState().scene).toBe(1);
  act(() => app.view.set({ showLater: true }));
  await userEvent.click(details().getByRole('button', { name: 'Next with Ben' }));
  expect(app.view.getState().scene).toBe(2);
  await userEvent.click(details().getByRole('button', { name: 'Previous with Ben' }));
  expect(app.view.getState().scene).toBe(1);
});

test('a revealed name is in the panel only from the scene that reveals it', async () => {
  app.view.apply(select({ type: 'character', id: 'cleo' }));
  const { rerender } = app.render(<Panel />);
  await showsDetails();
  expect(details().getByRole('heading', { level: 2 }).textContent).toBe('Cleo');
  app.view.apply(goTo(3));
  rerender(<Panel />);
  expect(details().getByRole('heading', { level: 2 }).textContent).toBe('Queen Cleo');
});

test('the slider names its scene, and keys go scene by scene', async () => {
  app.render(<Timeline />);
  const slider = screen.getByRole('slider', { name: 'Scene' });
  const value = () => slider.getAttribute('aria-valuetext');
  slider.focus();
  expect(value()).toBe('Scene 1 of 4: Market');
  await userEvent.keyboard('{ArrowRight}');
  expect(value()).toBe('Scene 2 of 4: Ship');
  await userEvent.keyboard('{End}');
  expect(value()).toBe('Scene 4 of 4: Storm');
  await userEvent.keyboard('{PageDown}');
  expect(value()).toBe('Scene 3 of 4: Quay');
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(value()).toBe('Scene 1 of 4: Market');
});

test('while the slider is dragged, its title changes at once and then at most once in 80 ms', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    app.playback.holdSlider(false);
    vi.useRealTimers();
  });
  app.render(<Timeline />);
  const value = () => screen.getByRole('slider', { name: 'Scene' }).getAttribute('aria-valuetext');
  const scrub = (time: number) => act(() => app.view.apply(scrubTo(time)));
  app.playback.holdSlider(true);
  scrub(1);
  expect(value()).toBe('Scene 2 of 4: Ship');
  scrub(2);
  scrub(3);
  expect(value()).toBe('Scene 2 of 4: Ship');
  act(() => void vi.advanceTimersByTime(80));
  expect(value()).toBe('Scene 4 of 4: Storm');
  expect(screen.getByText('Storm', { exact: false }).textContent).toBe('Scene 4 Storm');
});

test('the buttons step, play and pause', async () => {
  app.render(<Timeline />);
  await userEvent.click(screen.getByRole('button', { name: 'Next scene' }));
  expect(app.view.getState().scene).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Previous scene' }));
  expect(app.view.getState().scene).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Play' }));
  expect(app.view.getState().playing).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(app.view.getState().playing).toBe(false);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '4×');
  expect(app.view.getState().speed).toBe(4);
});

test('the timeline of a long story renders nothing per scene until a list is opened', () => {
  const [scene] = smallStory.scenes;
  const scenes = Array.from({ length: 2000 }, (_, index) => ({ ...scene, id: `${index}` }) as Scene);
  app.view.set({ story: { ...smallStory, scenes } });
  const { container } = app.render(<Timeline />);
  expect(container.querySelectorAll('*').length).toBeLessThan(100);
});

test('the legend switches kinds and supporting characters on and off', async () => {
  const footprints = footprintsOf(smallStory, EXPORT_ROOM);
  const layout = layOut(smallStory, footprints, { room: EXPORT_ROOM });
  app.view.set({ drawn: pictureOf(smallStory, layout, 0, PLAIN) });
  app.render(<LegendContent />);
  const romances = {
    kind: 'romance',
    sign: undefined,
    ghost: 0,
    lit: 0,
    width: 2,
    relation: { mutual: true },
  } as const;
  act(() => app.view.set({ drawn: { relations: [romances], ties: [], characters: [], traces: undefined } }));
  const romance = screen.getByRole('button', { name: 'Romance', pressed: true });
  await userEvent.click(romance);
  expect([...app.view.getState().hiddenKinds]).toEqual(['romance']);
  expect(romance.getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show 1 supporting character' }));
  expect(app.view.getState().supporting).toBe(true);
});

test('search finds by part of a name in any case, and no name that is not yet revealed', async () => {
  app.view.set({ story: smallStory });
  app.render(<Search />);
  document.querySelector('dialog')?.setAttribute('open', '');
  act(() => void screen.getByRole('dialog', { hidden: true }).dispatchEvent(new Event(SEARCH_OPENS)));
  const field = await screen.findByRole('combobox', { name: 'Search' });
  await userEvent.type(field, 'QU');
  expect(texts(screen.getAllByRole('option'))).toEqual(['3. QuayScene']);
  await userEvent.clear(field);
  await userEvent.type(field, 'ben');
  expect(texts(screen.getAllByRole('option'))).toEqual(['BenPerson', 'Ada → BenRelationship']);
});

test('of very many changes the panel lists the weightiest, and a button shows the rest', async () => {
  const crowd = crowdStory(300, 3);
  const { rerender } = app.render(<Panel />);
  act(() => app.view.set(opened(crowd)));
  rerender(<Panel />);
  expect(scene().queryByText(/^Ada/)).toBeNull();
  const listed = () => scene().getAllByRole('button', { name: /^Over: / }).length;
  expect(listed()).toBe(40);
  await userEvent.click(scene().getByRole('button', { name: 'Show all 60' }));
  expect(listed()).toBe(60);
});

test('the live region announces a scene only after the last move', async () => {
  app.render(<Announcer />);
  app.view.apply(goTo(1));
  app.view.apply(goTo(2));
  expect(screen.getByRole('status').textContent).toBe('');
  await screen.findByText(/^Scene 3 of 4: Quay\. /, {}, { timeout: 5000 });
  expect(screen.getByRole('status').textContent).toContain('New: Ada and Ben, a couple.');
});

test('the panel is in German if that is the language of the view', () => {
  app.view.set({ language: 'de' });
  app.view.apply(goTo(1));
  app.render(<Panel />);
  const panel = within(screen.getByRole('region', { name: 'Details der Szene' }));
  panel.getByRole('button', { name: 'Ada → Ben: sehnt sich (vorher: verliebt); stärker.' });
});

test('what a selection opened of the sheet on a phone goes with it; what the reader opened stays', async () => {
  const app = testApp(opened());
  const { container } = app.render(<Panel />);
  const isOpen = () => container.querySelector('[data-panel]')?.hasAttribute('data-open');
  const choose = (id?: string) =>
    act(() => app.view.apply(select(id === undefined ? undefined : { type: 'character', id })));
  choose('ada');
  expect(isOpen()).toBe(true);
  choose('ben');
  expect(isOpen()).toBe(true);
  choose();
  expect(isOpen()).toBe(false);
  const [handle] = screen.getAllByRole('button', { expanded: false });
  await userEvent.click(handle as HTMLElement);
  choose('ada');
  choose();
  expect(isOpen()).toBe(true);
});
