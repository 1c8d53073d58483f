import { grouped } from '../../story/messages/grouped.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { LIST_NAMES, type ListName } from './listNames.ts';

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
  return { en: SENTENCES[code].en(first, second), de: SENTENCES[code].de(first, second) };
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
    de: (_, why) => `Aus dem Text konnte keine Geschichte werden: ${why}`,
  },
  'source-taken': {
    en: () =>
      'Read as the source of the story. Begin the line with Source: or About:, or with // for a note.',
    de: () =>
      'Als Quelle der Geschichte gelesen. Beginnen Sie die Zeile mit Quelle: oder Über: oder mit // für eine Notiz.',
  },
  'stray-block': {
    en: (block) => `“${block}” belongs before the first #. The lines below it are not read; move them there.`,
    de: (block) =>
      `„${block}“ gehört vor das erste #. Die Zeilen darunter werden nicht gelesen; verschieben Sie sie dorthin.`,
  },
  'stray-scene-line': {
    en: () => 'This belongs in a scene. Begin one with ## above it.',
    de: () => 'Das gehört in eine Szene. Beginnen Sie darüber eine mit ##.',
  },
  'act-body': {
    en: () => 'This is directly below an act heading and is not read. Move it into a scene.',
    de: () =>
      'Das steht direkt unter einer Aktüberschrift und wird nicht gelesen. Verschieben Sie es in eine Szene.',
  },
  twice: {
    en: (what) => `“${what}” appears a second time; only the first is read. Remove one.`,
    de: (what) => `„${what}“ kommt ein zweites Mal vor; nur das erste wird gelesen. Entfernen Sie eins.`,
  },
  'tag-twice': {
    en: (tag) => `The tag {${tag}} is already taken. Remove it or use another.`,
    de: (tag) => `Die Kennung {${tag}} ist schon vergeben. Entfernen Sie sie oder verwenden Sie eine andere.`,
  },
  'tag-unknown': {
    en: (tag) => `Nothing has the tag {${tag}}, so this is not read. Write a name instead.`,
    de: (tag) =>
      `Nichts hat die Kennung {${tag}}, deshalb wird das nicht gelesen. Schreiben Sie stattdessen einen Namen.`,
  },
  'tag-elsewhere': {
    en: (tag) => `The relationship {${tag}} connects other people, so this is not read. Remove the tag.`,
    de: (tag) =>
      `Die Beziehung {${tag}} verbindet andere Figuren, deshalb wird das nicht gelesen. Entfernen Sie die Kennung.`,
  },
  languages: {
    en: (words) => `“${words}” is not a language. Write tags such as en, de or pt-BR, separated by commas.`,
    de: (words) =>
      `„${words}“ ist keine Sprache. Schreiben Sie Kürzel wie en, de oder pt-BR, durch Kommas getrennt.`,
  },
  'too-many-languages': {
    en: () =>
      'The bars separate more parts than there are languages. Write \\| for a bar that is part of the text.',
    de: () =>
      'Die Striche trennen mehr Teile, als es Sprachen gibt. Schreiben Sie \\| für einen Strich, der zum Text gehört.',
  },
  'not-in-first-language': {
    en: () => 'This is missing in the first language, so another language is shown. Add it.',
    de: () => 'Das fehlt in der ersten Sprache; gezeigt wird eine andere. Ergänzen Sie es.',
  },
  long: {
    en: (longest) => `Longer than ${grouped(longest, 'en')} characters; cut off in the story. Shorten it.`,
    de: (longest) => `Über ${grouped(longest, 'de')} Zeichen; in der Geschichte gekürzt. Kürzen Sie es.`,
  },
  many: {
    en: (list, most) =>
      `A story can have at most ${grouped(most, 'en')} ${LIST_NAMES.en[list as ListName]}; the rest are not read. Remove some.`,
    de: (list, most) =>
      `Eine Geschichte fasst höchstens ${grouped(most, 'de')} ${LIST_NAMES.de[list as ListName]}; der Rest wird nicht gelesen. Entfernen Sie einige.`,
  },
  'new-person': {
    en: (name, near) =>
      near
        ? `${name} appears only here. Did you mean ${near}?`
        : `${name} is not listed under People and becomes a new person.`,
    de: (name, near) =>
      near
        ? `${name} kommt nur hier vor. Meinten Sie ${near}?`
        : `${name} steht nicht unter Personen und wird zu einer neuen Figur.`,
  },
  sentence: {
    en: () =>
      'This looks like a sentence, so it is not read as a name. Begin the line with = to make it the summary, or with // to make it a note.',
    de: () =>
      'Das sieht nach einem Satz aus und wird nicht als Name gelesen. Beginnen Sie die Zeile mit = für eine Zusammenfassung oder mit // für eine Notiz.',
  },
  speech: {
    en: (name) => `Text after a name is not read. Write only ${name}, or begin the line with //.`,
    de: (name) =>
      `Text nach einem Namen wird nicht gelesen. Schreiben Sie nur ${name} oder beginnen Sie die Zeile mit //.`,
  },
  unnamed: {
    en: () => 'A name is missing here, so the line is not read. Add it.',
    de: () => 'Hier fehlt ein Name, deshalb wird die Zeile nicht gelesen. Ergänzen Sie ihn.',
  },
  parts: {
    en: (bracket) =>
      `“${bracket}” was not understood and stays part of the words. Use a kind (romance, family, …), a warmth from -1 to +1 or from hostile to loving, a strength from 0 to 1 or from faint to utter, ends, or becomes.`,
    de: (bracket) =>
      `„${bracket}“ wurde nicht verstanden und bleibt Teil der Worte. Möglich sind eine Art (Liebe, Familie, …), eine Wärme von -1 bis +1 oder von feindlich bis liebevoll, eine Stärke von 0 bis 1 oder von schwach bis völlig, endet oder wird zu.`,
  },
  when: {
    en: () => 'Give the time as one number or two, as in When: 6 to 8. The second must not be smaller.',
    de: () =>
      'Geben Sie die Zeit mit einer oder zwei Zahlen an, etwa Wann: 6 bis 8. Die zweite darf nicht kleiner sein.',
  },
  away: {
    en: () =>
      'Someone who is away and neither dies nor leaves is not read here. Remove “away”, or add “dies”.',
    de: () =>
      'Wer abwesend ist und weder stirbt noch geht, wird hier nicht gelesen. Entfernen Sie „abwesend“ oder ergänzen Sie „stirbt“.',
  },
  gone: {
    en: (name) => `${name} has already died and can neither die again nor leave. Remove one of the two.`,
    de: (name) =>
      `${name} ist schon gestorben und kann weder noch einmal sterben noch gehen. Entfernen Sie eins von beiden.`,
  },
  self: {
    en: (name) => `A relationship needs two people, but this connects ${name} to ${name}. Name someone else.`,
    de: (name) =>
      `Eine Beziehung braucht zwei Figuren; diese verbindet ${name} mit sich selbst. Nennen Sie eine andere.`,
  },
  'changes-twice': {
    en: () => 'This relationship changes twice in one scene. Combine both in one line.',
    de: () => 'Diese Beziehung ändert sich zweimal in einer Szene. Fassen Sie beides zusammen.',
  },
  'not-begun': {
    en: () => 'This relationship ends before it has begun. Begin it in an earlier scene or under “Before:”.',
    de: () =>
      'Diese Beziehung endet, bevor sie begonnen hat. Lassen Sie sie in einer früheren Szene oder unter „Vorher:“ beginnen.',
  },
  'ends-before': {
    en: () => 'Before the first scene, relationships can only begin. Move the end into a scene.',
    de: () => 'Vor der ersten Szene können Beziehungen nur beginnen. Verschieben Sie das Ende in eine Szene.',
  },
  'end-with-values': {
    en: () => 'A relationship that ends has no kind, warmth or strength, so these are not read. Remove them.',
    de: () =>
      'Eine Beziehung, die endet, hat weder Art noch Wärme noch Stärke; diese Angaben werden nicht gelesen. Entfernen Sie sie.',
  },
  'becomes-nothing': {
    en: () =>
      'What this becomes does not begin in this scene, so the relationship only ends. Add a line that begins the new one.',
    de: () =>
      'Was daraus werden soll, beginnt nicht in dieser Szene; die Beziehung endet also nur. Ergänzen Sie eine Zeile, mit der die neue beginnt.',
  },
  'no-words': {
    en: () => 'A new relationship needs a few words. Add them after a colon.',
    de: () => 'Eine neue Beziehung braucht ein paar Worte. Ergänzen Sie sie nach einem Doppelpunkt.',
  },
  'kind-taken': {
    en: (kind) => `Read as ${kind}, because of its words. Write (${kind}) to confirm, or (kind unknown).`,
    de: (kind) =>
      `Den Worten nach als ${kind} gelesen. Schreiben Sie (${kind}), um das zu bestätigen, oder (Art unbekannt).`,
  },
  'no-change': {
    en: () => 'Text after > supports the relationship above it, but there is none. Move it below one.',
    de: () =>
      'Text nach > belegt die Beziehung darüber, dort steht aber keine. Verschieben Sie ihn unter eine.',
  },
  'step-names': {
    en: (name, near) =>
      near
        ? `No one is called ${name}, so this step selects no one. Did you mean ${near}?`
        : `No one is called ${name}, so this step selects no one. Correct the name, or write \\: for the colon.`,
    de: (name, near) =>
      near
        ? `Niemand heißt ${name}; der Schritt wählt also keine Figur aus. Meinten Sie ${near}?`
        : `Niemand heißt ${name}; der Schritt wählt also keine Figur aus. Korrigieren Sie den Namen oder schreiben Sie \\: für den Doppelpunkt.`,
  },
  'step-scene': {
    en: (scene) =>
      `There is no scene ${scene}, so this step compares nothing. Write the number or title of a scene.`,
    de: (scene) =>
      `Eine Szene ${scene} gibt es nicht; der Schritt vergleicht also nichts. Schreiben Sie die Nummer oder den Titel einer Szene.`,
  },
  'no-step-words': {
    en: () => 'A step of the guide needs text. Add it, or begin the line with // for a note to yourself.',
    de: () =>
      'Ein Schritt des Rundgangs braucht Text. Ergänzen Sie ihn oder beginnen Sie die Zeile mit // für eine eigene Notiz.',
  },
  'not-in-script': {
    en: (name, near) =>
      `No one in the script is called ${name}, so this note is not read. ${near ? `Did you mean ${near}?` : 'Correct the name.'}`,
    de: (name, near) =>
      `Im Drehbuch heißt niemand ${name}; die Notiz wird nicht gelesen. ${near ? `Meinten Sie ${near}?` : 'Korrigieren Sie den Namen.'}`,
  },
  'note-open': {
    en: () => 'This note does not end before the next empty line, so it is read as text. Close it with ]].',
    de: () =>
      'Diese Notiz endet nicht vor der nächsten Leerzeile und wird als Text gelesen. Schließen Sie sie mit ]].',
  },
  'note-departure': {
    en: () =>
      'This note seems to say what becomes of someone, but is not read. Write it as [[Ben (dies)]] or [[Ben (leaves for good)]].',
    de: () =>
      'Diese Notiz scheint zu sagen, was aus einer Figur wird, wird aber nicht gelesen. Schreiben Sie sie so: [[Ben (stirbt)]] oder [[Ben (geht für immer)]].',
  },
  'note-line': {
    en: () =>
      'This note seems to be about a relationship, but is not read. Write it as [[Ben -> Ann: in love (romance, +0.8)]].',
    de: () =>
      'Diese Notiz scheint eine Beziehung zu beschreiben, wird aber nicht gelesen. Schreiben Sie sie so: [[Ben -> Ann: verliebt (Liebe, +0.8)]].',
  },
  'unknown-scene': {
    en: (tag) => `There is no scene {${tag}}, so this name is not read. Move the line into its scene.`,
    de: (tag) =>
      `Eine Szene {${tag}} gibt es nicht; der Name wird nicht gelesen. Verschieben Sie die Zeile in ihre Szene.`,
  },
} satisfies Record<string, Sentence>;

export type ProblemCode = keyof typeof SENTENCES;

const TOLD: ReadonlySet<ProblemCode> = new Set(['kind-taken', 'source-taken', 'new-person', 'step-names']);
