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
      actions: fixesOf(problem, language),
    };
  });
}

function fixesOf({ code, words: [name = '', near = ''] }: Problem, language: AppLanguage): Action[] {
  const words = AUTHOR_WORDS[language];
  if ((code === 'new-person' || code === 'step-names') && near)
    return [
      {
        name: words.replaceBy(near),
        apply: (view, from, to) => {
          const at = view.state.sliceDoc(from, to).indexOf(name);
          if (at < 0) return;
          view.dispatch({ changes: { from: from + at, to: from + at + name.length, insert: near } });
        },
      },
    ];
  if (code !== 'sentence') return [];
  return [
    { name: words.asSummary, apply: (view, from) => view.dispatch({ changes: { from, insert: '= ' } }) },
    { name: words.asNote, apply: (view, from) => view.dispatch({ changes: { from, insert: '// ' } }) },
  ];
}
