import { isSameRoom } from '../layout/room.ts';
import type { Layout, Room } from '../layout/types.ts';
import { zoomed } from '../picture/camera.ts';
import { sceneAt } from '../story/state.ts';
import type { Story } from '../story/types.ts';
import { changeLens } from './lensSteps.ts';
import type { Selection, Step } from './viewState.ts';

const last = (story: Story) => story.scenes.length - 1;
const within = (story: Story, value: number) => Math.min(last(story), Math.max(0, value));

/** Shows exactly this time; the nearest scene becomes the current one. */
export function scrubTo(time: number): Step {
  return ({ story }) => {
    const held = within(story, time);
    return { time: held, scene: sceneAt(held) };
  };
}

/** Moves the time towards the current scene, which does not change. */
export function travelTo(time: number): Step {
  return ({ story }) => ({ time: within(story, time) });
}

/** Makes a scene the current one. The time moves to a neighbour, and jumps to any other. */
export function goTo(scene: number): Step {
  return (state) => {
    const held = within(state.story, Math.round(scene));
    const near = Math.abs(held - state.time) <= 1;
    // A second step that comes while the time still moves starts at the scene it was moving to.
    const time = near ? state.time : Math.abs(held - state.scene) === 1 ? state.scene : held;
    return { scene: held, time, playing: false, jumps: state.jumps + (near ? 0 : 1) };
  };
}

/** The first scene of the next act (direction 1), or of this act or the one before (direction -1). */
export function goByAct(direction: 1 | -1): Step {
  return (state) => {
    const { story, scene } = state;
    const opens = (index: number) => index === 0 || story.scenes[index]?.act !== story.scenes[index - 1]?.act;
    let target = scene + direction;
    while (target > 0 && target < last(story) && !opens(target)) target += direction;
    return goTo(target)(state);
  };
}

/** Selects a character, relation or tie, or nothing. The characters concerned are shown even if the lens or the role hid them. */
export function select(selection: Selection | undefined): Step {
  return (state) => {
    const { whole, story, supporting, lens } = state;
    const relation = whole.relations.find(({ id }) => selection?.type === 'relation' && id === selection.id);
    const ids = relation ? [relation.from, relation.to] : [selection?.id];
    const meant = whole.characters.filter(({ id }) => ids.includes(id));
    const off = meant.some(({ role }) => role === 'supporting');
    const away = meant.map(({ id }) => id).filter((id) => !story.characters.some((there) => there.id === id));
    const look = away.length > 0 ? changeLens({ also: [...lens.also, ...away] })(state) : {};
    return { ...look, selection, supporting: supporting || off };
  };
}

/** After a crash: keeps the story and the scene, and resets selection, hidden kinds and pins. */
export function resetView(): Step {
  return () => ({ selection: undefined, hiddenKinds: new Set(), pins: [], playing: false });
}

/** Plays from the current time, or from the start if that is the end. */
export function play(): Step {
  return ({ story, time, scene }) => {
    const from = time >= last(story) ? 0 : time;
    return { playing: last(story) > 0, time: from, scene: from === 0 ? 0 : scene };
  };
}

export function togglePlay(): Step {
  return (state) => (state.playing ? { playing: false } : play()(state));
}

/** Labels those changes of the current scene, or differences from the one that it is compared with, that have no label, and after the last of them the first again. */
export function showMoreLabels(): Step {
  return ({ scene, compare, labelPage }) => {
    const here = labelPage?.scene === scene ? labelPage : { scene, page: 0 };
    if (compare === undefined) return { labelPage: { ...here, page: here.page + 1 } };
    const page = here.compared?.scene === compare ? here.compared.page : 0;
    return { labelPage: { ...here, compared: { scene: compare, page: page + 1 } } };
  };
}

/** Compares the current scene with another; `undefined`, or the current scene itself, ends the comparison. */
export function compareWith(scene: number | undefined): Step {
  return ({ story, scene: current }) => {
    const other = scene === undefined ? undefined : within(story, Math.round(scene));
    return { compare: other === current ? undefined : other, playing: false };
  };
}

/** Replaces the layout. The picture glides from the old one to the new one. */
export function layoutReady(layout: Layout): Step {
  return () => ({ layout: { type: 'ready', layout } });
}

/** A layout is being made; `share` (0 … 1) of it is done. */
export function layoutPending(share?: number): Step {
  return ({ layout }) => ({ layout: { type: 'waiting', layout: layout.layout, share } });
}

/** Shows a preview until the final layout is ready. */
export function layoutPreviewed(preview: Layout): Step {
  return () => ({ layout: { type: 'waiting', layout: preview } });
}

/** The stage says so, and offers to try again. */
export function layoutFailed(): Step {
  return ({ layout }) => ({ layout: { type: 'failed', layout: layout.layout } });
}

/** Zooms by about `factor` (below 1: out) around the point `at`, given in shares of the view's width and height. */
export function zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): Step {
  return ({ camera }) => ({ camera: zoomed(camera, factor, at) });
}

/** Sets the room of the stage. The last layout is shown until the one for this room is there. */
export function setRoom(room: Room): Step {
  return (state) =>
    isSameRoom(state.room, room) ? {} : { room, layout: { type: 'waiting', layout: state.layout.layout } };
}
