import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCharacters } from '../../src/edit/mergeCharacters.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import type { Room } from '../../src/layout/types.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import type { Scene } from '../../src/story/types.ts';
import { pin, setContinuity, showSupporting, toggleKind, unpin } from '../../src/view/choiceSteps.ts';
import { edit, redo, undo } from '../../src/view/editing.ts';
import { changeLens, setOrder } from '../../src/view/lensSteps.ts';
import { openStory } from '../../src/view/openSteps.ts';
import { theLabelPage } from '../../src/view/selectors.ts';
import {
  compareWith,
  goByAct,
  goTo,
  layoutReady,
  play,
  scrubTo,
  select,
  showMoreLabels,
  travelTo,
} from '../../src/view/transitions.ts';
import type { Step, ViewState } from '../../src/view/viewState.ts';
import { PHONE_ROOM } from '../layout/phoneRoom.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from './opened.ts';

function after(steps: readonly Step[]): ViewState {
  let state = opened();
  for (const step of steps) state = { ...state, ...step(state) };
  return state;
}
const where = ({ time, scene, jumps }: ViewState) => ({ time, scene, jumps });

test('time moves to a neighbouring scene, and jumps to any other', () => {
  expect(where(after([goTo(1)]))).toEqual({ time: 0, scene: 1, jumps: 0 });
  expect(where(after([goTo(3)]))).toEqual({ time: 3, scene: 3, jumps: 1 });
});

test('further labels are asked for page by page, and anew in another scene', () => {
  const page = (...steps: Step[]) => after(steps).labelPage;
  expect(page(showMoreLabels())).toEqual({ scene: 0, page: 1 });
  expect(page(showMoreLabels(), showMoreLabels())).toEqual({ scene: 0, page: 2 });
  expect(page(showMoreLabels(), showMoreLabels(), goTo(2), showMoreLabels())).toEqual({ scene: 2, page: 1 });
});

test('a step during a transition starts at the scene that the transition leads to', () => {
  expect(where(after([goTo(1), travelTo(0.3), goTo(2)]))).toEqual({ time: 1, scene: 2, jumps: 1 });
});

test('scrubbing makes the nearest scene the current one, and never leaves the story', () => {
  expect(where(after([scrubTo(1.6)]))).toEqual({ time: 1.6, scene: 2, jumps: 0 });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double({ noNaN: true }).map(scrubTo), fc.integer().map(goTo))),
      (steps) => {
        const { time, scene } = after(steps);
        expect(time >= 0 && time <= 3 && scene >= 0 && scene <= 3).toBe(true);
      },
    ),
  );
});

test('a step by act leads to the first scene of an act', () => {
  expect(after([goByAct(1)]).scene).toBe(2);
  expect(after([goTo(3), goByAct(-1)]).scene).toBe(2);
  expect(after([goTo(2), goByAct(-1)]).scene).toBe(0);
});

test('playing starts at the current time, or at the start if that is the end', () => {
  expect(where(after([scrubTo(1), play()]))).toEqual({ time: 1, scene: 1, jumps: 0 });
  expect(after([goTo(3), play()])).toMatchObject({ time: 0, scene: 0, playing: true });
  expect(after([play(), goTo(2)]).playing).toBe(false);
});

test('a kind of relation can be hidden and shown again', () => {
  expect([...after([toggleKind('romance')]).hiddenKinds]).toEqual(['romance']);
  expect([...after([toggleKind('romance'), toggleKind('romance')]).hiddenKinds]).toEqual([]);
});

test('a supporting character that gets hidden is deselected', () => {
  const chosen = select({ type: 'character', id: 'cleo' });
  expect(after([showSupporting(true), chosen, showSupporting(false)]).selection).toBeUndefined();
});

test('a character has at most one pin per place, and unpinning removes them all', () => {
  const at = (place: string, x: number) => pin({ character: 'ada', place, x, y: 0 });
  expect(
    after([at('town', 0.1), at('sea', 0.2), at('town', 0.3)]).pins.map(({ place, x }) => [place, x]),
  ).toEqual([
    ['sea', 0.2],
    ['town', 0.3],
  ]);
  expect(after([at('town', 0.1), at('sea', 0.2), unpin('ada')]).pins).toEqual([]);
});

test('opening a story resets the view', () => {
  const { whole } = opened();
  const changed = after([
    goTo(2),
    toggleKind('romance'),
    select({ type: 'character', id: 'ada' }),
    openStory(whole),
  ]);
  expect(changed).toEqual({ ...opened(), jumps: 1 });
});

