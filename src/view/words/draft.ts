import type { Fate } from '../../edit/draft/fates.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words for keeping in a new draft what was asserted of an earlier one. They are loaded with its offer. */
export const DRAFT_WORDS: Readonly<Record<AppLanguage, DraftWords>> = {
  en: {
    offer: (title) => `This looks like a new draft of “${title}”.`,
    look: 'Carry over your work…',
    title: 'Carry over your work',
    help: (title, kept, all) =>
      `This draft has a place for ${kept} of ${all} entries from “${title}”. The rest are kept as notes in its text unless you say where they belong.`,
    fates: {
      kept: 'Where they were',
      moved: 'Moved with their scenes',
      'said-anew': 'The new draft says something else',
      'no-longer-said': 'Script notes that are gone',
      'no-scene': 'Their scene is gone',
      'no-person': 'Someone is gone',
      'no-fit': 'Doesn’t fit the new order: would end before it begins',
    },
    whichScene: (scene, title) => `Which scene is “${scene}. ${title}” now?`,
    whoIs: (name) => `Who is ${name} now?`,
    noScene: 'None: keep as notes',
    noPerson: 'No one: keep as notes',
    renamed: 'Matched despite a different name',
    keepsNotes: 'Also keep notes from the earlier script that are missing here',
    summary: (words) => `What happens: ${words}`,
    when: 'When it happens',
    step: (words) => `Guide: ${words}`,
    name: (name, later) => `${name} is called ${later} from here on`,
    person: (name) => `${name} is not in this draft`,
    before: 'Before the first scene',
    keep: (kept) => (kept === 1 ? 'Carry over 1 entry' : `Carry over ${kept} entries`),
  },
  de: {
    offer: (title) => `Das sieht nach einer neuen Fassung von „${title}“ aus.`,
    look: 'Ihre Angaben übernehmen …',
    title: 'Ihre Angaben übernehmen',
    help: (title, kept, all) =>
      `Für ${kept} von ${all} Angaben zu „${title}“ gibt es in dieser Fassung einen Platz. Die übrigen bleiben als Notizen im Text, wenn Sie nicht sagen, wohin sie gehören.`,
    fates: {
      kept: 'An ihrem Platz',
      moved: 'Mit ihrer Szene verschoben',
      'said-anew': 'Die neue Fassung sagt etwas anderes',
      'no-longer-said': 'Notizen des Drehbuchs, die es nicht mehr gibt',
      'no-scene': 'Ihre Szene gibt es nicht mehr',
      'no-person': 'Eine Figur gibt es nicht mehr',
      'no-fit': 'Passt nicht zur neuen Reihenfolge: würde enden, bevor es beginnt',
    },
    whichScene: (scene, title) => `Welche Szene ist „${scene}. ${title}“ jetzt?`,
    whoIs: (name) => `Wer ist ${name} jetzt?`,
    noScene: 'Keine: als Notizen behalten',
    noPerson: 'Niemand: als Notizen behalten',
    renamed: 'Trotz anderen Namens zugeordnet',
    keepsNotes: 'Auch Notizen des früheren Drehbuchs behalten, die dieses nicht hat',
    summary: (words) => `Was geschieht: ${words}`,
    when: 'Wann es geschieht',
    step: (words) => `Rundgang: ${words}`,
    name: (name, later) => `${name} heißt ab hier ${later}`,
    person: (name) => `${name} kommt in dieser Fassung nicht vor`,
    before: 'Vor der ersten Szene',
    keep: (kept) => (kept === 1 ? '1 Angabe übernehmen' : `${kept} Angaben übernehmen`),
  },
};

type DraftWords = {
  readonly offer: (title: string) => string;
  readonly look: string;
  readonly title: string;
  readonly help: (title: string, kept: number, all: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly whichScene: (scene: number, title: string) => string;
  readonly whoIs: (name: string) => string;
  readonly noScene: string;
  readonly noPerson: string;
  /** Scenes and people whose match is not told by their names. */
  readonly renamed: string;
  /** Notes of the earlier script say something that those of the new one do not. */
  readonly keepsNotes: string;
  readonly summary: (words: string) => string;
  readonly when: string;
  readonly step: (words: string) => string;
  readonly name: (name: string, later: string) => string;
  readonly person: (name: string) => string;
  readonly before: string;
  readonly keep: (kept: number) => string;
};
