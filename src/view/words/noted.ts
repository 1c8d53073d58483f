import { countedIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the notice at the end of a story and of the one about the order of its scenes. Scenes count from 1. */
type NotedWords = {
  readonly ended: string;
  readonly again: string;
  readonly nextStory: string;
  readonly share: string;
  readonly asTold: string;
  /** In chronological order: how many scenes are at another place than in the order of telling. */
  readonly asHappened: (moved: number) => string;
  /** Some of the pairs of scenes that happen at the same time, and how many pairs there are. */
  readonly together: (some: readonly (readonly [number, number])[], all: number) => string;
};

export const NOTED_WORDS: Readonly<Record<AppLanguage, NotedWords>> = {
  en: {
    ended: 'The end.',
    again: 'Again',
    nextStory: 'Next story',
    share: 'Share',
    asTold: 'Scenes are in the order they are told.',
    asHappened: (moved) =>
      moved === 0
        ? 'Chronological order: this story is told in the order in which it happens.'
        : `Chronological order: ${countedIn('en')(moved, 'scene has', 'scenes have')} moved on the timeline.`,
    together: (some, all) => {
      const named = some.map(([one, other]) => `${one} and ${other}`).join(', ');
      const more = all - some.length;
      return `At the same time: ${named}${more > 0 ? ` and ${countedIn('en')(more, 'more pair', 'more pairs')}` : ''}.`;
    },
  },
  de: {
    ended: 'Ende.',
    again: 'Noch einmal',
    nextStory: 'Nächste Geschichte',
    share: 'Teilen',
    asTold: 'Die Szenen stehen in der Reihenfolge, in der sie erzählt werden.',
    asHappened: (moved) =>
      moved === 0
        ? 'Chronologisch: Diese Geschichte wird in der Reihenfolge erzählt, in der sie geschieht.'
        : `Chronologisch: ${countedIn('de')(moved, 'Szene steht', 'Szenen stehen')} jetzt an anderer Stelle der Zeitleiste.`,
    together: (some, all) => {
      const named = some.map(([one, other]) => `${one} und ${other}`).join(', ');
      const more = all - some.length;
      return `Gleichzeitig: ${named}${more > 0 ? ` und ${countedIn('de')(more, 'weiteres Paar', 'weitere Paare')}` : ''}.`;
    },
  },
};