test('a story that comes with its layout is shown at once if the layout is for the room of the stage', () => {
  const { story, whole } = opened();
  const layout = (room: Room) => layOut(story, footprintsOf(story, room), { room });
  expect(after([openStory(whole, layout(EXPORT_ROOM))]).layout.type).toBe('ready');
  expect(after([openStory(whole, layout(PHONE_ROOM))]).layout).toEqual({
    type: 'waiting',
    layout: undefined,
  });
});

test('an edit can be undone and redone, and a character that is gone is deselected', () => {
  const merge = edit(mergeCharacters(smallStory, 'ben', 'cleo'));
  const people = ({ story, selection }: ViewState) => [
    story.characters.map(({ id }) => id).join(' '),
    selection?.id,
  ];
  const chosen = select({ type: 'character', id: 'cleo' });
  expect(people(after([chosen, merge]))).toEqual(['ada ben', undefined]);
  expect(people(after([merge, undo()]))).toEqual(['ada ben cleo', undefined]);
  expect(people(after([merge, undo(), redo()]))).toEqual(['ada ben', undefined]);
  expect(after([merge, undo()]).whole).toBe(smallStory);
  expect(people(after([undo(), redo()]))).toEqual(['ada ben cleo', undefined]);
  expect(after([merge, openStory(smallStory)]).past).toEqual([]);
});

test('an edit keeps the scene, and the lens for the characters that are still there', () => {
  const around = changeLens({ around: { character: 'cleo', steps: 1 }, also: ['ada', 'cleo'] });
  const { scene, lens, story } = after([goTo(2), around, edit(mergeCharacters(smallStory, 'ben', 'cleo'))]);
  expect(scene).toBe(2);
  expect(lens).toMatchObject({ around: undefined, also: ['ada'] });
  expect(story.characters.map(({ id }) => id)).toEqual(['ada', 'ben']);
});

test('until an edited story has a layout, the old one is shown, unless it lacks a character', () => {
  const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });
  const merged = mergeCharacters(smallStory, 'ben', 'cleo');
  expect(after([layoutReady(layout), edit(merged)]).layout).toEqual({ type: 'waiting', layout });
  const without = layOut(merged, footprintsOf(merged, EXPORT_ROOM), { room: EXPORT_ROOM });
  expect(after([edit(merged), layoutReady(without), undo()]).layout).toEqual({
    type: 'waiting',
    layout: undefined,
  });
});

/** A story without some of its scenes. */
const without = (...ids: string[]) => ({
  ...smallStory,
  scenes: smallStory.scenes.filter(({ id }) => !ids.includes(id)),
});
const places = ({ scene, time, textScene, compare, strip }: ViewState) => ({
  scene,
  time,
  textScene,
  compare,
  strip,
});

test('an edit that removes scenes keeps the view within the story', () => {
  const late: Step = () => ({ scene: 3, time: 2.9, textScene: 3, compare: 2, strip: '4' });
  const atEnd = { scene: 1, time: 1, textScene: 1, compare: undefined, strip: '' };
  expect(places(after([late, edit(without('quay', 'storm'))]))).toEqual(atEnd);
  expect(places(after([edit(without('quay', 'storm')), undo(), late, redo()]))).toEqual(atEnd);
});

test('an edit that adds or removes scenes before the current one keeps the reader in the same scene', () => {
  const compared: Step = () => ({ scene: 3, time: 3, textScene: 3, compare: 2, strip: '1, 3' });
  const edited = { scene: 2, time: 2, textScene: 2, compare: 1, strip: '1, 3' };
  expect(places(after([compared, edit(without('ship'))]))).toEqual(edited);
  expect(places(after([compared, edit(without('ship')), undo()]))).toEqual({
    ...edited,
    ...compared(opened()),
  });
});

test('a pin in a place that an edit removes is removed', () => {
  const town = { character: 'ada', place: 'town', x: 0.5, y: 0.5 };
  const { pins } = after([
    pin(town),
    pin({ ...town, place: 'sea' }),
    edit({ ...smallStory, places: [smallStory.places[0] as never] }),
  ]);
  expect(pins).toEqual([town]);
});

test('after an edit and its undo, the layout is the one before, byte for byte', () => {
  const layOutFor = ({ story, layout: { layout: homes } }: ViewState) =>
    layOut(story, footprintsOf(story, EXPORT_ROOM), { room: EXPORT_ROOM, homes });
  const makeLayout: Step = (state) => layoutReady(layOutFor(state))(state);
  const before = after([makeLayout]);
  const edited = after([makeLayout, edit(mergeCharacters(smallStory, 'ben', 'cleo')), makeLayout]);
  const undone = after([makeLayout, edit(mergeCharacters(smallStory, 'ben', 'cleo')), makeLayout, undo()]);
  const redone = after([
    makeLayout,
    edit(mergeCharacters(smallStory, 'ben', 'cleo')),
    makeLayout,
    undo(),
    redo(),
  ]);
  expect(undone.layout).toEqual(before.layout);
  expect(redone.layout).toEqual(edited.layout);
});

