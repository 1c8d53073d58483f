import { cut } from '../../formats/kit/cut.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { grouped } from '../../story/messages/grouped.ts';
import { countedIn, wordsIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { Notice } from '../viewState.ts';
import { FAULT_WORDS } from './faults.ts';

/** What a link asks for is no word of ours: no more of it than a name needs, and nothing that turns the line around. */
const cited = (text: string) =>
  cut(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''), MOST_CITED);

const MOST_CITED = 60;

const countedEn = countedIn('en');
const countedDe = countedIn('de');

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
          return `The link asks for a story “${cited(notice.id)}”, which isn’t here. If it was your own file, open it again. Showing a sample story instead.`;
        case 'unknown-scene':
          return `The link asks for scene “${cited(notice.text)}”, but this story has scenes 1 to ${notice.scenes}. Showing the nearest one.`;
        case 'unknown-selection':
          return `The link selects “${cited(notice.id)}”, which isn’t in this story. Nothing is selected.`;
        case 'not-opened':
          return `Couldn’t open “${notice.file}”; your story is still here. ${wordsIn(notice.reason, 'en')}${notice.kept ? ' We kept your text under “Stories” so you can fix it.' : ''}`;
        case 'opened': {
          const { scenes, characters, relations } = notice.story;
          const timeless = isTimeless(notice.story);
          return `Opened “${notice.file}”: ${timeless ? 'a network without time' : countedEn(scenes.length, 'scene', 'scenes')}, ${countedEn(characters.length, 'person', 'people')}${relations.length > 0 ? `, ${countedEn(relations.length, 'relationship', 'relationships')}` : ''}.${relations.length === 0 && !timeless ? ' Relationships are inferred from shared scenes.' : ''}`;
        }
        case 'worker-failed':
          return 'Background processing didn’t start. Everything works, but it may stutter at first.';
        case 'saved':
          return `Saved as ${notice.file}.`;
        case 'copied':
          return copied(notice.length);
        case 'not-kept':
          return `This browser couldn’t store the story. ${notice.fault ? `${FAULT_WORDS.en[notice.fault]} ` : ''}Save it as a file to keep it after you close the page.`;
        case 'not-read':
          return `Couldn’t read your stories from this browser. ${FAULT_WORDS.en[notice.fault]} They are not lost: reload the page, or try again later.`;
        case 'kept-beside':
          return 'This story was changed in another tab as well. What you have here is now a story of its own, beside the other one under “Stories”.';
        case 'taken-in': {
          const same = notice.same > 0 ? ` ${countedEn(notice.same, 'was', 'were')} here already.` : '';
          const refused = notice.refused.map(
            ({ title, sentence }) => ` “${title}” could not be read: ${sentence.en}`,
          );
          return `“${notice.file}”: ${countedEn(notice.back, 'story is', 'stories are')} back under “Stories”.${same}${refused.join('')}`;
        }
        case 'damaged-own':
          return 'What this browser has stored of the story is damaged and can’t be opened. If you saved it as a file, open that. Showing a sample story instead.';
        case 'unknown-own':
          return 'The link asks for a story that was opened or edited in another browser, or is no longer stored in this one. Open its file again. Showing a sample story instead.';
        case 'bad-link':
          return `${notice.sentence.en} The story that was open is still here.`;
        case 'not-exported':
          return `Couldn’t save: ${wordsIn(notice.reason, 'en')}`;
        case 'not-loaded':
          return 'A part of Throughline couldn’t be loaded. Check your connection and try again.';
        case 'reload':
          return notice.isNew
            ? 'There is a new version of Throughline. Reload the page to continue; your story stays open.'
            : 'Parts of Throughline didn’t load. Reload the page; your story stays open.';
      }
    },
    pinned: (name) => `${name} is pinned.`,
    undo: 'Undo',
    remarks: (count) => `Import notes (${count})`,
    lineOf: (line) => `Line ${line}: `,
    readAgain: 'Read again as',
    otherEncoding: 'another encoding…',
  },
  de: {
    notice: (notice) => {
      switch (notice.type) {
        case 'unknown-story':
          return `Der Link führt zur Geschichte „${cited(notice.id)}“, die es hier nicht gibt. War es eine eigene Datei, öffnen Sie sie bitte erneut. Gezeigt wird eine Beispielgeschichte.`;
        case 'unknown-scene':
          return `Der Link führt zu Szene „${cited(notice.text)}“; diese Geschichte hat die Szenen 1 bis ${notice.scenes}. Gezeigt wird die nächstgelegene.`;
        case 'unknown-selection':
          return `Der Link wählt „${cited(notice.id)}“ aus; das gibt es in dieser Geschichte nicht. Es ist nichts ausgewählt.`;
        case 'not-opened':
          return `„${notice.file}“ konnte nicht geöffnet werden; Ihre Geschichte ist noch da. ${wordsIn(notice.reason, 'de')}${notice.kept ? ' Ihr Text steht unter „Geschichten“ und lässt sich dort korrigieren.' : ''}`;
        case 'opened': {
          const { scenes, characters, relations } = notice.story;
          const timeless = isTimeless(notice.story);
          return `„${notice.file}“ geöffnet: ${timeless ? 'ein Netzwerk ohne Zeit' : countedDe(scenes.length, 'Szene', 'Szenen')}, ${countedDe(characters.length, 'Figur', 'Figuren')}${relations.length > 0 ? `, ${countedDe(relations.length, 'Beziehung', 'Beziehungen')}` : ''}.${relations.length === 0 && !timeless ? ' Beziehungen sind aus gemeinsamen Szenen erschlossen.' : ''}`;
        }
        case 'worker-failed':
          return 'Die Berechnung im Hintergrund ist nicht gestartet. Alles funktioniert, kann anfangs aber ruckeln.';
        case 'saved':
          return `Gespeichert als ${notice.file}.`;
        case 'copied':
          return kopiert(notice.length);
        case 'not-kept':
          return `Dieser Browser konnte die Geschichte nicht speichern. ${notice.fault ? `${FAULT_WORDS.de[notice.fault]} ` : ''}Speichern Sie sie als Datei, damit sie nach dem Schließen der Seite erhalten bleibt.`;
        case 'not-read':
          return `Ihre Geschichten konnten nicht aus diesem Browser gelesen werden. ${FAULT_WORDS.de[notice.fault]} Sie sind nicht verloren: Laden Sie die Seite neu oder versuchen Sie es später erneut.`;
        case 'kept-beside':
          return 'Diese Geschichte wurde auch in einem anderen Tab geändert. Was Sie hier haben, ist nun eine eigene Geschichte, neben der anderen unter „Geschichten“.';
        case 'taken-in': {
          const same = notice.same > 0 ? ` ${countedDe(notice.same, 'war', 'waren')} schon da.` : '';
          const refused = notice.refused.map(
            ({ title, sentence }) => ` „${title}“ konnte nicht gelesen werden: ${sentence.de}`,
          );
          return `„${notice.file}“: ${countedDe(notice.back, 'Geschichte ist', 'Geschichten sind')} wieder da, unter „Geschichten“.${same}${refused.join('')}`;
        }
        case 'damaged-own':
          return 'Was dieser Browser von der Geschichte gespeichert hat, ist beschädigt und lässt sich nicht öffnen. Haben Sie sie als Datei gespeichert, dann öffnen Sie diese. Gezeigt wird eine Beispielgeschichte.';
        case 'unknown-own':
          return 'Der Link führt zu einer Geschichte, die in einem anderen Browser geöffnet oder bearbeitet wurde oder in diesem nicht mehr gespeichert ist. Öffnen Sie ihre Datei bitte erneut. Gezeigt wird eine Beispielgeschichte.';
        case 'bad-link':
          return `${notice.sentence.de} Die Geschichte, die offen war, ist noch da.`;
        case 'not-exported':
          return `Speichern fehlgeschlagen: ${wordsIn(notice.reason, 'de')}`;
        case 'not-loaded':
          return 'Ein Teil von Throughline konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.';
        case 'reload':
          return notice.isNew
            ? 'Es gibt eine neue Version von Throughline. Laden Sie die Seite neu; Ihre Geschichte bleibt geöffnet.'
            : 'Teile von Throughline konnten nicht geladen werden. Laden Sie die Seite neu; Ihre Geschichte bleibt geöffnet.';
      }
    },
    pinned: (name) => `${name} ist fixiert.`,
    undo: 'Rückgängig',
    remarks: (count) => `Hinweise zum Import (${count})`,
    lineOf: (line) => `Zeile ${line}: `,
    readAgain: 'Erneut lesen als',
    otherEncoding: 'andere Kodierung …',
  },
};

/** Characters of a link from which on some programs cut it. */
const LONG_LINK = 2000;

function copied(length = 0): string {
  if (length <= LONG_LINK) return 'Copied.';
  return `Copied. The link contains the story and has ${grouped(length, 'en')} characters. Some programs cut links that long; “Share” can leave parts out.`;
}

function kopiert(length = 0): string {
  if (length <= LONG_LINK) return 'Kopiert.';
  return `Kopiert. Der Link enthält die Geschichte und hat ${grouped(length, 'de')} Zeichen. Manche Programme kürzen so lange Links; unter „Teilen“ lassen sich Teile weglassen.`;
}
