import { applyLens, inOrderOf, type Lens, type LensedStory } from '../lens/lens.ts';
import { allTiesOf, type TieWindow } from '../measures/coPresence.ts';
import { WHOLE } from '../picture/camera.ts';
import { deepEqual } from '../picture/deepEqual.ts';
import { scenesAsked } from '../picture/posters/scenesAsked.ts';
import type { Story } from '../story/types.ts';
import { note } from './note.ts';
import type { Step, ViewState } from './viewState.ts';

/** Changes the lens. A character that it hides is deselected and unpinned. */
export function changeLens(lens: Partial<Lens>): Step {
  return (state) => lookAgain(state, { ...state.lens, ...lens }, state.tieWindow);
}

/** Changes how ties count shared scenes; undefined hides the ties. */
export function setTieWindow(tieWindow: TieWindow | undefined): Step {
  return (state) => lookAgain(state, state.lens, tieWindow);
}

/** Shows the scenes in the order in which they are told or happen, and says what that changes. The current scene stays the same. */
export function setOrder(order: Lens['order']): Step {
  return (state) =>
    order === state.lens.order
      ? {}
      : { ...changeLens({ order })(state), ...note({ type: 'order' })(state), playing: false };
}

function lookAgain(state: ViewState, lens: Lens, tieWindow: TieWindow | undefined): Partial<ViewState> {
  const look = applyLens(state.whole, lens, tieWindow);
  // A story that is told as it happens has the same scenes in both orders.
  const sameOrder = inOrderOf(state.whole, lens) === inOrderOf(state.whole, state.lens);
  const sameScenes = lens.counted === state.lens.counted && sameOrder;
  if (sameScenes && sameCast(look.story, state.story)) return { lens, tieWindow };
  return withLook(state, look);
}

/** The view of another story, or another part of one. The selection, pins and scenes are kept if they are still there. */
export function withLook(state: ViewState, look: LensedStory): Partial<ViewState> {
  const { selection, biography, pins } = state;
  const { characters, relations, places } = look.story;
  const has = (id: string) => characters.some((character) => character.id === id);
  const keeps = {
    character: has,
    relation: (id: string) => relations.some((relation) => relation.id === id),
    tie: (id: string) => allTiesOf(look.story).has(id),
  };
  return {
    ...look,
    ...scenesIn(look.story, state),
    selection: selection && keeps[selection.type](selection.id) ? selection : undefined,
    biography: biography?.every(has) ? biography : undefined,
    hovered: undefined,
    pointing: undefined,
    pointed: undefined,
    labelPage: undefined,
    camera: WHOLE,
    pins: pins.filter(
      ({ character, place }) =>
        has(character) && (place === undefined || places.some(({ id }) => id === place)),
    ),
    layout: { type: 'waiting', layout: undefined },
  };
}

/**
 * The scenes of the view, found by id in another story. A scene that is gone is replaced by the one with its number, or by
 * the last.
 */
function scenesIn(story: Story, state: ViewState): Partial<ViewState> {
  const last = story.scenes.length - 1;
  const indexOf = (at: number) => {
    const id = state.story.scenes[at]?.id;
    const index = story.scenes.findIndex((scene) => scene.id === id);
    return index < 0 ? Math.min(last, at) : index;
  };
  const scene = indexOf(state.scene);
  const compare = state.compare === undefined ? undefined : indexOf(state.compare);
  return {
    scene,
    time: scene === state.scene ? Math.min(last, state.time) : scene,
    textScene: indexOf(state.textScene),
    compare: compare === scene ? undefined : compare,
    strip: scenesAsked(state.strip, story) ? state.strip : '',
  };
}

function sameCast(one: Story, other: Story): boolean {
  return (
    one.characters.length === other.characters.length &&
    one.characters.every(({ id }, index) => id === other.characters[index]?.id) &&
    deepEqual(one.filling, other.filling)
  );
}
