import { isTimeless } from '../story/isTimeless.ts';
import { NO_SCENES } from '../story/messages/noScenes.ts';
import type { Story } from '../story/types.ts';
import { type Call, languageOf } from './call.ts';

/** What draws a network without time. */
const INSTEAD = {
  en: 'Use render --scene 1 to draw it.',
  de: 'render --scene 1 zeichnet es.',
};

/** Refuses a network without time where a picture goes from scene to scene. @throws Error in the language of the call */
export function needScenes(story: Story, { names, options }: Call): void {
  const language = languageOf(options);
  if (isTimeless(story)) throw new Error(`${names.join(', ')}: ${NO_SCENES[language]} ${INSTEAD[language]}`);
}
