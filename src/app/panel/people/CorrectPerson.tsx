import { useId } from 'react';
import { PEOPLE_WORDS } from '../../../view/words/people.ts';
import { useWords } from '../../../view/words/useWords.ts';
import { ActionButtons } from './ActionButtons.tsx';
import { EditList } from './EditList.tsx';
import styles from './People.module.css';

/** The part of a character's panel in which the reader puts it right. */
export default function CorrectPerson({ id }: { id: string }) {
  const { language } = useWords();
  const heading = useId();
  return (
    <section className={styles.correct} aria-labelledby={heading}>
      <h3 id={heading}>{PEOPLE_WORDS[language].correct}</h3>
      <div className={styles.row}>
        <ActionButtons characters={[id]} />
      </div>
      <EditList about={id} />
    </section>
  );
}
