import type { InBoth } from '../../story/messages/inBoth.ts';

export type LinkFault = keyof typeof SENTENCES;

/** A link that gives no story, or that cannot be made, with a sentence for the reader. */
export class BadLink extends Error {
  readonly fault: LinkFault;
  readonly sentence: InBoth;

  constructor(fault: LinkFault) {
    super(SENTENCES[fault].en);
    this.fault = fault;
    this.sentence = SENTENCES[fault];
  }
}

const SENTENCES = {
  damaged: {
    en: 'The story in this link cannot be read: the link was cut off or changed in transit. Ask for the link again, or for the story as a file.',
    de: 'Die Geschichte in diesem Link lässt sich nicht lesen: Der Link wurde unterwegs abgeschnitten oder verändert. Bitten Sie noch einmal um den Link oder um die Geschichte als Datei.',
  },
  newer: {
    en: 'This link was made by a newer version of Throughline. Reload the page to get the newest version; if that does not help, ask for the story as a file.',
    de: 'Dieser Link stammt von einer neueren Version von Throughline. Laden Sie die Seite neu, um die neueste Version zu erhalten; hilft das nicht, bitten Sie um die Geschichte als Datei.',
  },
  'too-large': {
    en: 'This link was cut off, or contains far more than a story, so it was not opened. Ask for the link again, or for the story as a file.',
    de: 'Dieser Link wurde abgeschnitten oder enthält weit mehr als eine Geschichte; er wurde nicht geöffnet. Bitten Sie noch einmal um den Link oder um die Geschichte als Datei.',
  },
  foreign: {
    en: 'This link contains no Throughline story. Check that it was copied completely.',
    de: 'Dieser Link enthält keine Throughline-Geschichte. Prüfen Sie, ob er vollständig kopiert wurde.',
  },
  'no-story': {
    en: 'The text in this link is complete, but it is not a story: it has no scenes or no people. Ask for the link again.',
    de: 'Der Text in diesem Link ist vollständig, aber keine Geschichte: Ihm fehlen Szenen oder Figuren. Bitten Sie noch einmal um den Link.',
  },
  'large-story': {
    en: 'This story is too large for a link. Save it as a file and send that.',
    de: 'Für einen Link ist diese Geschichte zu groß. Speichern Sie sie als Datei und senden Sie diese.',
  },
  'old-browser': {
    en: 'This browser is too old for stories in links. Use a newer browser, or a file.',
    de: 'Für Geschichten in Links ist dieser Browser zu alt. Verwenden Sie einen neueren Browser oder eine Datei.',
  },
} satisfies Record<string, InBoth>;
