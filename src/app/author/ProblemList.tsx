import { Fragment } from 'react';
import { type Problem, problemSentence } from '../../formats/text/problems.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import styles from './TextPane.module.css';
import type { TextEditor } from './textEditor.ts';

/** Most problems that are listed. */
const MOST = 100;

type ProblemListProps = {
  readonly problems: readonly Problem[];
  readonly language: AppLanguage;
  readonly editor: TextEditor | undefined;
};

/** What was not read, or not as it stands: each line a button that leads to it, with what to do. */
export function ProblemList({ problems, language, editor }: ProblemListProps) {
  const words = AUTHOR_WORDS[language];
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label={words.problems(problems.length)}>
      {problems.slice(0, MOST).map((problem) => (
        <li key={`${problem.line} ${problem.code} ${problem.words[0]}`}>
          <button type="button" onClick={() => editor?.goToLine(problem.line - 1)}>
            {words.line(problem.line)}
          </button>{' '}
          {problemSentence(problem)[language]}
          {editor?.fixes(problem).map(({ name, fix }) => (
            <Fragment key={name}>
              {' '}
              <button type="button" onClick={fix}>
                {name}
              </button>
            </Fragment>
          ))}
        </li>
      ))}
      {problems.length > MOST && <li>{words.more(problems.length - MOST)}</li>}
    </ul>
  );
}
