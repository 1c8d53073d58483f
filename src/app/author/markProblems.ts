import type { Action, Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { isOnlyTold, type Problem, problemSentence } from '../../formats/text/problems.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';

/** Most problems that are marked: a text of a million faults would take long. */
export const MOST_MARKED = 500;

/** The problems as marks on their lines, each with its sentence and, where there is one, a fix. */
export function markProblems(doc: Text, problems: readonly Problem[], language: AppLanguage): Diagnostic[] {
  return problems.slice(0, MOST_MARKED).map((problem) => {
    const line = doc.line(Math.min(problem.line, doc.lines));
    const from = Math.min(line.to, line.from + problem.column - 1);
    const to = Math.max(from, line.from + line.text.trimEnd().length);
    return {
      from,
      to,
      severity: isOnlyTold(problem) ? 'info' : 'warning',
      message: problemSentence(problem)[language],
      actions: fixesOf(problem, language).map(actionOf),
    };
  });
}

/** What can be done about a problem: its name, and what it changes in the words from the problem's column on. */
export type Fix = {
  readonly name: string;
  readonly change: (words: string) => {
    readonly at: number;
    readonly length: number;
    readonly insert: string;
  };
};

export function fixesOf({ code, words: [name = '', near = ''] }: Problem, language: AppLanguage): Fix[] {
  const words = AUTHOR_WORDS[language];
  const before = (insert: string) => () => ({ at: 0, length: 0, insert });
  if ((code === 'new-person' || code === 'step-names') && near) {
    const replace = (line: string) => {
      const at = line.indexOf(name);
      return at < 0 ? { at: 0, length: 0, insert: '' } : { at, length: name.length, insert: near };
    };
    return [{ name: words.replaceBy(near), change: replace }];
  }
  if (code === 'kind-taken')
    return [
      { name: words.writeOut, change: (line) => ({ at: line.length, length: 0, insert: ` (${name})` }) },
    ];
  if (code !== 'sentence') return [];
  return [
    { name: words.asSummary, change: before('= ') },
    { name: words.asNote, change: before('// ') },
  ];
}

function actionOf({ name, change }: Fix): Action {
  return {
    name,
    apply: (view, from, to) => {
      const { at, length, insert } = change(view.state.sliceDoc(from, to));
      if (length + insert.length > 0)
        view.dispatch({ changes: { from: from + at, to: from + at + length, insert } });
    },
  };
}
