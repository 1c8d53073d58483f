import { type Correction, isCorrection } from '../../../edit/edits.ts';
import { useView } from '../../../view/useView.ts';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import styles from './People.module.css';
import { sentenceOfEdit } from './sentenceOfEdit.ts';
import { useEditing } from './useEditing.ts';

/** What the reader has put right, the latest first, each with a button that takes it back. With `about`, only what concerns that character (id). */
export function EditList({ about }: { about?: string }) {
  const original = useView((state) => state.original);
  const edits = useView((state) => state.edits);
  const { takeBack } = useEditing();
  const { language } = useWords();
  const words = PEOPLE_WORDS[language];
  const listed = edits
    .filter(isCorrection)
    .filter((edit) => edit.does !== 'replace' && (about === undefined || concerns(edit, about)));
  if (listed.length === 0) return null;
  return (
    <details>
      <summary>{words.changes(listed.length)}</summary>
      <ul className={styles.edits}>
        {listed.toReversed().map((edit) => {
          const sentence = sentenceOfEdit({ original, edits }, edit, language);
          return (
            <li key={edits.indexOf(edit)}>
              <span>{sentence}</span>
              <button
                type="button"
                aria-label={`${words.takeBack}: ${sentence}`}
                onClick={() => takeBack(edit)}
              >
                {words.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function concerns(edit: Correction, id: string): boolean {
  switch (edit.does) {
    case 'merge':
      return edit.kept === id;
    case 'split':
      return edit.from === id || edit.made.id === id;
    case 'rename':
      return edit.character === id;
    case 'group':
      return edit.members.includes(id);
    case 'keepApart':
    case 'leaveOut':
      return edit.characters.includes(id);
    case 'replace':
      return false;
  }
}
