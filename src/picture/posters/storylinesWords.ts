import { captionsIn } from '../../story/messages/captions.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Story } from '../../story/types.ts';

/** How many of a story's characters have a line, undefined if all have. */
export function whoOf(whole: Story, { characters }: Story, language: AppLanguage): string | undefined {
  const [shown, all] = [characters.length, whole.characters.length];
  return shown < all ? captionsIn(language).storylines.some(shown, all) : undefined;
}
