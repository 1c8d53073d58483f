import type { Layout, Pin, Shape } from '../layout/types.ts';
import { everTogether, type Window } from '../measures/coPresence.ts';
import { firstLook, type Lens, type Look, lookAt } from '../picture/look.ts';
import { sceneAt } from '../story/state.ts';
import type { Kind, Story } from '../story/types.ts';
import type { Selection, ViewState } from './viewState.ts';

/** What the reader can do, each as a pure step from one state of the view to the next. */
export type Step = (state: ViewState) => Partial<ViewState>;

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
    return { scene: held, time, playing: false, leaps: state.leaps + (near ? 0 : 1) };
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
    const look = away.length > 0 ? lookThrough({ also: [...lens.also, ...away] })(state) : {};
    return { ...look, selection, supporting: supporting || off };
  };
}

/** After a crash: the story and the scene stay, and whatever was done to the picture is let go. */
export function startAfresh(): Step {
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

/** Opens another story, with its layout where that has come with it in the shape that is shown. */
export function openStory(story: Story, layout?: Layout): Step {
  return ({ shape }) => ({
    ...firstLook(story),
    past: [],
    future: [],
    time: 0,
    scene: 0,
    selection: undefined,
    compare: undefined,
    linked: false,
    hiddenKinds: new Set(),
    pins: [],
    ahead: false,
    playing: false,
    // What was said was about the story before.
    notice: undefined,
    layout: layout?.shape === shape ? { type: 'ready', layout } : { type: 'waiting', layout: undefined },
  });
}

/** Looks through another lens, or the same one changed; who is no longer there cannot stay selected or pinned. */
export function lookThrough(lens: Partial<Lens>): Step {
  return (state) => lookAgain(state, { ...state.lens, ...lens }, state.span);
}

/** Counts shared scenes in another way, or (undefined) leaves them out of the picture. */
export function countBy(span: Window | undefined): Step {
  return (state) => lookAgain(state, state.lens, span);
}

function lookAgain(state: ViewState, lens: Lens, span: Window | undefined): Partial<ViewState> {
  const look = lookAt(state.whole, lens, span);
  if (sameCast(look.story, state.story) && lens.counted === state.lens.counted) {
    return { lens, span };
  }
  return withLook(state, look);
}

/**
 * Another version of the same story, seen through the same lens as far as that is about people who are still there. The
 * picture stays until there is a new one, unless somebody has come whom it does not know.
 */
function withWhole(state: ViewState, whole: Story): Partial<ViewState> {
  const has = (id: string) => whole.characters.some((character) => character.id === id);
  const { also, around, ...rest } = state.lens;
  const lens = {
    ...rest,
    also: also.filter(has),
    around: around && has(around.character) ? around : undefined,
  };
  const look = lookAt(whole, lens, state.span);
  const { layout } = state.layout;
  const known = new Set(layout?.characters);
  const covered = look.story.characters.every(({ id }) => known.has(id));
  return { ...withLook(state, look), layout: { type: 'waiting', layout: covered ? layout : undefined } };
}

function withLook({ selection, pins }: ViewState, look: Look): Partial<ViewState> {
  const has = (id: string) => look.story.characters.some((character) => character.id === id);
  const keeps = {
    character: has,
    relation: (id: string) => look.story.relations.some((relation) => relation.id === id),
    tie: (id: string) => everTogether(look.story).has(id),
  };
  return {
    ...look,
    selection: selection && keeps[selection.type](selection.id) ? selection : undefined,
    pins: pins.filter(({ character }) => has(character)),
    layout: { type: 'waiting', layout: undefined },
  };
}

function sameCast(one: Story, other: Story): boolean {
  return (
    one.characters.length === other.characters.length &&
    one.characters.every(({ id }, index) => id === other.characters[index]?.id)
  );
}

/** Puts an edited story in the place of the open one, which can be had back. */
export function edit(whole: Story): Step {
  return (state) => ({ ...withWhole(state, whole), past: [...state.past, state.whole], future: [] });
}

export function undo(): Step {
  return (state) => {
    const { past, future, whole } = state;
    const before = past.at(-1);
    if (!before) return {};
    return { ...withWhole(state, before), past: past.slice(0, -1), future: [...future, whole] };
  };
}

export function redo(): Step {
  return (state) => {
    const { past, future, whole } = state;
    const after = future.at(-1);
    if (!after) return {};
    return { ...withWhole(state, after), past: [...past, whole], future: future.slice(0, -1) };
  };
}

/** Compares the current scene with another, or (undefined, or with itself) with none. */
export function compareWith(scene: number | undefined): Step {
  return ({ story, scene: current }) => {
    const other = scene === undefined ? undefined : within(story, Math.round(scene));
    return { compare: other === current ? undefined : other, playing: false };
  };
}

/** A new layout takes the place of the old one at once; the picture glides from one to the other. */
export function layoutReady(layout: Layout): Step {
  return () => ({ layout: { type: 'ready', layout } });
}

export function layoutWaits(): Step {
  return ({ layout }) => ({ layout: { type: 'waiting', layout: layout.layout } });
}

export function layoutFailed(): Step {
  return ({ layout }) => ({
    layout: { type: 'failed', layout: layout.layout },
    notice: { type: 'layout-failed' },
  });
}

/** The old shape's layout is of no use on the new one's frame. */
export function reshape(shape: Shape): Step {
  return (state) => (state.shape === shape ? {} : { shape, layout: { type: 'waiting', layout: undefined } });
}
