import { hasPeople } from '../story/hasPeople.ts';
import { isTimeless } from '../story/isTimeless.ts';
import { NO_ONE, NO_SCENES } from '../story/messages/noScenes.ts';
import type { Story } from '../story/types.ts';
import type { Call } from './call.ts';
import { ToldError } from './toldError.ts';

/** What draws a network without time. */
const INSTEAD = {
  en: 'Use render --scene 1 to draw it.',
  de: 'render --scene 1 zeichnet es.',
};

/** Refuses a network without time where a picture goes from scene to scene. @throws ToldError */
export function needScenes(story: Story, { names }: Call): void {
  if (!isTimeless(story)) return;
  const files = names.join(', ');
  throw new ToldError({
    en: `${files}: ${NO_SCENES.en} ${INSTEAD.en}`,
    de: `${files}: ${NO_SCENES.de} ${INSTEAD.de}`,
  });
}

/** Refuses a story in whose scenes no one appears where each person is a line. @throws ToldError */
export function needPeople(story: Story, { names }: Call): void {
  if (hasPeople(story)) return;
  const files = names.join(', ');
  throw new ToldError({ en: `${files}: ${NO_ONE.en}`, de: `${files}: ${NO_ONE.de}` });
}
