import { fillersOf } from '../../story/castAt.ts';
import { changeLens } from '../../view/lensSteps.ts';
import type { Step, ViewState } from '../../view/viewState.ts';

/** Whether the filters put a character (id) on pictures, also of scenes without it. */
export function isOnPicture({ story, supporting }: ViewState, id: string): boolean {
  return fillersOf(story, supporting).has(id);
}

/** Puts characters (ids) on the picture, also if the filters or their role hide them. */
export function putOnPicture(ids: readonly string[]): Step {
  return (state) => {
    const { lens, whole } = state;
    const isSupporting = whole.characters.some(({ id, role }) => role === 'supporting' && ids.includes(id));
    const supporting = state.supporting || isSupporting;
    const without = lens.without?.filter((id) => !ids.includes(id));
    const look = changeLens({ without })(state);
    const away = ids.filter((id) => !isOnPicture({ ...state, ...look, supporting }, id));
    const made = away.length > 0 ? changeLens({ without, also: [...lens.also, ...away] })(state) : look;
    return { ...made, supporting };
  };
}

/** Takes a character (id) off all pictures: out of the story, unless it was only added to them. */
export function takeOffPicture(id: string): Step {
  return (state) => {
    const { also, without = [], around } = state.lens;
    const left = { also: also.filter((other) => other !== id) };
    const shown = { ...state, ...changeLens(left)(state) };
    if (!isOnPicture(shown, id)) return changeLens(left)(state);
    return changeLens({
      ...left,
      without: [...without, id],
      around: around?.character === id ? undefined : around,
    })(state);
  };
}
