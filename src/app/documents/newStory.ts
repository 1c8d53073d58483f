import { readText } from '../../formats/text/readText.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { WholeStory } from '../../story/types.ts';
import { asOpened } from '../../view/asOpened.ts';
import { openDocument } from '../../view/openSteps.ts';
import type { Step } from '../../view/viewState.ts';
import { SHELF_WORDS } from '../../view/words/shelf.ts';

/** Opens a new story, kept under the key `own`, with its text beside it: a title, a scene, and someone in it, to be typed over. */
export function newStory(own: string, language: AppLanguage): Step {
  const text = SHELF_WORDS[language].newText;
  const story = readText(text).story as WholeStory;
  return (state) => ({
    ...openDocument(asOpened(story, text), undefined, own)(state),
    editing: true,
    view: 'graph',
  });
}
