import { type RefObject, useEffect, useState } from 'react';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { gridOf, LEFT } from '../../picture/posters/storylineGrid.ts';
import { shorten } from '../../picture/text/fit.ts';
import { nameAt } from '../../story/sentences.ts';
import { theScene, theSeenStory } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './StorylinesView.module.css';

const FONT = { family: 'sans', size: 11, weight: 600 } as const;
/** The greatest width of a name, in pixels. */
const WIDEST = 110;

/** The names of the lines at the left edge, when the beginnings of the lines have been scrolled out of view. */
export function StickyNames(props: { storylines: Storylines; sheet: RefObject<HTMLElement | null> }) {
  const { storylines, sheet } = props;
  const story = useView(theSeenStory);
  const scene = useView(theScene);
  const { language } = useWords();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const own = sheet.current;
    const follow = () => setLeft(own?.scrollLeft ?? 0);
    follow();
    own?.addEventListener('scroll', follow);
    return () => own?.removeEventListener('scroll', follow);
  }, [sheet]);

  const { step, y } = gridOf(storylines, language);
  const at = Math.ceil((left + 10 - LEFT) / step);
  if (left < LEFT / 2) return null;
  return (
    <div className={styles.names} aria-hidden="true" style={{ left }}>
      {[...storylines.lines].map(([id, rows]) => {
        const row = rows[Math.max(0, at)];
        // A line that begins here has its name on the poster.
        if (row === undefined || rows[at - 1] === undefined) return null;
        return (
          <span key={id} style={{ top: y(row) }}>
            {shorten(nameAt(story, id, scene, language), FONT, WIDEST)}
          </span>
        );
      })}
    </div>
  );
}
