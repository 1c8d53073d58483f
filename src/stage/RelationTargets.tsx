import { pathOf } from '../picture/curve.ts';
import type { Picture } from '../picture/types.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { Story } from '../story/types.ts';
import { lineTitle } from './lineTitle.ts';
import styles from './Stage.module.css';

/**
 * Wide invisible lines over the thin drawn ones, for mouse and touch. For the keyboard and screen readers, the panels have a button
 * for each relation.
 */
export function RelationTargets(props: {
  picture: Picture;
  story: Story;
  scene: number;
  language: AppLanguage;
}) {
  const { picture, story, scene, language } = props;
  return [...picture.ties, ...picture.relations].map(({ id, curve }) => (
    <path key={id} className={styles.target} data-target={id} d={pathOf(curve)}>
      <title>{lineTitle(story, id, scene, language)}</title>
    </path>
  ));
}
