import { useId, useState } from 'react';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { START_WORDS } from '../../view/words/start.ts';
import { CopyInstructions } from '../author/CopyInstructions.tsx';
import type { Draft } from '../files/openFile.ts';
import { useApp } from '../useApp.ts';
import styles from './Start.module.css';
import { kindOfSample, SAMPLES } from './samples.ts';

/** A text field to type or paste a story into. It starts with a small sample of each format that can be written by hand. */
export function Samples({ close }: { close: () => void }) {
  const { files } = useApp();
  const language = useView(theLanguage);
  const words = START_WORDS[language];
  const id = useId();
  const [sample, setSample] = useState<Draft>(() => files.draft() ?? SAMPLES[language][0]);
  const [copied, setCopied] = useState(false);
  const kind = kindOfSample(sample.file);
  const choose = (chosen: Draft) => {
    files.keepDraft(chosen);
    setSample(chosen);
    setCopied(false);
  };

  return (
    <section className={styles.samples}>
      <h2 id={id}>{words.samples}</h2>
      <p>{words.samplesHelp}</p>
      <fieldset className={styles.kinds} aria-labelledby={id}>
        {SAMPLES[language].map((one) => (
          <button key={one.file} type="button" aria-pressed={one.kind === kind} onClick={() => choose(one)}>
            {words.sampleOf[one.kind].name}
          </button>
        ))}
      </fieldset>
      <p className={styles.help}>{kind && words.sampleOf[kind].help}</p>
      {kind === 'text' && <CopyInstructions />}
      <textarea
        aria-label={words.text}
        rows={9}
        spellCheck={false}
        wrap="off"
        value={sample.text}
        onChange={({ target }) => choose({ ...sample, text: target.value })}
      />
      <p className={styles.row}>
        <button
          type="button"
          className={styles.choose}
          disabled={sample.text.trim() === ''}
          onClick={() => {
            close();
            void files.openText(sample.text, sample.file);
          }}
        >
          {words.openText}
        </button>
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(sample.text).then(() => setCopied(true))}
        >
          {copied ? words.copied : words.copy}
        </button>
      </p>
    </section>
  );
}
