import { useId, useState } from 'react';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { INSTRUCTION_WORDS } from '../../view/words/instructions.ts';
import styles from './CopyInstructions.module.css';

/** A button that copies a description of the text format, for an assistant or a friend. Nothing is sent from here. */
export function CopyInstructions() {
  const id = useId();
  const words = INSTRUCTION_WORDS[useView(theLanguage)];
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  const copy = () =>
    navigator.clipboard.writeText(words.instructions).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  return (
    <div className={styles.instructions}>
      <button type="button" aria-describedby={id} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span>
        <span id={id}>{words.help}</span> <span role="status">{said && words[said]}</span>
      </span>
    </div>
  );
}
