import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CrashBoundary } from '../../src/app/Crashed.tsx';
import { changeLens } from '../../src/view/lensSteps.ts';
import { crowdStory } from '../story/crowd.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

/** Throws while `broken` is true. */
let broken = true;
function Part() {
  if (broken) throw new Error('a fault');
  return <p>The app</p>;
}

function crash() {
  broken = true;
  // React logs the errors that a boundary catches.
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void reported.mockRestore());
  const app = testApp(opened(crowdStory(50, 3)));
  onTestFinished(app.playback.stop);
  app.render(
    <CrashBoundary>
      <Part />
    </CrashBoundary>,
  );
  return app;
}

test('after a crash the whole story can be saved, with the characters that the lens leaves out', async () => {
  const app = crash();
  app.view.apply(changeLens({ around: { character: 'person-0', steps: 1 } }));
  expect(app.view.getState().story.characters.length).toBeLessThan(50);
  let saved: Blob | undefined;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved = blob;
      return 'blob:saved';
    },
    revokeObjectURL: () => {},
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save story as file' }));
  await vi.waitFor(() => expect(saved).toBeDefined(), 60_000);
  const reader = new FileReader();
  reader.readAsText(saved as Blob);
  await new Promise((resolve) => {
    reader.onload = resolve;
  });
  expect(JSON.parse(String(reader.result)).characters).toHaveLength(50);
});

test('after a crash the app can be restarted: the selection is reset, the scene stays', async () => {
  const app = crash();
  expect(screen.getByRole('alert').textContent).toContain('a fault');
  app.view.set({ selection: { type: 'character', id: 'p1' }, scene: 2 });
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: app.words.in('en').tryAgain }));
  screen.getByText('The app');
  expect(app.view.getState()).toMatchObject({ selection: undefined, scene: 2 });
});
