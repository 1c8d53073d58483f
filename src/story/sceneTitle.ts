import { textIn } from './text.ts';
import type { Story, Text } from './types.ts';

/**
 * The title of a scene (0-based) to be shown beside its number: without the number, where it repeats it. '' where it says
 * nothing else, as "3" or "Scene 3" beside "Scene 3".
 */
export function sceneTitle(story: Story, scene: number, language: string): string {
  return besideNumber(textIn(story.scenes[scene]?.title ?? {}, language), scene + 1);
}

/** The same in each language of the title. */
export function sceneTitleText(story: Story, scene: number): Text {
  const title = story.scenes[scene]?.title ?? {};
  return Object.fromEntries(
    Object.entries(title).map(([language, words]) => [language, besideNumber(words ?? '', scene + 1)]),
  );
}

/** A title without the number that is shown beside it. */
export function besideNumber(title: string, number: number): string {
  const [, named, repeated, after, heading] = NUMBERED.exec(title) ?? [];
  const rest = after ?? heading ?? '';
  if (Number(repeated) !== number) return title;
  // 1:30 is a time, and 1.10 a section.
  return /^\d/.test(rest) && !named ? title : rest;
}

/** "3", "Scene 3", "3. At home", "Scene 3: At home", "3 INT. HOUSE". */
const NUMBERED = /^(scene |szene |# ?)?0*(\d+)(?: ?[.:–—)-] ?(.*)| ((?:int|ext|i\/e|innen|außen)[ .].*)|)$/i;
