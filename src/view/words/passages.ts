import { grouped } from '../../story/messages/grouped.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words around the text of a play or script. They are loaded with it, after the first picture. */
type PassageWords = {
  readonly textOfScene: string;
  readonly noTextInScene: string;
  readonly showWhole: (passages: number) => string;
  readonly showLess: string;
  readonly showMore: (more: number) => string;
  readonly talk: string;
  readonly talkHelp: string;
  readonly noTalk: string;
  readonly speeches: (count: number) => string;
  readonly noSpeeches: string;
  readonly latestFirst: string;
  readonly inText: string;
  readonly onlyFirst: (passages: number) => string;
};

export const PASSAGE_WORDS: Readonly<Record<AppLanguage, PassageWords>> = {
  en: {
    textOfScene: 'Text of the scene',
    noTextInScene: 'The file has no text for this scene.',
    showWhole: (passages) =>
      passages === 1 ? 'Show the whole passage' : `Show all ${grouped(passages, 'en')} passages`,
    showLess: 'Show less',
    showMore: (more) => `Show ${grouped(more, 'en')} more`,
    talk: 'They speak to each other',
    talkHelp: 'Passages so far in which only these two speak, latest first.',
    noTalk: 'No passage so far has only these two speaking.',
    speeches: (count) => `Speeches so far (${grouped(count, 'en')})`,
    noSpeeches: 'No speeches so far.',
    latestFirst: 'Latest first.',
    inText: 'Text',
    onlyFirst: (passages) => `Showing only the first ${grouped(passages, 'en')} matching passages.`,
  },
  de: {
    textOfScene: 'Text der Szene',
    noTextInScene: 'Die Datei hat zu dieser Szene keinen Text.',
    showWhole: (passages) =>
      passages === 1 ? 'Die ganze Stelle zeigen' : `Alle ${grouped(passages, 'de')} Stellen zeigen`,
    showLess: 'Weniger zeigen',
    showMore: (more) => `${grouped(more, 'de')} weitere zeigen`,
    talk: 'Sie sprechen miteinander',
    talkHelp: 'Stellen bis zu dieser Szene, an denen nur diese beiden sprechen, die letzten zuerst.',
    noTalk: 'Bisher sprechen die beiden an keiner Stelle allein miteinander.',
    speeches: (count) => `Bisherige Repliken (${grouped(count, 'de')})`,
    noSpeeches: 'Bisher keine Repliken.',
    latestFirst: 'Die letzten zuerst.',
    inText: 'Text',
    onlyFirst: (passages) => `Nur die ersten ${grouped(passages, 'de')} Treffer werden gezeigt.`,
  },
};
