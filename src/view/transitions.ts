import { SETTINGS as LAYOUT } from '../layout/settings.ts';
import type { Layout, Pin, Shape } from '../layout/types.ts';
import { applyDefaultLens } from '../lens/lens.ts';
import { closest, panned, WHOLE, zoomed } from '../picture/camera.ts';
import { sceneAt } from '../story/state.ts';
import type { Kind, Story, WholeStory } from '../story/types.ts';
import { changeLens } from './lensSteps.ts';
import type { LayoutPhase, Selection, Step } from './viewState.ts';

const last = (story: Story) => story.scenes.length - 1;
const within = (story: Story, value: number) => Math.min(last(story), Math.max(0, value));

/** Shows exactly this time; the nearest scene becomes the current one. */
export function scrubTo(time: number): Step {
  return ({ story }) => {
    const held = within(story, time);
    return { time: held, scene: sceneAt(held) };
  };
}

/** Moves on along the way to the current scene, which stays the current one. */
export function travelTo(time: number): Step {
  return ({ story }) => ({ time: within(story, time) });
}

/** Makes a scene the current one: a neighbour is travelled to, any other one is leapt to. */
export function goTo(scene: number): Step {
  return (state) => {
    const held = within(state.story, Math.round(scene));
    const near = Math.abs(held - state.time) <= 1;
    // Whoever is still under way to a neighbour when the next step comes has arrived there.
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

/** Selects; whoever that is about comes onto the picture if off it. */
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

/** After a crash: the story and the scene stay, and whatever was done to the picture is let go. */
export function resetView(): Step {
  return () => ({ selection: undefined, hiddenKinds: new Set(), pins: [], playing: false });
}

export function toggleKind(kind: Kind): Step {
  return ({ hiddenKinds }) => {
    const hidden = new Set(hiddenKinds);
    if (!hidden.delete(kind)) hidden.add(kind);
    return { hiddenKinds: hidden };
  };
}

/** Supporting characters that go off the picture cannot stay selected. */
export function showSupporting(supporting: boolean): Step {
  return ({ story, selection }) => {
    const gone =
      !supporting &&
      selection?.type === 'character' &&
      story.characters.some(({ id, role }) => id === selection.id && role === 'supporting');
    return gone ? { supporting, selection: undefined } : { supporting };
  };
}

/** A character has one pin a place; the newest counts. */
export function pin(made: Pin): Step {
  return ({ pins }) => ({
    pins: [
      ...pins.filter(({ character, place }) => character !== made.character || place !== made.place),
      made,
    ],
  });
}

export function unpin(character?: string): Step {
  return ({ pins }) => ({
    pins: character === undefined ? [] : pins.filter((other) => other.character !== character),
  });
}

/** Plays on from here, or from the start where the end has been reached. */
export function play(): Step {
  return ({ story, time, scene }) => {
    const from = time >= last(story) ? 0 : time;
    return { playing: last(story) > 0, time: from, scene: from === 0 ? 0 : scene };
  };
}

export function togglePlay(): Step {
  return (state) => (state.playing ? { playing: false } : play()(state));
}

/** Opens another story, with its layout where that has come with it in the shape that is shown. */
export function openStory(story: WholeStory, layout?: Layout): Step {
  return ({ shape }) => ({
    ...applyDefaultLens(story),
    past: [],
    future: [],
    time: 0,
    scene: 0,
    textScene: 0,
    camera: WHOLE,
    selection: undefined,
    compare: undefined,
    strip: '',
    biography: undefined,
    hovered: undefined,
    guarded: false,
    hiddenKinds: new Set(),
    pins: [],
    continuity: LAYOUT.continuity,
    showLater: false,
    playing: false,
    // What was said was about the story before.
    notice: undefined,
    layout: shownAtFirst(layout?.shape === shape ? layout : undefined),
  });
}

function shownAtFirst(layout: Layout | undefined): LayoutPhase {
  return layout && !layout.preview ? { type: 'ready', layout } : { type: 'waiting', layout };
}

/** Shows what later scenes do as well, or ends all that shows the whole story at the current scene. */
export function showLaterScenes(showLater: boolean): Step {
  return () => (showLater ? { showLater } : { showLater, guarded: true });
}

/** Compares the current scene with another, or (undefined, or with itself) with none. */
export function compareWith(scene: number | undefined): Step {
  return ({ story, scene: current }) => {
    const other = scene === undefined ? undefined : within(story, Math.round(scene));
    return { compare: other === current ? undefined : other, playing: false };
  };
}

/** Tells the biography of two people, who come onto the picture if off it, or (undefined) puts it away. */
export function showBiography(people: readonly [string, string] | undefined): Step {
  return (state) => {
    const away = (people ?? []).filter((id) => !state.story.characters.some((there) => there.id === id));
    const look = away.length > 0 ? changeLens({ also: [...state.lens.also, ...away] })(state) : {};
    return { ...look, biography: people };
  };
}

/** A new layout takes the place of the old one at once; the picture glides from one to the other. */
export function layoutReady(layout: Layout): Step {
  return () => ({ layout: { type: 'ready', layout } });
}

/** A layout is on its way; `share`, 0 … 1, of it is made. */
export function layoutPending(share?: number): Step {
  return ({ layout }) => ({ layout: { type: 'waiting', layout: layout.layout, share } });
}

/** A preview layout is shown until the one that it grows into is there. */
export function layoutPreviewed(preview: Layout): Step {
  return () => ({ layout: { type: 'waiting', layout: preview } });
}

/** Lets people move more, or less, from scene to scene. */
export function setContinuity(continuity: number): Step {
  return () => ({ continuity });
}

export function layoutFailed(): Step {
  return ({ layout }) => ({
    layout: { type: 'failed', layout: layout.layout },
    notice: { type: 'layout-failed' },
  });
}

/** Comes closer to (or, below 1, goes away from) the spot `at` of the frame, in shares of its width and height. */
export function zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): Step {
  return ({ camera, layout }) => ({
    camera: zoomed(camera, factor, closest(layout.layout?.width ?? 0), at),
  });
}

/** Looks further to the right and down, by shares of the frame. */
export function panBy(dx: number, dy: number): Step {
  return ({ camera }) => ({ camera: panned(camera, dx, dy) });
}

/** The old shape's layout is of no use on the new one's frame. */
export function setShape(shape: Shape): Step {
  return (state) =>
    state.shape === shape ? {} : { shape, camera: WHOLE, layout: { type: 'waiting', layout: undefined } };
}
