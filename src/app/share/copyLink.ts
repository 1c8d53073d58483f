import { writeAddress } from '../../view/address.ts';
import { IN_FRAGMENT } from '../../view/requested.ts';
import type { Notice, ViewState } from '../../view/viewState.ts';
import { fragmentWith } from '../boot/shippedStories.ts';
import type { BadLink } from './badLink.ts';
import { fragmentOf } from './storyLink.ts';
import { textToShare } from './textToShare.ts';

/**
 * Copies a link to the view. It works everywhere: where no address gives the story, the link holds it.
 *
 * @throws where the browser does not allow it, or the story is too large for a link
 */
export async function copyLink(state: ViewState): Promise<Notice> {
  const known = fragmentWith(state.whole);
  if (known !== undefined) {
    await navigator.clipboard.writeText(linkTo(state, known));
    return { type: 'copied' };
  }
  const link = linkWithStory(state);
  // As a promise: browsers allow writing to the clipboard only during the click.
  const text = link.then((made) => new Blob([made], { type: 'text/plain' }));
  const written = navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  // The reason for which there is no link says more than that of the clipboard, which then got none.
  const [{ length }] = await Promise.all([link, written]);
  return { type: 'copied', length };
}

async function linkWithStory(state: ViewState): Promise<string> {
  try {
    return linkTo(state, await fragmentOf(await textToShare(state, { notes: false })));
  } catch (error) {
    throw new Error((error as BadLink).sentence[state.language]);
  }
}

function linkTo(state: ViewState, fragment: string): string {
  // The reader who opens the link decides whether to see later scenes.
  const view = { ...state, own: undefined, showLater: false };
  return new URL(writeAddress(view, fragment ? IN_FRAGMENT : undefined) + fragment, location.href).href;
}
