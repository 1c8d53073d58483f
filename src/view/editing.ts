import { applyLens } from '../lens/lens.ts';
import type { WholeStory } from '../story/types.ts';
import { withLook } from './lensSteps.ts';
import type { Step, ViewState } from './viewState.ts';

/**
 * Another version of the same story, seen through the same lens as far as that is about people who are still there. The
 * picture stays until there is a new one, unless somebody has come whom it does not know.
 */
function withWhole(state: ViewState, whole: WholeStory): Partial<ViewState> {
  const has = (id: string) => whole.characters.some((character) => character.id === id);
  const { also, around, ...rest } = state.lens;
  const lens = {
    ...rest,
    also: also.filter(has),
    around: around && has(around.character) ? around : undefined,
  };
  const look = applyLens(whole, lens, state.tieWindow);
  const { layout } = state.layout;
  const known = new Set(layout?.characters);
  const covered = look.story.characters.every(({ id }) => known.has(id));
  return { ...withLook(state, look), layout: { type: 'waiting', layout: covered ? layout : undefined } };
}

/** Puts an edited story in the place of the open one, which can be had back. */
export function edit(whole: WholeStory): Step {
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
