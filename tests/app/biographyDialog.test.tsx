import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { BiographyDialog } from '../../src/app/biography/BiographyDialog.tsx';
import { loadFonts } from '../../src/app/files/fonts.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { withFonts } from '../../src/picture/fonts/withFonts.ts';
import { biographyText } from '../../src/picture/posters/svgText.ts';
import { showBiography } from '../../src/view/choiceSteps.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { downloads, modalDialogs, textsOf } from './page.ts';
import { testApp } from './testApp.tsx';

beforeEach(modalDialogs);

/** The dialog with the biography of Ada and Ben, at the second scene. */
async function showDialog(state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(), scene: 1, time: 1, textScene: 1, ...state });
  app.render(<BiographyDialog />);
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
  expect(dialog.open).toBe(false);
  act(() => app.view.apply(showBiography(['ada', 'ben'])));
  await screen.findByRole('heading', { name: 'History' });
  return { ...app, dialog };
}
/** The scenes under a heading. */
const scenesUnder = (name: string) => {
  const heading = screen.queryByRole('heading', { name });
  return heading && textsOf(within(heading.nextElementSibling as HTMLElement).queryAllByRole('listitem'));
};

test('the biography tells the shared scenes, the turning points and each change with its evidence', async () => {
  const { dialog } = await showDialog();
  expect(dialog.open).toBe(true);
  expect(scenesUnder('Scenes together')).toEqual(['1', '2', '3']);
  expect(scenesUnder('Turning points')).toEqual(['3']);
  expect(scenesUnder('History')).toEqual([
    'Before the storyAda → Ben: in love.Because it says so.',
    'Scene 2Ada → Ben: longs (before: in love); stronger.Because it says so.',
    'Scene 3Ada → Ben: before “longs”, now “a couple”.Because it says so.',
    'Scene 3New: Ada and Ben, a couple.Because it says so.',
  ]);
  expect(screen.getByRole('region', { name: 'Shared biography' }).querySelector('svg')).not.toBeNull();
});

test('a guarded reader has the biography up to the current scene, and can switch later scenes on', async () => {
  await showDialog({ guarded: true });
  expect(scenesUnder('Scenes together')).toEqual(['1', '2']);
  expect(scenesUnder('Turning points')).toEqual(['2']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show later scenes (spoilers)' }));
  expect(scenesUnder('Scenes together')).toEqual(['1', '2', '3']);
});

test('scenes of a long silence are named', async () => {
  const scenes = Array.from({ length: 12 }, (_, index) => ({
    id: `s${index}`,
    title: { en: `Scene ${index}` },
    present: [0, 11].includes(index) ? smallStory.scenes[0]?.present : [],
    changes: [],
    leaves: [],
  }));
  const story = { ...smallStory, scenes } as unknown as typeof smallStory;
  await showDialog({ story, whole: story });
  expect(scenesUnder('Apart')).toEqual(['Apart from scene 2 to 11']);
});

test('the ribbon is saved as it is shown', async () => {
  const saved = downloads();
  vi.stubGlobal('fetch', async (file: string) => new Response(readFileSync(`.${file}`)));
  const { view } = await showDialog({ guarded: true });
  await userEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
  await waitFor(() => expect(view.getState().notice).toEqual({ type: 'saved', file: 'small-ada-ben.svg' }));
  const poster = biographyText({
    story: firstScenes(smallStory, 2),
    scenes: 4,
    people: ['ada', 'ben'],
    scene: 1,
    options: { language: 'en', theme: 'light' },
  });
  expect(await saved[0]?.text).toBe(withFonts(poster, await loadFonts(), false));
});

test('the dialog closes by its button, by a click beside it, and when the view shows no biography', async () => {
  const { view, dialog } = await showDialog();
  const isOpen = () => [dialog.open, view.getState().biography !== undefined];
  const reopen = () => act(() => view.apply(showBiography(['ada', 'ben'])));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(isOpen()).toEqual([false, false]);
  reopen();
  expect(isOpen()).toEqual([true, true]);
  await userEvent.click(dialog);
  expect(isOpen()).toEqual([false, false]);
  reopen();
  act(() => view.apply(showBiography(undefined)));
  expect(isOpen()).toEqual([false, false]);
});
