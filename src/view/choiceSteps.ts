// Steps of menus, panels and gestures: what a reader chooses to see. They load with those.
import type { Pin } from '../layout/types.ts';
import { panned } from '../picture/camera.ts';
import type { KindOrUnknown } from '../story/types.ts';
import { changeLens } from './lensSteps.ts';
import { note } from './note.ts';
import { changePins } from './versions.ts';
import type { Step } from './viewState.ts';

export function toggleKind(kind: KindOrUnknown): Step {
  return ({ hiddenKinds }) => {
    const hidden = new Set(hiddenKinds);
    if (!hidden.delete(kind)) hidden.add(kind);
    return { hiddenKinds: hidden };
  };
}

/** Shows or hides supporting characters. One that gets hidden is deselected. */
export function showSupporting(supporting: boolean): Step {
  return ({ story, selection }) => {
    const gone =
      !supporting &&
      selection?.type === 'character' &&
      story.characters.some(({ id, role }) => id === selection.id && role === 'supporting');
    return gone ? { supporting, selection: undefined } : { supporting };
  };
}

/** Whether views of the whole story show later scenes, or end at the current one. */
export function showLaterScenes(showLater: boolean): Step {
  return () => (showLater ? { showLater } : { showLater, guarded: true });
}

/** Opens the biography of two characters, and shows both even if the lens hid them. `undefined` closes it. */
export function showBiography(people: readonly [string, string] | undefined): Step {
  return (state) => {
    const away = (people ?? []).filter((id) => !state.story.characters.some((there) => there.id === id));
    const look = away.length > 0 ? changeLens({ also: [...state.lens.also, ...away] })(state) : {};
    return { ...look, biography: people };
  };
}

/** Sets how much the layout avoids movement between scenes: `continuity` of the layout. */
export function setContinuity(continuity: number): Step {
  return () => ({ continuity });
}

/** Pins a character in a place, and says so. It replaces the character's earlier pin there. */
export function pin(made: Pin): Step {
  return (state) => ({
    ...changePins((pins) => [
      ...pins.filter(({ character, place }) => character !== made.character || place !== made.place),
      made,
    ])(state),
    ...note({ type: 'pinned', character: made.character })(state),
  });
}

export function unpin(character?: string): Step {
  return (state) => ({
    ...changePins((pins) =>
      character === undefined ? [] : pins.filter((one) => one.character !== character),
    )(state),
    ...(state.notice?.type === 'pinned' && { notice: undefined }),
  });
}

/** Pans to the right and down, by shares of the view. */
export function panBy(dx: number, dy: number): Step {
  return ({ camera }) => ({ camera: panned(camera, dx, dy) });
}
