import { countedIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** How far a link of some length gets. */
export type Reach = 'everywhere' | 'most' | 'some' | 'few';

/** How much a link contains. A network without time has no scenes, and relationships in place of changes. */
export type SharedSize = {
  readonly scenes: number | undefined;
  readonly people: number;
  readonly changes: number;
};

/** The words of the dialog that shares a story. They are loaded with it, after the first picture. */
type ShareWords = {
  readonly share: string;
  /** Of a story that comes with Throughline. */
  readonly shipped: string;
  readonly inLink: (size: SharedSize) => string;
  readonly notInLink: (hasNotes: boolean) => string;
  readonly stays: string;
  readonly what: string;
  readonly oneLanguage: (name: string) => string;
  readonly upTo: (scene: number) => string;
  readonly upToHelp: string;
  readonly withNotes: string;
  readonly link: string;
  readonly making: string;
  readonly length: string;
  readonly characters: (count: string) => string;
  readonly reach: Readonly<Record<Reach, string>>;
  /** Who cuts links at the lengths of `CUTS`. */
  readonly cutters: readonly string[];
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly system: string;
  readonly code: string;
  readonly codeLabel: string;
  readonly codeTooLong: string;
  /** Leads to the export of a picture. */
  readonly picture: string;
  readonly save: string;
  readonly received: string;
  readonly receivedHelp: string;
  readonly keep: string;
};

const countedEn = countedIn('en');
const countedDe = countedIn('de');

export const SHARE_WORDS: Readonly<Record<AppLanguage, ShareWords>> = {
  en: {
    share: 'Share',
    shipped: 'This story comes with Throughline, so a short link is enough. It opens at this scene.',
    inLink: (size) =>
      size.scenes === undefined
        ? `The link contains the network itself: ${countedEn(size.people, 'person', 'people')}, ${countedEn(size.changes, 'relationship', 'relationships')}. Anyone with the link can read all of it.`
        : `The link contains the story itself: ${countedEn(size.scenes, 'scene', 'scenes')}, ${countedEn(size.people, 'person', 'people')}, ${countedEn(size.changes, 'change', 'changes')} with evidence. Anyone with the link can read all of it.`,
    notInLink: (hasNotes) =>
      `It does not contain ${hasNotes ? 'your notes, ' : ''}the full text of a script or play, positions you changed, or earlier versions.`,
    stays: 'Nothing is stored on a server. Later changes aren’t in this link; copy a new one for them.',
    what: 'What to share',
    oneLanguage: (name) => `This language only (${name})`,
    upTo: (scene) => `Only up to the current scene (scene ${scene})`,
    upToHelp: 'Later scenes and people who only appear there are not in the link at all.',
    withNotes: 'With my notes (lines that begin with // or [[)',
    link: 'Link',
    making: 'Creating the link…',
    length: 'Length of the link',
    characters: (count) => `${count} characters.`,
    reach: {
      everywhere: 'Short enough for any program.',
      most: 'Too long for a message on Discord (2,000); most other programs take it.',
      some: 'Slack cuts links at about 4,000 characters. E-mail and most messengers take it.',
      few: 'Many programs cut links that are longer than 8,000 characters. Better to save the story as a file and send that.',
    },
    cutters: ['Discord', 'Slack', 'many others'],
    copy: 'Copy link',
    copied: 'Copied.',
    notCopied: 'The browser didn’t allow copying. Select the link above and copy it.',
    system: 'Send with…',
    code: 'QR code',
    codeLabel: 'QR code of the link',
    codeTooLong: 'The link is too long for a QR code that a phone can read (1,350 characters at most).',
    picture: 'Picture…',
    save: 'Save as a file',
    received: 'This story is in the link you opened. It isn’t stored anywhere else.',
    receivedHelp:
      'This story is in the link you opened and isn’t stored anywhere else. Make a copy to keep and edit it.',
    keep: 'Make it mine',
  },
  de: {
    share: 'Teilen',
    shipped: 'Diese Geschichte gehört zu Throughline, deshalb genügt ein kurzer Link. Er öffnet diese Szene.',
    inLink: (size) =>
      size.scenes === undefined
        ? `Der Link enthält das Netzwerk selbst: ${countedDe(size.people, 'Figur', 'Figuren')}, ${countedDe(size.changes, 'Beziehung', 'Beziehungen')}. Wer den Link hat, kann das alles lesen.`
        : `Der Link enthält die Geschichte selbst: ${countedDe(size.scenes, 'Szene', 'Szenen')}, ${countedDe(size.people, 'Figur', 'Figuren')}, ${countedDe(size.changes, 'Änderung', 'Änderungen')} mit den Belegen. Wer den Link hat, kann das alles lesen.`,
    notInLink: (hasNotes) =>
      `Nicht enthalten sind ${hasNotes ? 'Ihre Notizen, ' : ''}der vollständige Text eines Drehbuchs oder Dramas, geänderte Positionen im Bild und frühere Fassungen.`,
    stays:
      'Auf keinem Server wird etwas gespeichert. Spätere Änderungen stehen nicht in diesem Link; kopieren Sie dafür einen neuen.',
    what: 'Was geteilt wird',
    oneLanguage: (name) => `Nur diese Sprache (${name})`,
    upTo: (scene) => `Nur bis zur aktuellen Szene (Szene ${scene})`,
    upToHelp: 'Spätere Szenen und Figuren, die nur dort vorkommen, stehen dann nicht im Link.',
    withNotes: 'Mit meinen Notizen (Zeilen, die mit // oder [[ beginnen)',
    link: 'Link',
    making: 'Link wird erstellt …',
    length: 'Länge des Links',
    characters: (count) => `${count} Zeichen.`,
    reach: {
      everywhere: 'Kurz genug für jedes Programm.',
      most: 'Zu lang für eine Nachricht auf Discord (2.000); die meisten anderen Programme nehmen ihn.',
      some: 'Slack kürzt Links bei etwa 4.000 Zeichen. E-Mail und die meisten Messenger nehmen ihn.',
      few: 'Viele Programme kürzen Links, die länger als 8.000 Zeichen sind. Speichern Sie die Geschichte besser als Datei und senden Sie diese.',
    },
    cutters: ['Discord', 'Slack', 'viele andere'],
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Link oben und kopieren Sie ihn.',
    system: 'Senden mit …',
    code: 'QR-Code',
    codeLabel: 'QR-Code des Links',
    codeTooLong:
      'Für einen QR-Code, den ein Telefon lesen kann, ist der Link zu lang (höchstens 1.350 Zeichen).',
    picture: 'Bild …',
    save: 'Als Datei speichern',
    received:
      'Diese Geschichte steckt in dem Link, den Sie geöffnet haben. Sie ist sonst nirgends gespeichert.',
    receivedHelp:
      'Diese Geschichte steckt in dem Link, den Sie geöffnet haben, und ist sonst nirgends gespeichert. Legen Sie eine Kopie an, um sie zu behalten und zu bearbeiten.',
    keep: 'Eigene Fassung anlegen',
  },
};
