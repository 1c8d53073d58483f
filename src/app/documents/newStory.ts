import { readText } from '../../formats/text/readText.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { WholeStory } from '../../story/types.ts';
import { asOpened } from '../../view/asOpened.ts';
import { openDocument } from '../../view/openSteps.ts';
import type { Step, StoryDocument } from '../../view/viewState.ts';
import { SHELF_WORDS } from '../../view/words/shelf.ts';

/** Whether nothing has been done yet to a story that was opened as a new one. */
export function isNewStory({ typed, edits }: Pick<StoryDocument, 'typed' | 'edits'>): boolean {
  return edits.length === 0 && Object.values(SHELF_WORDS).some(({ newText }) => newText === typed);
}

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
