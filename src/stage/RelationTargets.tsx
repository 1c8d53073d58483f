import { allTiesOf } from '../measures/coPresence.ts';
import { pathOf } from '../picture/curve.ts';
import type { Picture } from '../picture/types.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import type { Wording } from '../story/messages/wording.ts';
import { pairAt } from '../story/sentences.ts';
import { relationsAt } from '../story/state.ts';
import { textIn } from '../story/text.ts';
import type { Story } from '../story/types.ts';
import styles from './Stage.module.css';

/**
 * Wide invisible lines over the thin drawn ones, for mouse and finger. The keyboard and screen readers reach the same
 * relations as buttons in the panels.
 */
export function RelationTargets(props: {
  picture: Picture;
  story: Story;
  scene: number;
  language: AppLanguage;
  wording: Wording;
}) {
  const { picture, story, scene, language, wording } = props;
  const states = relationsAt(story, scene);
  const ties = allTiesOf(story);
  const inferred = picture.ties.map(({ id, curve }) => {
    const tie = ties.get(id);
    const pair = tie ? pairAt(story, { ...tie, mutual: true }, scene, language) : '';
    return (
      <path key={id} className={styles.target} data-target={id} d={pathOf(curve)}>
        <title>{wording.together(pair, tie?.scenes.filter((shared) => shared <= scene).length ?? 0)}</title>
      </path>
    );
  });
  const authored = picture.relations.map(({ id, relation, curve }) => {
    const label = states.get(id)?.label;
    const pair = pairAt(story, relation, scene, language);
    return (
      <path key={id} className={styles.target} data-target={id} d={pathOf(curve)}>
        <title>{label ? wording.holds(pair, textIn(label, language)) : pair}</title>
      </path>
    );
  });
  return (
    <>
      {inferred}
      {authored}
    </>
  );
}
