import type { EncodingUsed } from '../../formats/decoding/decode.ts';
import { ENCODINGS, nameOfEncoding } from '../../formats/decoding/encodings.ts';
import { NOTICE_WORDS } from '../../view/words/notices.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import styles from './Notices.module.css';

/** Likely encodings that have a button of their own. */
const LIKELY = 3;

/** In which encoding a file was read, where that may be wrong, and others in which to read it again. */
export default function EncodingChoice({ id, sentence, others }: EncodingUsed) {
  const { files } = useApp();
  const { language } = useWords();
  const words = NOTICE_WORDS[language];
  const likely = others.slice(0, LIKELY);
  const rest = ENCODINGS.filter((one) => one.id !== id && !likely.includes(one.id));
  return (
    <>
      <p>{sentence?.[language]}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div role="group" aria-label={words.readAgain} className={styles.encodings}>
        <span aria-hidden="true">{words.readAgain}</span>
        {likely.map((one) => (
          <button key={one} type="button" onClick={() => void files.readAgain(one)}>
            {nameOfEncoding(one)[language]}
          </button>
        ))}
        <select
          aria-label={words.otherEncoding}
          value=""
          onChange={({ target }) => void files.readAgain(target.value)}
        >
          <option value="">{words.otherEncoding}</option>
          {rest.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOfEncoding(one.id)[language]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
