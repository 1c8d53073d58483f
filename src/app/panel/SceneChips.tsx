import { sceneTitle, sceneTitleText } from '../../story/sceneTitle.ts';
import { named } from '../../view/named.tsx';
import { theSeenStory, theTextScene } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import type { SceneNumbers } from '../passages/sceneNumbers.ts';
import styles from './Panel.module.css';

/**
 * A list of scenes (0-based, in order), each a button that goes there: by number in the story, or as the source counts them.
 *
 * @param of whose scenes they are, for buttons that step among them
 */
export function SceneChips({
  scenes,
  of,
  numbers,
}: {
  scenes: readonly number[];
  of?: string;
  numbers?: SceneNumbers;
}) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const current = useView(theTextScene);
  const { wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const nameOf = (scene: number) =>
    [numbers?.cited(scene) ?? wording.sceneShort(scene + 1), sceneTitle(story, scene, language)]
      .filter(Boolean)
      .join(', ');
  if (scenes.length === 0) return <p className={styles.quiet}>{details.noScenes}</p>;
  const step = (name: string, glyph: string, to: number | undefined) => (
    <button
      type="button"
      className={`icon ${styles.step}`}
      aria-label={name}
      title={name}
      aria-disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) apply(goTo(to));
      }}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  );
  const list = (
    <ul className={styles.chips}>
      {scenes.map((scene) => (
        <li key={scene}>
          <button
            type="button"
            aria-current={scene === current ? 'step' : undefined}
            onClick={() => apply(goTo(scene))}
            {...named(
              numbers?.short(scene) ?? scene + 1,
              nameOf(scene),
              [sceneTitleText(story, scene)],
              language,
            )}
          />
        </li>
      ))}
    </ul>
  );
  if (of === undefined || scenes.length < 2) return list;
  return (
    <div className={styles.stepped}>
      {step(
        details.previousWith(of),
        '‹',
        scenes.findLast((scene) => scene < current),
      )}
      {list}
      {step(
        details.nextWith(of),
        '›',
        scenes.find((scene) => scene > current),
      )}
    </div>
  );
}
