import { guideOf } from '../../view/guide.ts';
import { changeLens } from '../../view/lensSteps.ts';
import { seesWholeStory } from '../../view/selectors.ts';
import { goTo, select } from '../../view/transitions.ts';
import type { Step, ViewState } from '../../view/viewState.ts';

/**
 * Goes to a step of the guide (0-based; the nearest that there is): to its scene, selecting whom it is about and comparing with what
 * it says. A reader who is guarded from spoilers sees no later scene in a comparison. Changes nothing in a story without a guide.
 */
export function goToStep(number: number): Step {
  return (state) => {
    const stops = guideOf(state.story);
    const guide = Math.min(stops.length - 1, Math.max(0, number));
    const stop = stops[guide];
    if (!stop) return {};
    const { about, against } = stop.step;
    const [one, ...others] = about;
    return inOrder(state, [
      goTo(stop.scene),
      showPeople(about),
      select(one !== undefined && others.length === 0 ? { type: 'character', id: one } : undefined),
      ({ story, scene }) => {
        const other = story.scenes.findIndex(({ id }) => id === against);
        const isSeen = seesWholeStory(state) || other < scene;
        return { guide, compare: other >= 0 && other !== scene && isSeen ? other : undefined };
      },
    ]);
  };
}

/** Opens the guide at its first step, or leaves it. */
export function toggleGuide(): Step {
  return (state) => (state.guide === undefined ? goToStep(0) : leaveGuide())(state);
}

/** Leaves the guide where it is: the scene stays, and what the step has selected and compared does not. */
export function leaveGuide(): Step {
  return () => ({ guide: undefined, selection: undefined, compare: undefined });
}

/** Shows these people (ids), even if the lens or their role hides them. */
function showPeople(ids: readonly string[]): Step {
  return (state) => {
    const meant = state.whole.characters.filter(({ id }) => ids.includes(id));
    const away = meant.filter(({ id }) => !state.story.characters.some((there) => there.id === id));
    const also = [...state.lens.also, ...away.map(({ id }) => id)];
    return {
      ...(away.length > 0 && changeLens({ also })(state)),
      supporting: state.supporting || meant.some(({ role }) => role === 'supporting'),
    };
  };
}

/** What several steps change, one after the other. */
function inOrder(state: ViewState, steps: readonly Step[]): Partial<ViewState> {
  const changed: Partial<ViewState> = {};
  for (const step of steps) Object.assign(changed, step({ ...state, ...changed }));
  return changed;
}
