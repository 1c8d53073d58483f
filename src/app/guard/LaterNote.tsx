import type { CSSProperties } from 'react';
import { hiddenScenes, theLanguage, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import styles from './Guard.module.css';
import { useKnow } from './useKnow.ts';

/** Over the covered part of the track: that later scenes are hidden, and the button for who knows them. Loaded after the first picture. */
export default function LaterNote() {
  const hidden = useView(hiddenScenes);
  const scenes = useView(theStory).scenes.length;
  const words = GUARD_WORDS[useView(theLanguage)];
  const know = useKnow();
  if (hidden === 0) return null;
  return (
    <p className={styles.note} style={{ '--hidden': hidden / scenes } as CSSProperties}>
      <span>{words.hidden(hidden)}</span>
      <button type="button" onClick={know}>
        {words.know}
      </button>
    </p>
  );
}
