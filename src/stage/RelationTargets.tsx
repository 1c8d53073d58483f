import { pathOf } from '../picture/curve.ts';
import type { Picture } from '../picture/types.ts';
import styles from './Stage.module.css';

/**
 * Wide invisible lines over the thin drawn ones, for mouse and touch. For the keyboard and screen readers, the panels have a button
 * for each relation.
 */
export function RelationTargets({ picture }: { picture: Picture }) {
  return [...picture.ties, ...picture.relations].map(({ id, curve }) => (
    <path key={id} className={styles.target} data-target={id} d={pathOf(curve)} />
  ));
}
