import { act, fireEvent, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import Biography from '../../src/app/biography/Biography.tsx';
import SearchField from '../../src/app/header/SearchField.tsx';
import { Panel } from '../../src/app/panel/Panel.tsx';
import StorylinesView from '../../src/app/storylines/StorylinesView.tsx';
import Filmstrip from '../../src/app/strip/Filmstrip.tsx';
import Tables from '../../src/app/tables/Tables.tsx';
import { Timeline } from '../../src/app/timeline/Timeline.tsx';
import { wholeOf } from '../../src/edit/wholeOf.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { tieId } from '../../src/measures/coPresence.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { Stage } from '../../src/stage/Stage.tsx';
import type { Story, WholeStory } from '../../src/story/types.ts';
import type { Selection, ViewState } from '../../src/view/viewState.ts';
import { forbidWorkers } from '../stage/workers/fakeWorker.ts';
import { smallStory } from '../story/cast.ts';
import { scenesMentioned, tagged } from '../story/tagged.ts';
import { opened } from '../view/opened.ts';
import { testApp } from './testApp.tsx';

/** The small story, in which each text names the scene (0-based) that is the first to show it. */
const story = wholeOf(tagged(smallStory));
const last = story.scenes.length - 1;

const SELECTIONS: readonly (Selection | undefined)[] = [
  undefined,
  ...story.characters.map(({ id }) => ({ type: 'character', id }) as const),
  ...story.relations.map(({ id }) => ({ type: 'relation', id }) as const),
  { type: 'tie', id: tieId('ada', 'ben') },
  { type: 'tie', id: tieId('ben', 'cleo') },
];

/** Whether a text has something that no scene before `seen` tells. */
const isLater = (text: string, seen: number) => scenesMentioned(text).some((scene) => scene >= seen);

/** Dora comes on in the third scene. */
const late = wholeOf({
  ...smallStory,
  characters: [...smallStory.characters, { id: 'dora', name: { en: 'Dora' }, role: 'principal', names: [] }],
  scenes: smallStory.scenes.map((scene, at) =>
    at < 2
      ? scene
      : { ...scene, present: [...scene.present, { character: 'dora', remote: undefined, speaks: true }] },
  ),
});

/** The view of a reader who is guarded from spoilers, at a scene. */
function guardedAt(scene: number, of: Story, supporting = true): ViewState {
  return {
    ...opened(of as WholeStory),
    tieWindow: { type: 'fading', halfLife: 4 },
    guarded: true,
    supporting,
    scene,
    time: scene,
    textScene: scene,
    layout: { type: 'ready', layout: layOut(of, footprintsOf(of, EXPORT_ROOM), { room: EXPORT_ROOM }) },
  };
}

const popovers = () => [...document.querySelectorAll('[popover]')];
const toggle = (newState: string) => {
  for (const popover of popovers()) fireEvent(popover, Object.assign(new Event('toggle'), { newState }));
};

/** The page as text, with all views and every list open. Pictures depend on the layout of the whole story, and can be left out. */
async function pageAt(
  scene: number,
  selection: Selection | undefined,
  {
    pictures = false,
    of = story,
    supporting = true,
  }: { pictures?: boolean; of?: Story; supporting?: boolean } = {},
): Promise<string> {
  const app = testApp({ ...guardedAt(scene, of, supporting), selection });
  const { container, unmount } = app.render(
    <>
      <Panel />
      <Timeline />
      <Tables />
      <StorylinesView />
      <Biography people={['ada', 'ben']} />
      <SearchField close={() => {}} />
      {pictures && (
        <>
          <Stage />
          <Filmstrip />
        </>
      )}
    </>,
  );
  act(() => toggle('open'));
  await waitFor(() => expect(container.querySelector(`[data-cursor="${scene + 1}"]`)).not.toBeNull());
  // The parts that are fetched when they are first asked for, or after the picture.
  await waitFor(() => expect(container.querySelector('fieldset[aria-description]') !== null).toBe(pictures));
  const details = container.querySelector('[aria-label="Details"]');
  await waitFor(() => expect(details?.childElementCount).not.toBe(1));
  await waitFor(() => expect(popovers().every((popover) => popover.childElementCount > 0)).toBe(true));
  await waitFor(() => expect(container.querySelectorAll('svg path[d^="M"]').length).toBeGreaterThan(0));
  for (const folded of container.querySelectorAll('details')) {
    folded.open = true;
    fireEvent(folded, new Event('toggle'));
  }
  await act(async () => {});
  const text = container.innerHTML;
  unmount();
  app.playback.stop();
  // React counts its ids over all that it renders on a page.
  return text.replace(/_r_\w+_/g, 'id').replaceAll('><', '>\n<');
}

test('guarded from spoilers, no view mentions what only a later scene tells', async () => {
  forbidWorkers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  for (let scene = 0; scene <= last; scene++)
    for (const selection of SELECTIONS) {
      // Pictures show all places of a story from the start, so that nothing moves.
      const page = (await pageAt(scene, selection, { pictures: true })).replaceAll('place of scene', '');
      const spoilers = page.split('\n').filter((line) => isLater(line, scene + 1));
      expect(spoilers, `in scene ${scene}, selected: ${JSON.stringify(selection)}`).toEqual([]);
      expect(page).toContain(`Title of scene ${scene}`);
    }
});

/** The same first scenes with nothing after them but as many empty scenes. */
function withEmptyEnd(seen: number): Story {
  return {
    ...story,
    authored: true,
    acts: story.acts.filter(({ id }) => !isLater(id, seen)),
    // As many, since the track keeps room for all of them.
    places: story.places.map((place) =>
      isLater(place.id, seen) ? { ...place, name: { en: 'Elsewhere' } } : place,
    ),
    relations: story.relations.filter(({ id }) => !isLater(id, seen)),
    scenes: story.scenes.map((scene, at) =>
      at < seen ? scene : { id: `${at}`, title: { en: 'Empty' }, present: [], changes: [], leaves: [] },
    ),
  };
}

test('guarded from spoilers, every view is the same whatever happens later', async () => {
  forbidWorkers();
  for (let scene = 0; scene < last; scene++)
    for (const selection of SELECTIONS.slice(0, 4))
      expect(await pageAt(scene, selection, { of: withEmptyEnd(scene + 1) })).toBe(
        await pageAt(scene, selection),
      );
});

test('guarded from spoilers, no view names those whom the reader has not met yet', async () => {
  forbidWorkers();
  for (const supporting of [false, true])
    for (const [scene, isThere] of [false, false, true, true].entries()) {
      const page = await pageAt(scene, undefined, { pictures: true, of: late, supporting });
      expect(page.includes('Dora'), `in scene ${scene}`).toBe(isThere);
      expect(page).toContain('Ada');
    }
});
