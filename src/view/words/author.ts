import { grouped } from '../../story/messages/grouped.ts';
import { countedIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the text editor. They are loaded with it, after the first picture. Lines are numbered from 1. */
type AuthorWords = {
  readonly pane: string;
  readonly storyText: string;
  readonly placeholder: string;
  readonly text: string;
  readonly picture: string;
  readonly shows: string;
  readonly makeMine: string;
  readonly makeMineHelp: string;
  /** While another tab edits the story. */
  readonly elsewhere: string;
  readonly editHere: string;
  readonly plain: string;
  readonly plainHelp: string;
  readonly save: string;
  readonly cheatSheet: string;
  readonly cheatSheetHelp: string;
  readonly kept: string;
  /** While the text of a large story is written and read. */
  readonly preparing: string;
  readonly problems: (count: number) => string;
  readonly line: (line: number) => string;
  readonly more: (count: number) => string;
  readonly waiting: (names: readonly string[]) => string;
  readonly replaceBy: (name: string) => string;
  /** Of a kind that was taken from the words of a relation. */
  readonly writeOut: string;
  readonly asSummary: string;
  readonly asNote: string;
  readonly moved: (by: 'up' | 'down') => string;
  /** What may be written, and what it says. */
  readonly cheats: readonly (readonly [line: string, says: string])[];
  /** The words of the editor's own parts, by those in English. */
  readonly phrases: Readonly<Record<string, string>>;
};

export const AUTHOR_WORDS: Readonly<Record<AppLanguage, AuthorWords>> = {
  en: {
    pane: 'Text and its tools',
    storyText: 'Story text',
    placeholder: 'The title of your story',
    text: 'Text',
    picture: 'Picture',
    shows: 'Show',
    makeMine: 'Make it mine',
    makeMineHelp: 'This is a sample story. Make a copy to edit it; the original stays as it is.',
    elsewhere: 'This story is being edited in another tab. What is stored there is shown here.',
    editHere: 'Edit here instead',
    plain: 'Plain text box',
    plainHelp: 'The browser’s own text box, without marks, folding and completion',
    save: 'Save as .story',
    cheatSheet: 'Cheat sheet',
    cheatSheetHelp: 'One item per line. The text is read as you type; a new name becomes a new person.',
    kept: 'No problems',
    preparing: 'Preparing the text…',
    problems: (count) => `${countedIn('en')(count, 'line', 'lines')} to check`,
    line: (line) => `Line ${line}`,
    more: (count) => `and ${grouped(count, 'en')} more`,
    waiting: (names) => `New: ${names.join(', ')}. Shown once you leave the line.`,
    replaceBy: (name) => `Replace with ${name}`,
    writeOut: 'Write it out',
    asSummary: 'Make it the summary',
    asNote: 'Make it a note',
    moved: (by) => (by === 'up' ? 'Moved up' : 'Moved down'),
    cheats: [
      ['The title', 'the first line'],
      ['About: One winter on an island.', 'what it is about; also Source:'],
      ['People:', 'followed by a list of people; optional'],
      ['Ann (at the lighthouse): Keeps the light.', 'name, place, and who this is'],
      ['Mrs Dale (supporting)', 'shown only where she takes part'],
      ['Before:', 'followed by the relationships before the first scene'],
      ['# Act one', 'an act'],
      ['## Low water @ the harbour', 'a scene and its place'],
      ['= A boat drifts in.', 'what happens'],
      ['Ann', 'Ann is present'],
      ['Ben (silent)', 'is present but says nothing; also by telephone, by letter, dies, leaves for good'],
      ['Ben -> Ann: in love (romance, +0.8, strong)', 'from -> to: words (kind, warmth, strength)'],
      ['Ann <-> Ben: quarrel (conflict, cold)', 'mutual'],
      ['> He carries her coal. [chapter 1]', 'what supports the line above, and where to find it'],
      ['Ben -> Ann (+0.2)', 'changes the warmth, keeps the rest'],
      ['Ben -> Ann: gives up (ends)', 'it ends'],
      ['The stranger = Uncle Robert', 'from this scene on, he goes by this name'],
      ['// Who finds it?', 'a note that is not part of the story'],
      ['* Ben: Watch him from here on.', 'a step of the guide and who it is about'],
      ['romance, friendship, family, conflict, acquaintance, work, other', 'kinds'],
      ['hostile, cold, neutral, warm, loving', 'warmth, from -1 to +1'],
      ['faint, moderate, strong, utter', 'strength, from 0 to 1'],
      ['F8, F9, Ctrl+F', 'next line to check, fold a scene or an act, search'],
      ['Alt+↑, Alt+↓', 'on a heading: move the scene or act'],
    ],
    phrases: { 'folded code': 'folded text' },
  },
  de: {
    pane: 'Text und Werkzeuge',
    storyText: 'Text der Geschichte',
    placeholder: 'Der Titel Ihrer Geschichte',
    text: 'Text',
    picture: 'Bild',
    shows: 'Anzeigen',
    makeMine: 'Eigene Fassung anlegen',
    makeMineHelp:
      'Das ist eine Beispielgeschichte. Zum Bearbeiten eine Kopie anlegen; das Original bleibt unverändert.',
    elsewhere:
      'Diese Geschichte wird in einem anderen Tab bearbeitet. Was dort gespeichert wird, ist hier zu sehen.',
    editHere: 'Stattdessen hier bearbeiten',
    plain: 'Einfaches Textfeld',
    plainHelp: 'Das Textfeld des Browsers, ohne Markierungen, Einklappen und Vorschläge',
    save: 'Als .story speichern',
    cheatSheet: 'Spickzettel',
    cheatSheetHelp:
      'Eine Angabe pro Zeile. Der Text wird beim Tippen gelesen; ein neuer Name wird zu einer neuen Figur.',
    kept: 'Keine Probleme',
    preparing: 'Der Text wird vorbereitet …',
    problems: (count) => `${countedIn('de')(count, 'Zeile', 'Zeilen')} zu prüfen`,
    line: (line) => `Zeile ${line}`,
    more: (count) => `und ${grouped(count, 'de')} weitere`,
    waiting: (names) => `Neu: ${names.join(', ')}. Wird gezeigt, sobald Sie die Zeile verlassen.`,
    replaceBy: (name) => `Durch ${name} ersetzen`,
    writeOut: 'Ausschreiben',
    asSummary: 'Zur Zusammenfassung machen',
    asNote: 'Zur Notiz machen',
    moved: (by) => (by === 'up' ? 'Nach oben verschoben' : 'Nach unten verschoben'),
    cheats: [
      ['Der Titel', 'die erste Zeile'],
      ['Über: Ein Winter auf einer Insel.', 'worum es geht; auch Quelle:'],
      ['Personen:', 'danach eine Liste der Figuren; freiwillig'],
      ['Anna (im Leuchtturm): Hütet das Licht.', 'Name, Ort und wer das ist'],
      ['Frau Dahl (Nebenfigur)', 'nur dort zu sehen, wo sie beteiligt ist'],
      ['Vorher:', 'danach die Beziehungen vor der ersten Szene'],
      ['# Erster Akt', 'ein Akt'],
      ['## Ebbe @ Hafen', 'eine Szene und ihr Ort'],
      ['= Ein Boot treibt herein.', 'was geschieht'],
      ['Anna', 'Anna ist anwesend'],
      ['Ben (stumm)', 'ist anwesend, sagt aber nichts; auch am Telefon, per Brief, stirbt, geht für immer'],
      ['Ben -> Anna: verliebt (Liebe, +0.8, stark)', 'von -> zu: Worte (Art, Wärme, Stärke)'],
      ['Anna <-> Ben: Streit (Konflikt, kalt)', 'gegenseitig'],
      ['> Er trägt ihr die Kohlen. [Kapitel 1]', 'Beleg für die Zeile darüber und wo er steht'],
      ['Ben -> Anna (+0.2)', 'ändert die Wärme, der Rest bleibt'],
      ['Ben -> Anna: gibt auf (endet)', 'die Beziehung endet'],
      ['Der Fremde = Onkel Robert', 'ab dieser Szene heißt er so'],
      ['// Wer findet es?', 'eine Notiz, die nicht zur Geschichte gehört'],
      ['* Ben: Auf ihn kommt es jetzt an.', 'ein Schritt des Rundgangs und um wen es geht'],
      ['Liebe, Freundschaft, Familie, Konflikt, Bekanntschaft, Arbeit, Anderes', 'Arten'],
      ['feindlich, kalt, neutral, warm, liebevoll', 'Wärme, von -1 bis +1'],
      ['schwach, mittel, stark, völlig', 'Stärke, von 0 bis 1'],
      ['F8, F9, Strg+F', 'nächste Zeile zu prüfen, Szene oder Akt einklappen, suchen'],
      ['Alt+↑, Alt+↓', 'auf einer Überschrift: Szene oder Akt verschieben'],
    ],
    phrases: {
      'Fold line': 'Einklappen',
      'Unfold line': 'Ausklappen',
      'Folded lines': 'Eingeklappte Zeilen',
      'Unfolded lines': 'Ausgeklappte Zeilen',
      to: 'bis',
      'folded code': 'eingeklappter Text',
      unfold: 'ausklappen',
      'Go to line': 'Zu Zeile gehen',
      go: 'Los',
      Find: 'Suchen',
      Replace: 'Ersetzen',
      next: 'weiter',
      previous: 'zurück',
      all: 'alle',
      'match case': 'Groß-/Kleinschreibung',
      regexp: 'regulärer Ausdruck',
      'by word': 'ganze Wörter',
      replace: 'ersetzen',
      'replace all': 'alle ersetzen',
      close: 'schließen',
      'current match': 'aktueller Treffer',
      'on line': 'in Zeile',
      'replaced match on line $': 'Treffer in Zeile $ ersetzt',
      'replaced $ matches': '$ Treffer ersetzt',
      Diagnostics: 'Hinweise',
      'No diagnostics': 'Keine Hinweise',
      Completions: 'Vorschläge',
      'Control character': 'Steuerzeichen',
      'Selection deleted': 'Auswahl gelöscht',
    },
  },
};
