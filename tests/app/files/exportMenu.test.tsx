import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import ExportMenu from '../../../src/app/header/ExportMenu.tsx';
import { throughline } from '../../../src/formats/throughline.ts';
import { smallStory } from '../../story/cast.ts';
import { type TestApp, testApp } from '../testApp.tsx';

let app: TestApp;
beforeEach(() => {
  app = testApp();
  app.render(<ExportMenu />);
  return app.playback.stop;
});

/** What is handed to the browser's downloads, by name. */
function downloads(): Map<string, Promise<string>> {
  const files = new Map<string, Promise<string>>();
  const blobs: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, textOf(blobs.at(-1) as Blob));
  });
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (file: Blob) => `blob:${blobs.push(file)}`;
      static override revokeObjectURL = () => {};
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return files;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const notice = () => app.view.getState().notice;

test('the picture is saved under the name of its scene, and a poster under that of its view', async () => {
  const files = downloads();
  app.view.set({ scene: 1, time: 1 });
  await press('SVG');
  await waitFor(() => expect(notice()).toEqual({ type: 'saved', file: 'a-small-story-scene-2-ship.svg' }));
  expect(await files.get('a-small-story-scene-2-ship.svg')).toMatch(/^<svg|^<\?xml/);
  app.view.set({ view: 'storylines' });
  await press('SVG');
  await waitFor(() => expect(notice()).toEqual({ type: 'saved', file: 'a-small-story-storylines.svg' }));
  expect(await files.get('a-small-story-storylines.svg')).toContain('data-scene="4"');
});

test('the picture is copied as text, and a link to it without what later scenes do', async () => {
  const user = userEvent.setup();
  app.view.set({ scene: 2, time: 2, showLater: true });
  await user.click(screen.getByRole('button', { name: 'Copy as vector text' }));
  await waitFor(() => expect(notice()).toEqual({ type: 'copied' }));
  expect(await navigator.clipboard.readText()).toContain('</svg>');
  await user.click(screen.getByRole('button', { name: 'Copy link to this view' }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/\?.*scene=3/));
  expect(await navigator.clipboard.readText()).not.toContain('ahead');
});

test('a picture that the browser cannot draw is not saved, and the reader is told why', async () => {
  const files = downloads();
  await press('PNG');
  await waitFor(() => expect(notice()?.type).toBe('not-exported'));
  expect(files.size).toBe(0);
});

test('the story is saved as data: all of it, or what is shown of the scene', async () => {
  const files = downloads();
  await press('Save data');
  await waitFor(() => expect(notice()).toEqual({ type: 'saved', file: 'small.json' }));
  expect(throughline.read((await files.get('small.json')) as string).story).toEqual(smallStory);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'gexf');
  await userEvent.click(screen.getByRole('radio', { name: /shown|picture/ }));
  await press('Save data');
  await waitFor(() =>
    expect(notice()).toMatchObject({ type: 'saved', file: expect.stringMatching(/\.gexf$/) }),
  );
});
