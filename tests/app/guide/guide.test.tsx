import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Guide from '../../../src/app/guide/Guide.tsx';
import { GuideKey } from '../../../src/app/guide/GuideKey.tsx';
import { goToStep } from '../../../src/app/guide/steps.ts';
import { Panel } from '../../../src/app/panel/Panel.tsx';
import { useShortcuts } from '../../../src/app/shortcuts.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { goTo } from '../../../src/view/transitions.ts';
import { useView } from '../../../src/view/useView.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { opened } from '../../view/opened.ts';
import { testApp } from '../testApp.tsx';

const STORY = readText(`The key

## Low water
Ann
Ben
* Ann: She waits.

## Morning boat
Ann
Ben
* vs 1: Now she leaves.

## Evening
Ann
* Ann, Ben: The end.
`).story as WholeStory;

function Parts() {
  useShortcuts();
  const isOpen = useView((state) => state.guide !== undefined);
  return (
    <>
      <GuideKey />
      {isOpen ? <Guide /> : <Panel />}
      <input type="text" aria-label="Text" />
    </>
  );
}

function show(state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(STORY), ...state });
  app.render(<Parts />);
  return { ...app, at: () => [app.view.getState().guide, app.view.getState().scene] };
}
const steps = () =>
  within(screen.getByRole('list', { name: 'Steps of the guide' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the panel offers the guide of a story that has one, and the button and the key G open it', async () => {
  const { at } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Read with the guide (3 steps)' }));
  expect(at()).toEqual([0, 0]);
  await press('Leave the guide');
  expect(at()).toEqual([undefined, 0]);
  await userEvent.keyboard('g');
  await screen.findByRole('region', { name: 'Guide' });
  await userEvent.keyboard('g');
  await screen.findByRole('button', { name: /^Read with the guide/ });
});

test('a story without a guide offers none', () => {
  testApp().render(<Panel />);
  expect(screen.queryByRole('button', { name: /guide/ })).toBeNull();
});

test('Next, Back and Finish go through the steps, which are announced', async () => {
  const { at } = show({ guide: 0 });
  const said = () => screen.getByRole('status').textContent;
  expect([at(), said()]).toEqual([[0, 0], 'Step 1 of 3. She waits.']);
  expect(screen.getByRole('button', { name: 'Back' })).toHaveProperty('disabled', true);
  await press('Next');
  expect([at(), said()]).toEqual([[1, 1], 'Step 2 of 3. Now she leaves.']);
  screen.getByText('Compared with scene 1: Low water');
  await press('Next');
  expect(at()).toEqual([2, 2]);
  await press('Back');
  expect(at()).toEqual([1, 1]);
  await press('Next');
  await press('Finish');
  expect(at()).toEqual([undefined, 2]);
});

test('a reader who is guarded from spoilers has the words of no later step, and keeps those that they have read', async () => {
  show({ guide: 0, guarded: true });
  expect(steps()).toEqual(['1. Low waterShe waits.', '', '']);
  await press('Next');
  await press('Back');
  expect(steps()).toEqual(['1. Low waterShe waits.', '2. Morning boatNow she leaves.', '']);
});

test('others have the words of all steps', () => {
  show({ guide: 0 });
  expect(steps()).toEqual(['1. Low waterShe waits.', '2. Morning boatNow she leaves.', '3. EveningThe end.']);
});

test('arrow keys go through the steps, not the scenes, and Escape leaves; fields keep their keys', async () => {
  const { at, view } = show({ guide: 0 });
  const after = async (keys: string) => {
    await userEvent.keyboard(keys);
    return at();
  };
  expect(await after('{ArrowRight}')).toEqual([1, 1]);
  expect(await after('{ArrowDown}{ArrowRight}')).toEqual([2, 2]);
  expect(await after('{ArrowLeft}{ArrowUp}')).toEqual([0, 0]);
  await userEvent.click(screen.getByRole('textbox', { name: 'Text' }));
  expect(await after('{ArrowRight}{Escape}g')).toEqual([0, 0]);
  (document.activeElement as HTMLElement).blur();
  act(() => view.set({ singleKeys: false }));
  expect(await after('{ArrowRight}')).toEqual([0, 0]);
  act(() => view.set({ singleKeys: true }));
  expect(await after('{Escape}')).toEqual([undefined, 0]);
  expect(await after('{ArrowRight}')).toEqual([undefined, 1]);
});

test('one who has gone to another scene finds the way back to that of the step', async () => {
  const { at, view } = show({ guide: 0 });
  act(() => view.apply(goToStep(1)));
  expect(screen.queryByRole('button', { name: /^Back to scene/ })).toBeNull();
  act(() => view.apply(goTo(2)));
  expect(at()).toEqual([1, 2]);
  // What the step says is about its own scene, so the list has the scene that the picture shows.
  expect(steps()).toEqual(['1. Low waterShe waits.', 'Scene 3Evening', '3. EveningThe end.']);
  await press('Back to scene 2');
  expect(at()).toEqual([1, 1]);
  expect(steps()[1]).toBe('2. Morning boatNow she leaves.Compared with scene 1: Low water');
});

test('an address that names the step alone leads to its scene, and shows what the step compares', () => {
  const { view, at } = show({ guide: 1 });
  expect([at(), view.getState().compare]).toEqual([[1, 1], 0]);
});

test('an address that names a step too many leads to the last, and one of a story without a guide to none', () => {
  expect(show({ guide: 99 }).at()).toEqual([2, 2]);
  const { view } = show({ ...opened(), guide: 2 });
  expect(view.getState().guide).toBeUndefined();
});

test('several people are lit together while their step is read, one alone is selected', async () => {
  const { view } = show({ guide: 1 });
  const seen = () => [view.getState().lit, view.getState().selection];
  expect(seen()).toEqual([undefined, undefined]);
  await press('Next');
  expect(seen()).toEqual([['ann', 'ben'], undefined]);
  await press('Finish');
  expect(seen()).toEqual([undefined, undefined]);
});

test('in German, too', () => {
  show({ guide: 1, language: 'de' });
  screen.getByRole('region', { name: 'Rundgang' });
  expect(screen.getByRole('status').textContent).toBe('Schritt 2 von 3. Now she leaves.');
});

test('a step lights whom it is about in its own scene only', () => {
  const { view } = show({ guide: 2, scene: 2 });
  expect(view.getState().lit).toEqual(['ann', 'ben']);
  act(() => view.apply(goTo(0)));
  expect(view.getState().lit).toBeUndefined();
  act(() => view.apply(goTo(2)));
  expect(view.getState().lit).toEqual(['ann', 'ben']);
});
