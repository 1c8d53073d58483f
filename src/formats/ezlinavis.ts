import { ImportError } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import { refusals } from '../story/messages/refusals.ts';
import { textIn } from '../story/text.ts';
import type { Story, Text } from '../story/types.ts';
import type { Format, Reading, ReadOptions } from './format.ts';
import { castByName } from './kit/castByName.ts';
import { interiorOf } from './kit/headings.ts';
import { checkCounts } from './kit/limits.ts';
import { linesOf, oneLine } from './kit/lines.ts';
import { type SketchedScene, storyOf, UNTITLED } from './kit/storyOf.ts';
import { uniqueId } from './kit/uniqueId.ts';

/**
 * Plain text as https://ezlinavis.dracor.org reads it: lines about the play, then headings that begin with `#`, each
 * followed by the names of those present, one per line. Unlike ezlinavis, this reader accepts `#` within a name, empty
 * headings, and an empty line after a heading. A name that begins with `#` is written with a backslash before it.
 */
export const ezlinavis: Format<Story> = {
  id: 'ezlinavis',
  extensions: ['txt'],
  detect,
  read,
  write: writeEzlinavis,
};

const NAME = { en: 'ezlinavis text', de: 'ezlinavis-Text' };

// What may be strange about a heading.
const LEFT_OUT = {
  en: 'A heading with nothing below it was left out:',
  de: 'Eine Überschrift, unter der nichts steht, wurde weggelassen:',
};
const NO_ONE = {
  en: 'A scene without people was kept:',
  de: 'Eine Szene ohne Figuren wurde übernommen:',
};
const TWICE = {
  en: 'A name is listed twice and counts once, in',
  de: 'Ein Name steht zweimal da und zählt einmal, in',
};

const SAID = {
  en: 'A line looks like a sentence or speech but was read as a name, in',
  de: 'Eine Zeile sieht wie ein Satz oder eine Replik aus, wurde aber als Name gelesen, in',
};

/** Characters of a text that are looked at to recognise it. */
const BEGINNING = 100_000;

/** Longer lines are taken for prose. */
const LONGEST_NAME = 80;

