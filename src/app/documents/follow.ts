import { editTo } from '../../view/editing.ts';
import type { Step, StoryDocument } from '../../view/viewState.ts';

/** Shows what another tab has made of the story that is open, at the same scene and in the same part of the picture. */
export function follow(document: StoryDocument): Step {
  const { original, typed, whole, edits, past, future } = document;
  return (state) => ({
    ...editTo(whole, edits)(state),
    ...{ original, typed, past, future },
    camera: state.camera,
  });
}
