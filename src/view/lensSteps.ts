import { applyLens, type Lens, type LensedStory } from '../lens/lens.ts';
import { allTiesOf, type TieWindow } from '../measures/coPresence.ts';
import { WHOLE } from '../picture/camera.ts';
import type { Story } from '../story/types.ts';
import type { Step, ViewState } from './viewState.ts';

/** Looks through another lens, or the same one changed; who is no longer there cannot stay selected or pinned. */
export function changeLens(lens: Partial<Lens>): Step {
  return (state) => lookAgain(state, { ...state.lens, ...lens }, state.tieWindow);
}

/** Counts shared scenes in another way, or (undefined) leaves them out of the picture. */
export function setTieWindow(tieWindow: TieWindow | undefined): Step {
  return (state) => lookAgain(state, state.lens, tieWindow);
}

function lookAgain(state: ViewState, lens: Lens, tieWindow: TieWindow | undefined): Partial<ViewState> {
  const look = applyLens(state.whole, lens, tieWindow);
  const sameScenes = lens.counted === state.lens.counted && lens.order === state.lens.order;
  if (sameScenes && sameCast(look.story, state.story)) return { lens, tieWindow };
  return withLook(state, look);
}

/** Shows the scenes as they are told or as they happen; the reader stays in the same scene. */
export function setOrder(order: Lens['order']): Step {
  return (state) => {
    if (order === state.lens.order) return {};
    const { compare, scene } = state;
    const looked = lookAgain(state, { ...state.lens, order }, state.tieWindow);
    const index = (at: number) => {
      const id = state.story.scenes[at]?.id;
      return Math.max(
        0,
        (looked.story ?? state.story).scenes.findIndex((one) => one.id === id),
      );
    };
    return {
      ...looked,
      scene: index(scene),
      time: index(scene),
      compare: compare === undefined ? undefined : index(compare),
      playing: false,
    };
  };
}

export function withLook({ selection, biography, pins }: ViewState, look: LensedStory): Partial<ViewState> {
  const has = (id: string) => look.story.characters.some((character) => character.id === id);
  const keeps = {
    character: has,
    relation: (id: string) => look.story.relations.some((relation) => relation.id === id),
    tie: (id: string) => allTiesOf(look.story).has(id),
  };
  return {
    ...look,
    selection: selection && keeps[selection.type](selection.id) ? selection : undefined,
    biography: biography?.every(has) ? biography : undefined,
    hovered: undefined,
    camera: WHOLE,
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
