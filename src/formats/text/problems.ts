import type { InBoth } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

/** Something in a text that was not read, or not as it stands, or that was taken in a way that its author should know of. */
export type Problem = {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  /** What the sentence names, in the order of the functions below. */
  readonly words: readonly string[];
};

/** Whether a problem only says in which way something was taken, which may well be meant. */
export function isOnlyTold({ code, words }: Problem): boolean {
  return TOLD.has(code) && !words[1];
}

/** What the matter is, and what to do. */
export function problemSentence({ code, words }: Problem): InBoth {
  const [first = '', second = ''] = words;
  const { en, de } = SENTENCES[code];
  return { en: en(first, second), de: de(first, second) };
}

type Sentence = Readonly<Record<AppLanguage, (first: string, second: string) => string>>;

const SENTENCES = {
  'no-scenes': {
    en: () => 'There is no scene yet. Begin one with ## and its title.',
    de: () => 'Noch gibt es keine Szene. Beginnen Sie eine mit ## und ihrem Titel.',
  },
  'no-people': {
    en: () => 'There is no one yet. Write a name below a scene.',
    de: () => 'Noch gibt es keine Figur. Schreiben Sie einen Namen unter eine Szene.',
  },
  refused: {
    en: (why) => `The text could not become a story: ${why}`,
    de: (_, warum) => `Aus dem Text konnte keine Geschichte werden: ${warum}`,
  },
  'source-taken': {
    en: () =>
      'Taken as the source of the story. Begin the line with Source: or About:, or with // for a note.',
    de: () =>
      'Als Quelle der Geschichte gelesen. Beginnen Sie die Zeile mit Quelle: oder Über: oder, als Notiz, mit //.',
  },
  'stray-block': {
    en: (block) => `“${block}” belongs before the first #. What stands below is not read; move it there.`,
    de: (block) =>
      `„${block}“ gehört vor das erste #. Was darunter steht, wird nicht gelesen; verschieben Sie es dorthin.`,
  },
  'stray-scene-line': {
    en: () => 'This belongs into a scene. Begin one with ## above it.',
    de: () => 'Das gehört in eine Szene. Beginnen Sie darüber eine mit ##.',
  },
  'act-body': {
    en: () => 'This stands under the heading of an act and is not read. Put it under a scene.',
    de: () =>
      'Das steht unter der Überschrift eines Akts und wird nicht gelesen. Setzen Sie es unter eine Szene.',
  },
  twice: {
    en: (what) => `“${what}” is there a second time; only the first is read. Remove one.`,
    de: (what) => `„${what}“ steht ein zweites Mal da; gelesen wird nur das erste. Entfernen Sie eins.`,
  },
  'tag-twice': {
    en: (tag) => `The tag {${tag}} is already taken. Remove it, or give another.`,
    de: (tag) => `Die Kennung {${tag}} ist schon vergeben. Entfernen Sie sie oder geben Sie eine andere.`,
  },
  'tag-unknown': {
    en: (tag) => `Nothing has the tag {${tag}}, so this is not read. Write a name.`,
    de: (tag) =>
      `Nichts hat die Kennung {${tag}}, deshalb wird das nicht gelesen. Schreiben Sie einen Namen.`,
  },
  'tag-elsewhere': {
    en: (tag) => `The relationship {${tag}} joins other people, so this is not read. Remove the tag.`,
    de: (tag) =>
      `Die Beziehung {${tag}} verbindet andere Figuren, deshalb wird das nicht gelesen. Entfernen Sie die Kennung.`,
  },
  languages: {
    en: (words) => `“${words}” is no language. Write tags such as en, de or pt-BR, with commas between.`,
    de: (words) =>
      `„${words}“ ist keine Sprache. Schreiben Sie Kürzel wie en, de oder pt-BR mit Kommas dazwischen.`,
  },
  'too-many-languages': {
    en: () => 'There are more parts between bars than languages. Write \\| for a bar that is meant.',
    de: () =>
      'Es gibt mehr Teile zwischen Strichen als Sprachen. Schreiben Sie \\| für einen gemeinten Strich.',
  },
  'not-in-first-language': {
    en: () => 'This is missing in the first language, so another one stands in. Add it.',
    de: () => 'Das fehlt in der ersten Sprache; eine andere steht dafür. Ergänzen Sie es.',
  },
  long: {
    en: (longest) => `This is longer than ${longest} characters and was cut in the story. Shorten it.`,
    de: (longest) =>
      `Das ist länger als ${longest} Zeichen und steht in der Geschichte gekürzt. Kürzen Sie es.`,
  },
  many: {
    en: (list, most) => `A story can have ${most} ${list}; the rest are not read. Leave some out.`,
    de: (list, most) =>
      `Mehr als ${most} (${list}) fasst eine Geschichte nicht; der Rest wird nicht gelesen.`,
  },
  'new-person': {
    en: (name, near) =>
      near
        ? `${name} is named only here. Did you mean ${near}?`
        : `${name} is not listed under People and counts as a new person.`,
    de: (name, near) =>
      near
        ? `${name} kommt nur hier vor. Ist ${near} gemeint?`
        : `${name} steht nicht unter Personen und gilt als neue Figur.`,
  },
  sentence: {
    en: () =>
      'This looks like a sentence, so it is not read as a name. Begin the line with = to make it the summary, or with // to make it a note.',
    de: () =>
      'Das sieht nach einem Satz aus und wird nicht als Name gelesen. Beginnen Sie die Zeile mit = für die Zusammenfassung oder mit // für eine Notiz.',
  },
  speech: {
    en: (name) => `Words after a name are not read. Write ${name} alone, or begin the line with //.`,
    de: (name) =>
      `Worte nach einem Namen werden nicht gelesen. Schreiben Sie ${name} allein oder beginnen Sie die Zeile mit //.`,
  },
  unnamed: {
    en: () => 'A name is missing here, so the line is not read. Add it.',
    de: () => 'Hier fehlt ein Name, deshalb wird die Zeile nicht gelesen. Ergänzen Sie ihn.',
  },
  parts: {
    en: (bracket) =>
      `“${bracket}” was not understood and stays in the words. Known are kinds (romance, family, …), warmth from -1 to +1 or hostile … loving, strength from 0 to 1 or faint … utter, ends, becomes.`,
    de: (bracket) =>
      `„${bracket}“ wurde nicht verstanden und bleibt in den Worten. Bekannt sind Arten (Liebe, Familie, …), Wärme von -1 bis +1 oder feindlich … liebevoll, Stärke von 0 bis 1 oder schwach … völlig, endet, wird zu.`,
  },
  when: {
    en: () => 'Say when with a number, or two: When: 6 to 8. The second must not be smaller.',
    de: () =>
      'Sagen Sie mit einer Zahl, wann, oder mit zweien: Wann: 6 bis 8. Die zweite darf nicht kleiner sein.',
  },
  away: {
    en: () => 'No one is there and nothing happens, so this is not read. Remove “away”, or say dies.',
    de: () =>
      'Wer abwesend ist und weder stirbt noch geht, wird hier nicht gelesen. Entfernen Sie „abwesend“ oder schreiben Sie stirbt.',
  },
  gone: {
    en: (name) => `${name} has died before and can neither die again nor leave. Keep one of the two.`,
    de: (name) =>
      `${name} ist schon gestorben und kann weder noch einmal sterben noch gehen. Streichen Sie eins.`,
  },
  self: {
    en: (name) => `A relationship needs two people, and this joins ${name} to ${name}. Name another.`,
    de: (name) =>
      `Eine Beziehung braucht zwei; diese verbindet ${name} mit sich selbst. Nennen Sie jemand anderen.`,
  },
  'changes-twice': {
    en: () => 'This relationship changes twice in one scene. Put both into one line.',
    de: () => 'Diese Beziehung ändert sich zweimal in einer Szene. Schreiben Sie beides in eine Zeile.',
  },
  'not-begun': {
    en: () => 'This relationship ends before it has begun. Begin it in an earlier scene, or under Before.',
    de: () =>
      'Diese Beziehung endet, bevor sie begonnen hat. Lassen Sie sie früher beginnen oder unter Vorher.',
  },
  'ends-before': {
    en: () => 'Before the first scene, relationships can only begin. Move the end into a scene.',
    de: () => 'Vor der ersten Szene können Beziehungen nur beginnen. Setzen Sie das Ende in eine Szene.',
  },
  'end-with-values': {
    en: () => 'What has ended has no kind, warmth or strength, so these are not read. Remove them.',
    de: () =>
      'Was geendet hat, hat weder Art noch Wärme noch Stärke; sie werden nicht gelesen. Entfernen Sie sie.',
  },
  'becomes-nothing': {
    en: () => 'What this becomes does not begin in this scene, so it only ends. Add a line that begins it.',
    de: () =>
      'Was daraus wird, beginnt in dieser Szene nicht; sie endet also nur. Ergänzen Sie eine Zeile, mit der es beginnt.',
  },
  'no-words': {
    en: () => 'A relationship that begins needs a few words. Add them after a colon.',
    de: () => 'Eine Beziehung, die beginnt, braucht ein paar Worte. Ergänzen Sie sie nach einem Doppelpunkt.',
  },
  'kind-taken': {
    en: (kind) => `Taken as ${kind}, after its words. Write (${kind}) to say so, or (kind unknown).`,
    de: (kind) => `Nach den Worten als ${kind} gelesen. Schreiben Sie (${kind}) dazu oder (Art unbekannt).`,
  },
  'no-change': {
    en: () => 'Words under > support the relationship above them, and there is none. Put them under one.',
    de: () => 'Worte nach > belegen die Beziehung darüber, und dort steht keine. Setzen Sie sie unter eine.',
  },
  'step-names': {
    en: (name, near) =>
      near
        ? `No one is called ${name}, so this note selects no one. Did you mean ${near}?`
        : `No one is called ${name}, so this note selects no one. Correct the name, or write \\: for the colon.`,
    de: (name, near) =>
      near
        ? `${name} heißt hier niemand; die Notiz wählt also keine Figur aus. Ist ${near} gemeint?`
        : `${name} heißt hier niemand; die Notiz wählt also keine Figur aus. Berichtigen Sie den Namen oder schreiben Sie \\: für den Doppelpunkt.`,
  },
  'step-scene': {
    en: (scene) =>
      `There is no scene ${scene}, so this note compares nothing. Write the number of a scene, or its title.`,
    de: (scene) =>
      `Eine Szene ${scene} gibt es nicht; die Notiz vergleicht also nichts. Schreiben Sie die Nummer einer Szene oder ihren Titel.`,
  },
  'no-step-words': {
    en: () =>
      'A note of the narrator needs words. Add them, or begin the line with // for a note to yourself.',
    de: () =>
      'Eine Notiz des Erzählers braucht Worte. Ergänzen Sie sie, oder beginnen Sie die Zeile mit // für eine Notiz an Sie selbst.',
  },
  'not-in-script': {
    en: (name, near) =>
      `No one in the script is called ${name}, so this note is not read. ${near ? `Did you mean ${near}?` : 'Correct the name.'}`,
    de: (name, near) =>
      `Im Drehbuch heißt niemand ${name}; die Notiz wird nicht gelesen. ${near ? `Ist ${near} gemeint?` : 'Berichtigen Sie den Namen.'}`,
  },
  'note-open': {
    en: () => 'This note does not end before the next empty line, so it is read as text. Close it with ]].',
    de: () =>
      'Diese Notiz endet nicht vor der nächsten Leerzeile und wird als Text gelesen. Schließen Sie sie mit ]].',
  },
  'note-departure': {
    en: () =>
      'This note looks as if it should say what becomes of someone, and is not read. Write it as [[Ben (dies)]] or [[Ben (leaves for good)]].',
    de: () =>
      'Diese Notiz sieht aus, als sollte sie sagen, was aus einer Figur wird, und wird nicht gelesen. Schreiben Sie sie so: [[Ben (stirbt)]] oder [[Ben (geht für immer)]].',
  },
  'note-line': {
    en: () =>
      'This note looks as if it should say something of a relationship, and is not read. Write it as [[Ben -> Ann: in love (romance, +0.8)]].',
    de: () =>
      'Diese Notiz sieht aus, als sollte sie etwas über eine Beziehung sagen, und wird nicht gelesen. Schreiben Sie sie so: [[Ben -> Ann: verliebt (Liebe, +0,8)]].',
  },
  'unknown-scene': {
    en: (tag) => `There is no scene {${tag}}, so this name is not read. Move the line into its scene.`,
    de: (tag) =>
      `Eine Szene {${tag}} gibt es nicht; der Name wird nicht gelesen. Setzen Sie die Zeile in ihre Szene.`,
  },
} satisfies Record<string, Sentence>;

export type ProblemCode = keyof typeof SENTENCES;

const TOLD: ReadonlySet<ProblemCode> = new Set(['kind-taken', 'source-taken', 'new-person', 'step-names']);
