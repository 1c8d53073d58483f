import { afterEach, expect, test, vi } from 'vitest';
import { saveData } from '../../src/app/files/exportData.ts';
import { throughline } from '../../src/formats/throughline.ts';
import { admit } from '../../src/story/gate.ts';
import { showSupporting, toggleKind } from '../../src/view/choiceSteps.ts';
import { changeLens } from '../../src/view/lensSteps.ts';
import { createView } from '../../src/view/store.ts';
import type { Step } from '../../src/view/viewState.ts';
import { smallFile } from '../story/cast.ts';
import { opened } from '../view/opened.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The small story with a flashback that splits its first act in the order in which it happens: market, quay, storm, ship. */
function flashback() {
  const file = smallFile();
  for (const [index, happens] of [1, 4, 2, 3].entries())
    Object.assign(file.scenes[index] as object, { happens });
  return admit(file);
}

/** The story that the JSON file of a view has, after these steps. */
async function savedAsShown(...steps: readonly Step[]) {
  const files: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
      static override revokeObjectURL = () => {};
    },
  );
  const view = createView(opened(flashback()));
  for (const step of steps) view.apply(step);
  await saveData(view.getState(), 'throughline', 'shown');
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(files[0] as Blob);
  });
  return throughline.read(text).story;
}

test('a story that is shown chronologically is saved in the order in which it is told', async () => {
  const story = await savedAsShown(showSupporting(true), changeLens({ order: 'happened' }));
  expect(story).toEqual(flashback());
});

test('only the characters and kinds that are shown are saved', async () => {
  const story = await savedAsShown(toggleKind('romance'), changeLens({ order: 'happened' }));
  expect({
    characters: story.characters.map(({ id }) => id),
    relations: story.relations.map(({ id }) => id),
    scenes: story.scenes.map(({ id }) => id),
  }).toEqual({ characters: ['ada', 'ben'], relations: [], scenes: ['market', 'ship', 'quay', 'storm'] });
});

test('a reader who is guarded from spoilers saves no later scene of what is shown, in either order', async () => {
  const guarded: Step = () => ({ guarded: true, scene: 1, time: 1, textScene: 1, supporting: true });
  const told = await savedAsShown(guarded);
  expect(told.scenes.map(({ id, act }) => [id, act])).toEqual([
    ['market', 'one'],
    ['ship', 'one'],
  ]);
  expect(told.relations.map(({ id }) => id)).toEqual(['ada-loves']);
  const happened = await savedAsShown(changeLens({ order: 'happened' }), guarded);
  expect(happened.scenes.map(({ id, act }) => [id, act])).toEqual([
    ['market', undefined],
    ['quay', undefined],
  ]);
});
