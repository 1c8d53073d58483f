import { cut } from '../../formats/kit/cut.ts';
import { wordsIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Notice } from '../viewState.ts';
import { FAULT_WORDS } from './faults.ts';

/** What a link asks for is no word of ours: no more of it than a name needs, and nothing that turns the line around. */
const cited = (text: string) =>
  cut(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''), MOST_CITED);

const MOST_CITED = 60;

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The words of notices. They are loaded with the first notice. */
type NoticeWords = {
  readonly notice: (
    notice: Exclude<Notice, { type: 'reading' | 'pinned' | 'edited' | 'received' | 'ended' | 'order' }>,
  ) => string;
  readonly pinned: (name: string) => string;
  readonly undo: string;
  readonly remarks: (count: number) => string;
  readonly lineOf: (line: number) => string;
  /** Before the encodings in which a file can be read again. */
  readonly readAgain: string;
  readonly otherEncoding: string;
};

export const NOTICE_WORDS: Readonly<Record<AppLanguage, NoticeWords>> = {
  en: {
    notice: (notice) => {
      switch (notice.type) {
        case 'unknown-story':
          return `The link asks for a story “${cited(notice.id)}”, which is not here. If it was a file of yours, open the file again; this is a story that ships with Throughline.`;
        case 'unknown-scene':
          return `The link asks for scene “${cited(notice.text)}”, and this story has scenes 1 to ${notice.scenes}. This is the nearest one.`;
        case 'unknown-selection':
          return `The link selects “${cited(notice.id)}”, which this story does not have. Nothing is selected instead.`;
        case 'not-opened':
          return `“${notice.file}” could not be opened; your story is still here. ${wordsIn(notice.reason, 'en')}${notice.kept ? ' The text is kept under “Stories”, to be corrected.' : ''}`;
        case 'opened': {
          const { scenes, characters, relations } = notice.story;
          return `“${notice.file}” is open: ${many(scenes.length, 'scene', 'scenes')}, ${many(characters.length, 'person', 'people')}, ${many(relations.length, 'relation', 'relations')} that it declares.`;
        }
        case 'worker-failed':
          return 'The background worker did not start, so the page itself worked out the layout. Everything works, it may only stutter once.';
        case 'saved':
          return `Saved as ${notice.file}.`;
        case 'copied':
          return copied(notice.length);
        case 'not-kept':
          return `This browser could not store the story. ${notice.fault ? `${FAULT_WORDS.en[notice.fault]} ` : ''}Save it as a file, so that nothing is lost when the page is closed.`;
        case 'not-read':
          return `Your stories could not be read from this browser. ${FAULT_WORDS.en[notice.fault]} They are not lost by that: reload the page, or try again later.`;
        case 'kept-beside':
          return 'This story was changed in another tab as well. What you have here is now a story of its own, beside the other one under “Stories”.';
        case 'taken-in': {
          const same = notice.same > 0 ? ` ${many(notice.same, 'was', 'were')} here already.` : '';
          const refused = notice.refused.map(
            ({ title, sentence }) => ` “${title}” could not be read: ${sentence.en}`,
          );
          return `“${notice.file}”: ${many(notice.back, 'story is', 'stories are')} back under “Stories”.${same}${refused.join('')}`;
        }
        case 'unknown-own':
          return `The link asks for “${cited(notice.id)}”, a story that was opened from a file or edited in another browser, or that is no longer stored in this one. Open its file again; this is a story that ships with Throughline.`;
        case 'bad-link':
          return `${notice.sentence.en} The story that was open is still here.`;
        case 'not-exported':
          return `That did not work: ${notice.reason}`;
        case 'not-loaded':
          return 'A part of Throughline that this needs could not be loaded. Check the connection and try again.';
        case 'reload':
          return notice.isNew
            ? 'There is a new version of Throughline, and parts of this one can no longer be loaded. Reload the page; what is open stays open.'
            : 'Parts of Throughline did not load. Reload the page; what is open stays open.';
      }
    },
    pinned: (name) => `${name} is pinned.`,
    undo: 'Undo',
    remarks: (count) => `What was inferred or not understood (${count})`,
    lineOf: (line) => `Line ${line}: `,
    readAgain: 'Read it again as',
    otherEncoding: 'another encoding …',
  },
  de: {
    notice: (notice) => {
      switch (notice.type) {
        case 'unknown-story':
          return `Der Link verlangt eine Geschichte „${cited(notice.id)}“, die es hier nicht gibt. War es eine eigene Datei, öffnen Sie sie bitte noch einmal; dies ist eine mitgelieferte Geschichte.`;
        case 'unknown-scene':
          return `Der Link verlangt Szene „${cited(notice.text)}“, diese Geschichte hat die Szenen 1 bis ${notice.scenes}. Dies ist die nächstgelegene.`;
        case 'unknown-selection':
          return `Der Link wählt „${cited(notice.id)}“ aus, das kommt in dieser Geschichte nicht vor. Nun ist nichts ausgewählt.`;
        case 'not-opened':
          return `„${notice.file}“ ließ sich nicht öffnen; Ihre Geschichte ist noch da. ${wordsIn(notice.reason, 'de')}${notice.kept ? ' Der Text steht unter „Geschichten“ und lässt sich dort ausbessern.' : ''}`;
        case 'opened': {
          const { scenes, characters, relations } = notice.story;
          return `„${notice.file}“ ist geöffnet: ${many(scenes.length, 'Szene', 'Szenen')}, ${many(characters.length, 'Figur', 'Figuren')}, ${many(relations.length, 'angegebene Beziehung', 'angegebene Beziehungen')}.`;
        }
        case 'worker-failed':
          return 'Die Hintergrundberechnung ist nicht gestartet, daher hat die Seite selbst gerechnet. Alles funktioniert, es kann nur einmal kurz ruckeln.';
        case 'saved':
          return `Gesichert als ${notice.file}.`;
        case 'copied':
          return kopiert(notice.length);
        case 'not-kept':
          return `Dieser Browser konnte die Geschichte nicht speichern. ${notice.fault ? `${FAULT_WORDS.de[notice.fault]} ` : ''}Sichern Sie sie als Datei, damit beim Schließen der Seite nichts verloren geht.`;
        case 'not-read':
          return `Ihre Geschichten ließen sich nicht aus diesem Browser lesen. ${FAULT_WORDS.de[notice.fault]} Verloren sind sie damit nicht: Laden Sie die Seite neu, oder versuchen Sie es später noch einmal.`;
        case 'kept-beside':
          return 'Diese Geschichte wurde auch in einem anderen Tab geändert. Was Sie hier haben, ist nun eine eigene Geschichte, neben der anderen unter „Geschichten“.';
        case 'taken-in': {
          const same = notice.same > 0 ? ` ${many(notice.same, 'war', 'waren')} schon da.` : '';
          const refused = notice.refused.map(
            ({ title, sentence }) => ` „${title}“ ließ sich nicht lesen: ${sentence.de}`,
          );
          return `„${notice.file}“: ${many(notice.back, 'Geschichte ist', 'Geschichten sind')} wieder da, unter „Geschichten“.${same}${refused.join('')}`;
        }
        case 'unknown-own':
          return `Der Link verlangt „${cited(notice.id)}“. Diese Geschichte wurde in einem anderen Browser aus einer Datei geöffnet oder bearbeitet oder ist in diesem nicht mehr gespeichert. Öffnen Sie die Datei bitte noch einmal; dies ist eine mitgelieferte Geschichte.`;
        case 'bad-link':
          return `${notice.sentence.de} Die Geschichte, die offen war, ist noch da.`;
        case 'not-exported':
          return `Das hat nicht geklappt: ${notice.reason}`;
        case 'not-loaded':
          return 'Ein Teil von Throughline, der dafür nötig ist, ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
        case 'reload':
          return notice.isNew
            ? 'Es gibt eine neue Version von Throughline, und Teile dieser Version lassen sich nicht mehr laden. Laden Sie die Seite neu; was geöffnet ist, bleibt geöffnet.'
            : 'Teile von Throughline ließen sich nicht laden. Laden Sie die Seite neu; was geöffnet ist, bleibt geöffnet.';
      }
    },
    pinned: (name) => `${name} ist angeheftet.`,
    undo: 'Rückgängig',
    remarks: (count) => `Was erschlossen oder nicht verstanden wurde (${count})`,
    lineOf: (line) => `Zeile ${line}: `,
    readAgain: 'Noch einmal lesen als',
    otherEncoding: 'andere Kodierung …',
  },
};

/** Characters of a link from which on some programs cut it. */
const LONG_LINK = 2000;

function copied(length = 0): string {
  if (length <= LONG_LINK) return 'Copied.';
  return `Copied. The link contains the story and has ${length.toLocaleString('en')} characters. Some programs cut links that long; “Share” can leave parts out.`;
}

function kopiert(length = 0): string {
  if (length <= LONG_LINK) return 'Kopiert.';
  return `Kopiert. Der Link enthält die Geschichte und hat ${length.toLocaleString('de')} Zeichen. Manche Programme kürzen so lange Links; unter „Teilen“ lassen sich Teile weglassen.`;
}
