import { CAPS } from '../../story/schema.ts';
import type { Text } from '../../story/types.ts';
import type { Element } from './elements.ts';
import { shown } from './escapes.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { cutText, readWords } from './texts.ts';

/** What all parts of the reader share: the languages, the problems found so far, and which line says what. */
export type Context = {
  readonly languages: readonly string[];
  readonly problems: Problem[];
  /** Lines count from 0 here and in `says`. */
  readonly problem: (line: number, code: ProblemCode, ...words: readonly string[]) => void;
  /** The same, but at most once for each of its first words: a text can have a line for each of a million faults. */
  readonly problemOnce: (line: number, code: ProblemCode, ...words: readonly string[]) => void;
  /** Hidden words as a text no longer than `longest` in each language; undefined where there are none. */
  readonly text: (words: string, line: number, longest: number) => Text | undefined;
  /** Hidden words as a name or a tag. */
  readonly name: (words: string, line: number) => string;
  readonly says: (line: number, element: Element) => void;
  readonly said: { readonly line: number; readonly element: Element }[];
};

/** Problems whose first words stand in the line: that is where they are. */
const NAMED: ReadonlySet<ProblemCode> = new Set([
  'parts',
  'new-person',
  'speech',
  'tag-twice',
  'tag-unknown',
  'tag-elsewhere',
  'languages',
  'not-in-script',
]);

export function contextOf(rawLines: readonly string[], languages: readonly string[]): Context {
  const problems: Problem[] = [];
  const said: { line: number; element: Element }[] = [];
  const once = new Set<string>();
  const problem: Context['problem'] = (line, code, ...words) => {
    const raw = rawLines[line] ?? '';
    const named = NAMED.has(code) && words[0] ? raw.indexOf(words[0]) : -1;
    const column = named >= 0 ? named : Math.max(0, raw.search(/\S/));
    problems.push({ line: line + 1, column: column + 1, code, words });
  };
  const problemOnce: Context['problemOnce'] = (line, code, ...words) => {
    const key = `${code} ${words[0]}`;
    if (!once.has(key)) problem(line, code, ...words);
    once.add(key);
  };
  return {
    languages,
    problems,
    problem,
    problemOnce,
    text: (words, line, longest) => {
      const { text, fault } = readWords(words, languages);
      if (fault) problem(line, fault);
      if (!text) return undefined;
      const { text: cut, isCut } = cutText(text, longest);
      if (isCut) problem(line, 'long', String(longest));
      return cut;
    },
    name: (words, line) => {
      const name = shown(words);
      if (name.length <= CAPS.name) return name;
      problem(line, 'long', String(CAPS.name));
      return Object.values(cutText({ en: name }, CAPS.name).text)[0] as string;
    },
    said,
    says: (line, element) => said.push({ line, element }),
  };
}
