import type { Edit } from '../edit/edits.ts';
import { isSameRoom } from '../layout/room.ts';
import type { Pin } from '../layout/types.ts';
import { applyLens, type Lens } from '../lens/lens.ts';
import type { WholeStory } from '../story/types.ts';
import { withLook } from './lensSteps.ts';
import type { Step, Version, ViewState } from './viewState.ts';

/** Most edits that can be undone. */
const MOST = 100;

/** Replaces the story by what an edit made of it; the previous version goes on the undo stack. */
export function edit(whole: WholeStory, made: Edit = { does: 'replace', story: whole }): Step {
  return (state) => editTo(whole, [...state.edits, made])(state);
}

/** Replaces the story by what `edits` make of the one that was opened. */
export function editTo(whole: WholeStory, edits: readonly Edit[]): Step {
  return (state) => ({
    ...(whole !== state.whole && withWhole(state, whole)),
    edits,
    past: [...state.past, versionOf(state)].slice(-MOST),
    future: [],
  });
}

/** Changes the pins; the earlier ones go on the undo stack. */
export function changePins(change: (pins: readonly Pin[]) => readonly Pin[]): Step {
  return (state) => {
    const pins = change(state.pins);
    if (JSON.stringify(pins) === JSON.stringify(state.pins)) return {};
    return { pins, past: [...state.past, versionOf(state)].slice(-MOST), future: [] };
  };
}

export function undo(): Step {
  return (state) => {
    const version = state.past.at(-1);
    if (!version) return {};
    return {
      ...withVersion(state, version),
      ...(state.notice?.type === 'pinned' && { notice: undefined }),
      past: state.past.slice(0, -1),
      future: [...state.future, versionOf(state)],
    };
  };
}

export function redo(): Step {
  return (state) => {
    const version = state.future.at(-1);
    if (!version) return {};
    return {
      ...withVersion(state, version),
      past: [...state.past, versionOf(state)],
      future: state.future.slice(0, -1),
    };
  };
}

/** The current version, with its layout. Versions are not stored: after a reload the layout is made from the story alone. */
function versionOf({ whole, edits, layout, lens, tieWindow, pins, continuity }: ViewState): Version {
  return {
    whole,
    edits,
    pins,
    layout: layout.type === 'ready' ? layout.layout : undefined,
    madeFor: { lens, tieWindow, continuity },
  };
}

/**
 * Another version of the story, through the same lens without what is no longer there. The old layout is shown until there
 * is a new one, unless it lacks a character.
 */
function withWhole(state: ViewState, whole: WholeStory): Partial<ViewState> {
  const look = withLook(state, applyLens(whole, lensFor(whole, state.lens), state.tieWindow));
  const { layout } = state.layout;
  const known = new Set(layout?.characters);
  const isCovered = look.story?.characters.every(({ id }) => known.has(id));
  return { ...look, layout: { type: 'waiting', layout: isCovered ? layout : undefined } };
}

/** An earlier or undone version, with its own layout. If the view has changed since, a new layout is made with its homes. */
function withVersion(state: ViewState, version: Version): Partial<ViewState> {
  const { whole, edits, pins = state.pins, layout, madeFor } = version;
  if (whole === state.whole) return { pins, edits };
  const edited = withWhole(state, whole);
  const facts = { ...edited, edits, pins: version.pins ?? edited.pins ?? pins };
  if (!layout || !isSameRoom(layout, state.room)) return facts;
  const { lens, tieWindow, continuity } = { ...state, ...facts };
  const isSame = JSON.stringify({ lens, tieWindow, continuity }) === JSON.stringify(madeFor);
  return { ...facts, layout: { type: isSame ? 'ready' : 'waiting', layout } };
}

/** The lens without the characters and groups that are not in the story. */
function lensFor({ characters, groups }: WholeStory, lens: Lens): Lens {
  const has = (id: string) => characters.some((character) => character.id === id);
  const { around, group } = lens;
  return {
    ...lens,
    also: lens.also.filter(has),
    around: around && has(around.character) ? around : undefined,
    group: groups.some(({ id }) => id === group) ? group : undefined,
  };
}