function detect(text: string): boolean {
  if (/^\ufeff?\s*[<{[*]/.test(text)) return false;
  const lines = linesOf(text.slice(0, BEGINNING)).map(oneLine);
  const first = lines.findIndex((line) => line.startsWith('#'));
  if (first < 0 || lines.some((line, index) => interiorOf(line) > 0 && !lines[index - 1])) return false;
  const names = withoutBullets(lines.slice(first).filter((line) => line !== '' && !line.startsWith('#')));
  const strange = names.filter(
    (name) =>
      !/\p{L}|\p{N}/u.test(name) ||
      /^[-\d.,;:\s]+$/.test(name) ||
      /^[-*>|=~]/.test(name) ||
      (name.match(/[;,|]/g)?.length ?? 0) > 3 ||
      isSaid(name),
  );
  return names.length > 0 && strange.length * 10 <= names.length;
}

/** What stands before each name of a list in Markdown. */
const BULLET = /^[-*+•]\s+/;

/** The names without bullets, if nearly all of them have one. */
function withoutBullets(names: readonly string[]): readonly string[] {
  const bulleted = names.filter((name) => BULLET.test(name)).length;
  return bulleted > 0 && bulleted * 10 >= names.length * 9
    ? names.map((name) => name.replace(BULLET, ''))
    : names;
}

/** Whether a line is a sentence or a speech ("ANNA: Where were you?") and no name. */
function isSaid(line: string): boolean {
  if (line.length > LONGEST_NAME) return true;
  const isSentence =
    line.split(' ').length > 2 && /[.!?…]$/.test(line) && !/\b\p{Lu}\p{L}{0,3}\.$/u.test(line);
  return isSentence || /\p{L}[:：]\s*\S/u.test(line);
}

/** Deeper headings count as this level. */
const DEEPEST = 50;

type Section = {
  readonly title: string;
  readonly level: number;
  readonly names: string[];
  readonly line: number;
};

function read(text: string, options: ReadOptions = {}): Reading {
  const { preamble, sections } = sectionsOf(text);
  if (sections.length === 0)
    throw new ImportError(
      'no-scenes',
      refusals.noScenes(NAME, { en: 'no line begins with #', de: 'Keine Zeile beginnt mit #' }),
    );
  const cast = castByName();
  const scenes: SketchedScene[] = [];
  const remarks = new Map<InBoth, { title: string; line: number; more: number }>();
  const remark = (what: InBoth, { title, line }: Section) => {
    const known = remarks.get(what);
    if (known) known.more++;
    else remarks.set(what, { title, line, more: 0 });
  };
  let present = 0;
  let open: { title: string; level: number }[] = [];
  for (const [index, section] of sections.entries()) {
    const { title, level, names } = section;
    const next = sections[index + 1];
    const holds = next !== undefined && next.level > level;
    const empty = names.length === 0;
    // Some files write acts and scenes with one # each; then a heading without names is an act.
    const flat = empty && level === 1 && next?.level === 1 && next.names.length > 0;
    open = open.filter((above) => above.level < (empty && level === 1 ? 0 : level));
    if (holds || flat) open.push({ title, level: flat ? 0 : level });
    if (empty && (holds || flat)) continue;
    if (empty && level === 1) {
      remark(LEFT_OUT, section);
      continue;
    }
    if (names.some(isSaid)) remark(SAID, section);
    if (empty) remark(NO_ONE, section);
    const speaking = [...new Set(names)].map((name) => cast.idOf(name));
    if (speaking.length < names.length) remark(TWICE, section);
    present += speaking.length;
    checkCounts({ scenes: scenes.length + 1, presences: present });
    const act = open.map((above) => above.title).filter(Boolean);
    scenes.push({ title, act: act.length > 0 ? act.join(' – ') : undefined, speaking });
  }
  if (cast.characters().length === 0)
    throw new ImportError(
      'no-scenes',
      refusals.noScenes(NAME, {
        en: 'no heading has names below it',
        de: 'Unter keiner Überschrift stehen Namen',
      }),
    );
  const [title = options.title ?? '', ...rest] = preamble;
  const source = rest.filter((line) => !MARKED.test(line)).join(' ');
  return {
    story: storyOf({ title, source: source || undefined, characters: cast.characters(), scenes }),
    remarks: [...remarks].map(([what, { title, line, more }]) => ({
      sentence: {
        en: `${what.en} “${title}”${more === 0 ? '' : ` and ${more} more`}.`,
        de: `${what.de} „${title}“${more === 0 ? '' : ` und ${more} weitere`}.`,
      },
      line,
    })),
  };
}

function sectionsOf(text: string): { preamble: string[]; sections: Section[] } {
  const preamble: string[] = [];
  const sections: Section[] = [];
  for (const [index, raw] of linesOf(text).entries()) {
    const line = oneLine(raw);
    if (line === '') continue;
    const title = line.replace(/^#+ ?/, '');
    if (title !== line) {
      const level = Math.min(line.search(/[^#]|$/), DEEPEST);
      sections.push({ title, level, names: [], line: index + 1 });
    } else (sections.at(-1)?.names ?? preamble).push(line);
  }
  const all = withoutBullets(sections.flatMap(({ names }) => names));
  const unescaped = (name: string) => name.replace(/^\\(?=\\*(?:#|[-*+•]\s))/, '');
  let next = 0;
  return {
    preamble: preamble.map(unescaped),
    sections: sections.map((section) => ({
      ...section,
      names: section.names.map(() => unescaped(all[next++] as string)),
    })),
  };
}

/** A line above the first scene by which ezlinavis texts say that they are some. It is no part of the source. */
const MARK = 'Formalization starts with the first heading.';
const MARKED = /^formali[sz]ation starts with/i;

/** Whether a text says itself that it is a list of scenes, so that nothing in its names speaks against it. */
export function isMarkedSceneList(text: string): boolean {
  const head = text.slice(0, BEGINNING);
  const first = head.search(/^#/m);
  return linesOf(first < 0 ? '' : head.slice(0, first)).some((line) => MARKED.test(oneLine(line)));
}

/**
 * Acts as `# Act`, scenes as `## Scene`, each with the names of all who are present, speaking or not. A text with names that could be
 * taken for something else says what it is.
 */
export function writeEzlinavis(story: Story): string {
  const line = (text: Text | undefined) => oneLine(text ? textIn(text, story.languages[0] ?? 'en') : '');
  const acts = new Map(story.acts.map(({ id, title }) => [id, line(title)]));
  const names = namesOf(story, line);
  const about = [line(story.title) || UNTITLED, line(story.source)].filter(Boolean).map(escaped);
  const lines: string[] = [];
  let act: string | undefined;
  for (const [index, scene] of story.scenes.entries()) {
    // An empty heading ends the act before.
    if (scene.act !== act) lines.push(`# ${acts.get(scene.act ?? '') ?? ''}`);
    act = scene.act;
    lines.push(`## ${line(scene.title) || index + 1}`);
    for (const { character } of scene.present) lines.push(escaped(names.get(character) ?? character));
  }
  const isPlain = [...about, ...lines].every(
    (one) => /^[\p{L}#\\]/u.test(one) && !/[;,|]/.test(one) && !isSaid(one) && interiorOf(one) === 0,
  );
  return `${[...about, ...(isPlain ? [] : [MARK]), '', ...lines].join('\n')}\n`;
}

/** Keeps a line that begins with # from being read as a heading. */
function escaped(line: string): string {
  return line.replace(/^(?=\\*(?:#|[-*+•]\s))/, '\\');
}

/** Names by id. Namesakes are numbered, since equal names are read as one character. */
function namesOf(story: Story, line: (text: Text) => string): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    story.characters.map(({ id, name }) => [id, uniqueId(line(name) || oneLine(id) || '?', taken)]),
  );
}