test('if what the layout depends on has changed since, undo keeps the homes of the version and waits for a layout', () => {
  const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });
  const state = after([
    layoutReady(layout),
    edit(mergeCharacters(smallStory, 'ben', 'cleo')),
    setContinuity(1),
    undo(),
  ]);
  expect(state.layout).toEqual({ type: 'waiting', layout });
});

test('undo and redo cover pins, together with edits and in their order', () => {
  const merge: Step = (state) => edit(mergeCharacters(state.whole, 'ben', 'cleo'))(state);
  const steps = [
    pin({ character: 'ada', place: 'town', x: 0.1, y: 0 }),
    pin({ character: 'ada', place: 'town', x: 0.2, y: 0 }),
    merge,
    unpin('ada'),
  ];
  const shown = (state: ViewState) => [state.whole.characters.length, state.pins.map(({ x }) => x)];
  const states = [0, 1, 2, 3, 4].map((count) => shown(after(steps.slice(0, count))));
  const back = [1, 2, 3, 4].map((count) => shown(after([...steps, ...Array.from({ length: count }, undo)])));
  expect(back).toEqual(states.slice(0, -1).reverse());
  const undone = [...steps, undo(), undo(), undo(), undo()];
  const again = [1, 2, 3, 4].map((count) =>
    shown(after([...undone, ...Array.from({ length: count }, redo)])),
  );
  expect(again).toEqual(states.slice(1));
});

test('a pin is noted until it is undone, and takes the place of no notice that asks something', () => {
  const made = pin({ character: 'ada', place: 'town', x: 0.1, y: 0 });
  expect(after([made]).notice).toEqual({ type: 'pinned', character: 'ada' });
  expect(after([made, undo()]).notice).toBeUndefined();
  const asks = { type: 'not-opened', file: 'x.txt', reason: 'It is empty.', kept: false } as const;
  expect(after([() => ({ notice: asks }), made]).notice).toEqual(asks);
});

test('unpinning who is not pinned is nothing to undo', () => {
  expect(after([unpin('ada'), unpin()]).past).toEqual([]);
});

test('a scene is not compared with itself', () => {
  expect(after([goTo(2), compareWith(1)]).compare).toBe(1);
  expect(after([goTo(2), compareWith(1), compareWith(2)]).compare).toBeUndefined();
  expect(after([goTo(2), compareWith(9)]).compare).toBe(3);
});

test('more labels of a comparison are its own, and do not change those of its scene', () => {
  const page = (...steps: Step[]) => theLabelPage(after([goTo(2), ...steps]));
  const more = showMoreLabels();
  expect(page(more)).toMatchObject({ scene: 2, page: 1 });
  expect(page(more, compareWith(1))).toBeUndefined();
  expect(page(compareWith(1), more, more)).toEqual({ scene: 1, page: 2 });
  expect(page(compareWith(1), more, compareWith(3))).toBeUndefined();
  expect(page(more, compareWith(1), more, more, compareWith(undefined))).toMatchObject({ scene: 2, page: 1 });
});

test('a story that is told as it happens keeps its picture in the other order, which is explained', () => {
  const state = after([setOrder('happened')]);
  expect(state.lens.order).toBe('happened');
  expect(state.story).toBe(after([]).story);
  expect(state.notice).toEqual({ type: 'order' });
});

test('a change of order keeps the current scene and the one compared with it', () => {
  const [market, ship, quay, storm] = smallStory.scenes.map((scene, index) => ({
    ...scene,
    happens: { from: [4, 1, 3, 2][index] as number, to: 5 },
  })) as [Scene, Scene, Scene, Scene];
  const backwards = { ...smallStory, scenes: [market, ship, quay, storm] };
  const state = after([openStory(backwards), goTo(2), compareWith(0), setOrder('happened')]);
  expect(state.story.scenes.map(({ id }) => id)).toEqual(['ship', 'storm', 'quay', 'market']);
  expect({ ...where(state), compare: state.compare }).toEqual({ time: 2, scene: 2, jumps: 1, compare: 3 });
  const back = after([openStory(backwards), goTo(2), compareWith(0), setOrder('happened'), setOrder('told')]);
  expect({ scene: back.scene, compare: back.compare, story: back.story }).toEqual({
    scene: 2,
    compare: 0,
    story: backwards,
  });
});
