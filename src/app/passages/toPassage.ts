import type { StoryText } from '../../story/passages/storyText.ts';
import { theWhole } from '../../view/selectors.ts';
import { compareWith, goTo } from '../../view/transitions.ts';
import type { Step } from '../../view/viewState.ts';

/** Goes to the scene of a passage and shows the passage in the scene panel; `from` and `to` are the letters that are marked. */
export function toPassage(
  { starts }: StoryText,
  target: {
    readonly scene: number;
    readonly passage: number;
    readonly from?: number;
    readonly to?: number;
  },
): Step {
  return (state) => {
    const { scene, passage, from = 0, to = 0 } = target;
    return {
      ...compareWith(undefined)(state),
      ...goTo(scene)(state),
      passage: {
        scene: theWhole(state).scenes[scene]?.id ?? '',
        index: passage - (starts[scene] ?? 0),
        from,
        to,
      },
    };
  };
}
