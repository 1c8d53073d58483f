import { type RefObject, useEffect, useState } from 'react';
import { sceneAtX } from '../../picture/posters/storylineGrid.ts';
import { NAME } from '../../picture/posters/storylineNames.ts';
import type { StorylinesChart } from '../../picture/posters/storylinesChart.ts';
import { shorten } from '../../picture/text/fit.ts';
import styles from './StorylinesView.module.css';

/** The greatest width of a name, in picture units. */
const WIDEST = 120;

/** The names of the lines at the left edge, when the beginnings of the lines have been scrolled out of view. */
export function StickyNames(props: {
  chart: StorylinesChart;
  scenes: number;
  letters: number;
  sheet: RefObject<HTMLElement | null>;
}) {
  const { chart, scenes, letters, sheet } = props;
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const own = sheet.current;
    const follow = () => setLeft(own?.scrollLeft ?? 0);
    follow();
    own?.addEventListener('scroll', follow);
    return () => own?.removeEventListener('scroll', follow);
  }, [sheet]);

  const { grid, lines } = chart;
  if (left < (letters * grid.left) / 2) return null;
  const at = sceneAtX(grid, scenes, left / letters + WIDEST / 2);
  return (
    <div className={styles.names} aria-hidden="true" style={{ left }}>
      {lines.map(({ id, name, rows, colour }) => {
        const row = rows[at];
        return row === undefined ? null : (
          <span key={id} style={{ top: letters * grid.y(row), color: colour }}>
            {shorten(name, NAME, WIDEST)}
          </span>
        );
      })}
    </div>
  );
}
