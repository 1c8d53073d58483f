import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions } from './format.ts';
import { checkCounts } from './kit/limits.ts';
import { linesOf } from './kit/lines.ts';
import { collectRemarks, type RemarkList } from './kit/remarks.ts';
import { type SketchedScene, storyOf } from './kit/storyOf.ts';
import { plainOfTex } from './kit/tex.ts';

/** `AN Anna Arkadyevna Karenina, wife of AL`: a code of two letters, then the name and a description. */
const CHARACTER = /^([0-9A-Z]{2})\s+(\S.*)$/;

/** `1.2:ST,MR;ST,PH,MA`, or `5.9.6` for a chapter without encounters. */
const CHAPTER = /^(\d[^\s:]*)(?::(.*))?$/;

/**
 * The books of the Stanford GraphBase (Knuth 1993; GB_BOOKS describes the format). A chapter is an act and an encounter a
 * scene, since only the characters of one encounter meet. A chapter without encounters is a scene with no one in it.
 */
export const sgb: Format = {
  id: 'sgb',
  extensions: ['dat'],
  detect: (text) => /^[0-9A-Z]{2} \S/m.test(text) && /^\d[\d.]*:[0-9A-Z]{2}[,;][0-9A-Z]{2}/m.test(text),
  read,
};

type Book = {
  readonly comments: string[];
  /** Name and description by code. */
  readonly people: Map<string, { readonly name: string; readonly about: string }>;
  /** The encounters as written, one list per line. */
  readonly chapters: { readonly name: string; readonly line: number; readonly lists: string[] }[];
  readonly remarks: RemarkList;
};

function read(text: string, options: ReadOptions = {}): Reading {
  const { comments, people, chapters, remarks } = bookOf(text);
  const scenes: SketchedScene[] = [];
  for (const { name, lists, line } of chapters) {
    const act = { en: `Chapter ${name}`, de: `Kapitel ${name}` };
    const encounters = encountersOf(lists);
    checkCounts({ scenes: scenes.length + Math.max(1, encounters.length) });
    if (encounters.length === 0) scenes.push({ title: act, act, speaking: [] });
    for (const [index, speaking] of encounters.entries()) {
      const [at, all] = [index + 1, encounters.length];
      const title =
        all === 1 ? act : { en: `${act.en} (${at} of ${all})`, de: `${act.de} (${at} von ${all})` };
      scenes.push({ title, act, speaking });
      for (const code of speaking) {
        if (people.has(code)) continue;
        people.set(code, { name: code, about: '' });
        remarks.add(
          {
            en: `“${code}” meets others but is not in the list of people.`,
            de: `„${code}“ trifft andere, steht aber nicht in der Liste der Figuren.`,
          },
          line,
        );
      }
    }
    checkCounts({ characters: people.size });
  }
  if (scenes.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes(
        { en: 'a GraphBase book', de: 'einem Buch der GraphBase' },
        {
          en: 'no line begins with a chapter and a colon',
          de: 'Keine Zeile beginnt mit einem Kapitel und einem Doppelpunkt',
        },
      ),
    );
  }
  const title = plainOfTex(comments[1] ?? '').replace(/, by .*/, '') || options.title || '';
  const characters = [...people].map(([id, { name, about }]) => ({
    id,
    name,
    about: inNames(about, people),
  }));
  return {
    story: storyOf({ title, source: sourceOf(comments), characters, scenes }),
    remarks: remarks.list(),
  };
}

/** Sorts the lines into comments, characters and chapters. */
function bookOf(text: string): Book {
  const book: Book = { comments: [], people: new Map(), chapters: [], remarks: collectRemarks() };
  const numbers = new Set<string>();
  const lines = linesOf(text);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text === '') continue;
    const person = CHARACTER.exec(text);
    const chapter = CHAPTER.exec(text);
    if (text.startsWith('*')) book.comments.push(text.slice(1).trim());
    else if (text.startsWith('&:')) continueChapter(book, text.slice(2), line);
    else if (person) addCharacter(book, person[1] as string, person[2] as string, line);
    else if (chapter) {
      const name = chapter[1] as string;
      if (numbers.has(name)) {
        book.remarks.add(
          {
            en: `Chapter ${name} appears more than once.`,
            de: `Kapitel ${name} kommt mehrmals vor.`,
          },
          line,
        );
      }
      numbers.add(name);
      book.chapters.push({ name, line, lists: [chapter[2] ?? ''] });
    } else {
      book.remarks.add(
        {
          en: 'The line is neither a person nor a chapter; it was left out.',
          de: 'Die Zeile ist weder Figur noch Kapitel; sie wurde weggelassen.',
        },
        line,
      );
    }
  }
  if (/^File /.test(book.comments[0] ?? '') && !/^End of file/.test(book.comments.at(-1) ?? '')) {
    book.remarks.add({
      en: 'The line “End of file” is missing; the file may have been cut off.',
      de: 'Die Zeile „End of file“ fehlt; die Datei ist vielleicht abgeschnitten.',
    });
  }
  return book;
}

function continueChapter({ chapters, remarks }: Book, list: string, line: number): void {
  const open = chapters.at(-1);
  if (open) open.lists.push(list);
  else {
    remarks.add(
      {
        en: 'The line continues a chapter, but none has begun.',
        de: 'Die Zeile setzt ein Kapitel fort, es hat aber keins begonnen.',
      },
      line,
    );
  }
}

function addCharacter({ people, remarks }: Book, code: string, words: string, line: number): void {
  if (people.has(code)) {
    remarks.add(
      {
        en: `“${code}” stands for two people; the first was kept.`,
        de: `„${code}“ steht für zwei Figuren; die erste wurde übernommen.`,
      },
      line,
    );
    return;
  }
  const comma = words.indexOf(', ');
  const [name, about] = comma < 0 ? [words, ''] : [words.slice(0, comma), words.slice(comma + 2)];
  people.set(code, { name: plainOfTex(name), about: plainOfTex(about) });
}

/** Joins the lines of a chapter: one that ends in a comma is continued within the same encounter, others end theirs. */
function encountersOf(lists: readonly string[]): string[][] {
  const whole = lists.map((list) => (/,\s*$/.test(list.slice(-20)) ? list : `${list};`)).join('');
  return whole
    .split(';')
    .map((encounter) =>
      [...new Set(encounter.split(',').map((code) => code.trim()))].filter((code) => code !== ''),
    )
    .filter((encounter) => encounter.length > 0);
}

/** Replaces codes in a description by names: "wife of AL". */
function inNames(about: string, people: Book['people']): string {
  const named = about.replace(/\b[0-9A-Z]{2}\b/g, (code) => people.get(code)?.name ?? code);
  return named.slice(0, 1).toUpperCase() + named.slice(1);
}

/** The comments about the book and the file, without checksums. */
function sourceOf(comments: readonly string[]): string | undefined {
  const [file, book, ...rest] = comments.filter((comment) => !/^\(Checksum|^End of file/.test(comment));
  const kept = [book, file, ...rest].filter((comment) => comment !== undefined && comment !== '');
  return kept.length === 0 ? undefined : plainOfTex(kept.join('. '));
}
