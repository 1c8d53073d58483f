import { problemSentence } from '../../formats/text/problems.ts';
import { readText } from '../../formats/text/readText.ts';
import { asOpened } from '../../view/asOpened.ts';
import type { Notice, StoryDocument } from '../../view/viewState.ts';
import { rememberFragment } from '../boot/shippedStories.ts';
import { BadLink } from './badLink.ts';
import { textInFragment } from './storyLink.ts';

/**
 * The story in the fragment of an address, and what is to be said of it. It stays in the address, and is stored nowhere.
 *
 * @throws BadLink
 */
export async function openLink(
  fragment: string,
): Promise<{ readonly document: StoryDocument; readonly notice: Notice }> {
  const text = await textInFragment(fragment);
  const { story, problems } = readText(text);
  if (!story) throw new BadLink('no-story');
  rememberFragment(story, fragment);
  const remarks = problems.map((problem) => ({ sentence: problemSentence(problem), line: problem.line }));
  return { document: asOpened(story, text), notice: { type: 'received', remarks } };
}
