import { useState } from 'react';
import { cleanName } from '../../edit/cleanName.ts';
import { newId } from '../../edit/newId.ts';
import { CAPS } from '../../story/schema.ts';
import { sentenceOf } from '../../story/sentences.ts';
import { changesAt } from '../../story/state.ts';
import type { Scene } from '../../story/types.ts';
import { quotedIn, quoting } from '../../view/quoting.tsx';
import { useView } from '../../view/useView.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import { boxOf } from '../hints/pointingOf.ts';
import styles from './Edit.module.css';
import { FormBeside, uncoverPage } from './FormBeside.tsx';
import { useAuthor } from './useAuthor.ts';

/** Makes two scenes of one (`index`: its number in the whole story, 0-based): asks which changes are in the second, and for its title. */
export function SplitScene({ scene, index }: { scene: Scene; index: number }) {
  const whole = useView((state) => state.whole);
  const { make } = useAuthor();
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  const [at, setAt] = useState(scene.changes.length);
  const [title, setTitle] = useState('');
  const [opener, setOpener] = useState<HTMLElement>();
  const close = () => {
    uncoverPage();
    opener?.focus();
    setOpener(undefined);
  };
  const split = () => {
    close();
    const called = cleanName(title) || words.scene.untitled;
    const id = newId(called, whole.scenes);
    void make({ does: 'splitScene', scene: scene.id, second: { id, title: called, at } }, id);
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={({ currentTarget }) => setOpener(currentTarget)}>
        {words.scene.split}
      </button>
      {opener && (
        <FormBeside label={words.scene.split} at={boxOf(opener)} done={split} cancel={close} leave={close}>
          <label className={styles.field}>
            <span>{words.scene.secondTitle}</span>
            <input
              type="text"
              value={title}
              maxLength={CAPS.name}
              autoComplete="off"
              onChange={({ target }) => setTitle(target.value)}
            />
          </label>
          {scene.changes.length > 0 && (
            <fieldset className={styles.when}>
              <legend>{words.scene.split}</legend>
              {changesAt(whole, index).map((turn, number) => (
                <label key={turn.relation.id} className={styles.check}>
                  <input type="radio" name="at" checked={at === number} onChange={() => setAt(number)} />
                  <span>
                    {quoting(
                      words.scene.splitBefore(sentenceOf(whole, turn, index, language)),
                      quotedIn(whole, turn, index),
                      language,
                    )}
                  </span>
                </label>
              ))}
              <label className={styles.check}>
                <input
                  type="radio"
                  name="at"
                  checked={at === scene.changes.length}
                  onChange={() => setAt(scene.changes.length)}
                />
                <span>{words.scene.splitWithout}</span>
              </label>
            </fieldset>
          )}
          <p className={styles.ends}>
            <button type="button" onClick={close}>
              {words.cancel}
            </button>
            <button type="submit">{words.scene.splitNow}</button>
          </p>
        </FormBeside>
      )}
    </>
  );
}
