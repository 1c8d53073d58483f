import { Suspense } from 'react';
import { simultaneousScenes } from '../../lens/chronological.ts';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { sceneTitleText } from '../../story/sceneTitle.ts';
import { theSeenWhole } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { canEdit } from '../edit/canEdit.ts';
import { SceneText } from '../passages/SceneText.tsx';
import styles from './Panel.module.css';
import { PeopleAway } from './PeopleAway.tsx';
import { WhoIsWhere } from './WhoIsWhere.tsx';

/** What stands below the rest of a scene (0-based): other scenes at the same time, who is where, and its text. Loaded after the first picture. */
const SceneEditor = lazyPart(() => import('../edit/SceneEditor.tsx'));

/** What few scenes (0-based) have, below the rest: other scenes at the same time, and its text. Loaded after the first picture. */
export default function SceneMore({ scene }: { scene: number }) {
  const { apply } = useViewStore();
  const story = useView(theSeenWhole);
  const { language } = useWords();
  const isMine = useView(canEdit);
  const beside = simultaneousScenes(story, scene);
  return (
    <>
      <PeopleAway scene={scene} />
      {isMine && (
        <Suspense>
          <SceneEditor />
        </Suspense>
      )}
      {beside.length > 0 && (
        <>
          <h3>{DETAIL_WORDS[language].atTheSameTime}</h3>
          <ul className={styles.chips}>
            {beside.map((other) => (
              <li key={other}>
                <button type="button" onClick={() => apply(goTo(other))}>
                  <span>
                    {other + 1} <span {...told(sceneTitleText(story, other), language)} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <WhoIsWhere scene={scene} />
      <SceneText key={story.scenes[scene]?.id} scene={scene} />
    </>
  );
}
