import type { Wording } from '../../story/messages/wording.ts';
import { citationOf } from '../../story/passages/citation.ts';
import type { StoryText } from '../../story/passages/storyText.ts';

/** How a passage is cited: as the source counts, or else by the number of its scene. */
export function citedAs(
  text: StoryText,
  { scene, passage }: { readonly scene: number; readonly passage?: number },
  wording: Pick<Wording, 'sceneShort'>,
): string {
  return citationOf(text, scene, passage) ?? wording.sceneShort(scene + 1);
}
