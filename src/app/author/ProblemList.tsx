import { type Problem, problemSentence } from '../../formats/text/problems.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import styles from './TextPane.module.css';

/** Most problems that are listed. */
const MOST = 100;

type ProblemListProps = {
  readonly problems: readonly Problem[];
  readonly language: AppLanguage;
  /** Goes to a line (0-based). */
  readonly goToLine: (line: number) => void;
};

/** What was not read, or not as it stands: each line a button that leads to it, with what to do. */
export function ProblemList({ problems, language, goToLine }: ProblemListProps) {
  const words = AUTHOR_WORDS[language];
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label={words.problems(problems.length)}>
      {problems.slice(0, MOST).map((problem) => (
        <li key={`${problem.line} ${problem.code} ${problem.words[0]}`}>
          <button type="button" onClick={() => goToLine(problem.line - 1)}>
            {words.line(problem.line)}
          </button>{' '}
          {problemSentence(problem)[language]}
        </li>
      ))}
      {problems.length > MOST && <li>{words.more(problems.length - MOST)}</li>}
    </ul>
  );
}
