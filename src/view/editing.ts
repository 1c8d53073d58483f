import { type Edit, isCorrection, isTyped } from '../edit/edits.ts';
import { whereDiffers } from '../edit/whereDiffers.ts';
import { isSameRoom } from '../layout/room.ts';
import { applyDefaultLens, applyLens, type Lens, type LensedStory } from '../lens/lens.ts';
import { isAuthored } from '../story/isAuthored.ts';
import type { WholeStory } from '../story/types.ts';
import { withLook } from './lensSteps.ts';
import { note } from './note.ts';
import { goTo } from './transitions.ts';
import { remembered, versionOf } from './versions.ts';
import type { Step, Version, ViewState } from './viewState.ts';

/** Replaces the story by what an edit made of it; the previous version goes on the undo stack. */
export function edit(whole: WholeStory, made: Edit = { does: 'replace', story: whole }): Step {
  return (state) => editTo(whole, [...state.edits, made])(state);
}

/** Replaces the story by what `edits` make of the one that was opened. */
export function editTo(whole: WholeStory, edits: readonly Edit[]): Step {
  return (state) => ({
    ...(whole !== state.whole && withWhole(state, whole)),
    edits,
    ...remembered(state),
  });
}

/**
 * Makes an edit that is changed as long as one form is open, from the version that it began with: all that the form does is one step to
 * undo. Without an edit, that version is back.
 */
export function editFrom(
  begun: Pick<ViewState, 'whole' | 'edits'>,
  whole: WholeStory,
  made: Edit | undefined,
): Step {
  return (state) => {
    const goesOn = state.edits !== begun.edits;
    if (!goesOn && !made) return {};
    const { past } = goesOn ? state : remembered(state);
    const edits = made ? [...begun.edits, made] : begun.edits;
    return {
      ...(whole !== state.whole && withWhole(state, whole)),
      edits,
      past: made ? past : past.slice(0, -1),
      future: [],
      camera: state.camera,
    };
  };
}

export function undo(): Step {
  return (state) => {
    const version = state.past.at(-1);
    if (!version) return {};
    return {
      ...whereItWas(state, version),
      ...(state.notice?.type === 'pinned' && { notice: undefined }),
      ...told(state, version, true),
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
      ...whereItWas(state, version),
      ...told(state, version, false),
      past: [...state.past, versionOf(state)],
      future: state.future.slice(0, -1),
    };
  };
}

/** Another version, at the scene in which what was written or done on the picture makes it differ. */
function whereItWas(state: ViewState, version: Version): Partial<ViewState> {
  const made = withVersion(state, version);
  const [edit] = editBetween(state, version.edits);
  const isWritten = edit && (!isCorrection(edit) || isTyped(edit));
  const differs = isWritten ? whereDiffers(state.whole, version.whole) : undefined;
  if (differs === undefined) return made;
  const shown = { ...state, ...made };
  const scene = shown.story.scenes.findIndex(({ id }) => id === version.whole.scenes[differs]?.id);
  return scene < 0 || scene === shown.scene ? made : { ...made, ...goTo(scene)(shown) };
}

/** The edit by which other edits differ from those of the view, and whether the view has it, unless each has one of its own. */
function editBetween(
  state: ViewState,
  edits: readonly Edit[],
): readonly [made: Edit | undefined, isLonger: boolean | undefined] {
  const difference = state.edits.length - edits.length;
  const [more, fewer] = difference < 0 ? [edits, state.edits] : [state.edits, edits];
  return [more.find((one) => !fewer.includes(one)), difference === 0 ? undefined : difference > 0];
}

/** The notice that tells the edit by which a version differs from that of the view. */
function told(state: ViewState, { whole, edits }: Version, isUndo: boolean): Partial<ViewState> {
  const [made, isLonger] = editBetween(state, edits);
  const isUndone = isLonger ?? isUndo;
  const [before, after] = isUndone ? [whole, state.whole] : [state.whole, whole];
  return made ? note({ type: 'edited', made, isUndone, before, after })(state) : {};
}

/**
 * Another version of the story, through the same lens without what is no longer there. The old layout is shown until there
 * is a new one, unless it lacks a character.
 */
function withWhole(state: ViewState, whole: WholeStory): Partial<ViewState> {
  const look = withLook(state, lookAt(state, whole));
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

/**
 * As a reader who has changed nothing of how the story is first shown sees it at first, or else through the same lens. The ties that
 * are shown stay when the first relation is asserted.
 */
function lookAt({ whole: before, lens, tieWindow }: ViewState, whole: WholeStory): LensedStory {
  const [first, now] = [applyDefaultLens(before), applyDefaultLens(whole)];
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const isFirstAsserted = isAuthored(whole) && !isAuthored(before);
  const ties = isSame(first.tieWindow, tieWindow) && !isFirstAsserted ? now.tieWindow : tieWindow;
  if (!isSame(first.lens, lens)) return applyLens(whole, lensFor(whole, lens), ties);
  // The very same, of which the measures are kept, where nothing was chosen.
  return ties === now.tieWindow ? now : applyLens(whole, now.lens, ties);
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
