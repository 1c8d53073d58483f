import { useState } from 'react';
import type { Alike } from '../measures/alike.ts';
import { mergeCharacters } from '../story/mergeCharacters.ts';
import { nameAt } from '../story/sentences.ts';
import { take, useView } from '../view/store.ts';
import { edit, undo } from '../view/transitions.ts';
import styles from './Notices.module.css';
import { useWords } from './useWords.ts';

/** Who looks like one person under two names, each pair to be made one, and what was made one to be undone. */
export function AlikePeople({ alike }: { alike: readonly Alike[] }) {
  const whole = useView((state) => state.whole);
  const edits = useView((state) => state.past.length);
  const { words, language } = useWords();
  const [start] = useState(whole);
  const name = (id: string) => nameAt(start, id, 0, language);
  const has = (id: string) => whole.characters.some((character) => character.id === id);
  return (
    <div className={styles.alike}>
      <p>{words.alike}</p>
      <ul>
        {alike.map(({ kept, gone }) => (
          <li key={`${kept} ${gone}`}>
            {has(kept) && has(gone) ? (
              <button type="button" onClick={() => take(edit(mergeCharacters(whole, kept, gone)))}>
                {words.merge(name(gone), name(kept))}
              </button>
            ) : (
              words.merged(name(gone), name(kept))
            )}
          </li>
        ))}
      </ul>
      {edits > 0 && (
        <button type="button" onClick={() => take(undo())}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
