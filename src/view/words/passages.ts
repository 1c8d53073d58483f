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
    showWhole: (passages) => (passages === 1 ? 'Show the whole passage' : `Show all ${passages} passages`),
    showLess: 'Show less',
    showMore: (more) => `Show ${more} more`,
    talk: 'They speak to each other',
    talkHelp: 'Passages up to this scene in which both speak and no one else does, the latest first.',
    noTalk: 'Up to this scene, no passage has only these two speaking.',
    speeches: (count) => `Speeches up to this scene (${count})`,
    noSpeeches: 'No speeches up to this scene.',
    latestFirst: 'The latest first.',
    inText: 'Text',
    onlyFirst: (passages) => `Only the first ${passages} passages with these words are listed.`,
  },
  de: {
    textOfScene: 'Text der Szene',
    noTextInScene: 'Die Datei hat zu dieser Szene keinen Text.',
    showWhole: (passages) => (passages === 1 ? 'Die ganze Stelle zeigen' : `Alle ${passages} Stellen zeigen`),
    showLess: 'Weniger zeigen',
    showMore: (more) => `${more} weitere zeigen`,
    talk: 'Sie sprechen miteinander',
    talkHelp: 'Stellen bis zu dieser Szene, an denen beide sprechen und sonst niemand, die letzten zuerst.',
    noTalk: 'Bis zu dieser Szene sprechen die beiden an keiner Stelle allein miteinander.',
    speeches: (count) => `Repliken bis zu dieser Szene (${count})`,
    noSpeeches: 'Bis zu dieser Szene keine Repliken.',
    latestFirst: 'Die letzten zuerst.',
    inText: 'Text',
    onlyFirst: (passages) => `Nur die ersten ${passages} Stellen mit diesen Wörtern sind aufgeführt.`,
  },
};
