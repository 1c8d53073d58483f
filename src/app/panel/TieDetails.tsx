import { Suspense } from 'react';
import { allTiesOf } from '../../measures/coPresence.ts';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { pairAt } from '../../story/sentences.ts';
import { theSeenStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { LEGEND_WORDS } from '../../view/words/legend.ts';
import { useWords } from '../../view/words/useWords.ts';
import { TalkBetween } from '../passages/TalkBetween.tsx';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import styles from './Panel.module.css';
import { SceneChips } from './SceneChips.tsx';

const RelationButtons = lazyPart(() => import('../edit/RelationButtons.tsx'));

/** An inferred tie of two characters, and what supports it: the scenes that they have shared so far. */
export default function TieDetails({ id }: { id: string }) {
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { words, wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const numbers = useSceneNumbers();
  const tie = allTiesOf(story).get(id);
  if (!tie) return <p className={styles.quiet}>{details.notYetBegun}</p>;
  const pair = pairAt(story, { ...tie, mutual: true }, scene, language);
  const shared = tie.scenes.filter((other) => other <= scene);
  return (
    <>
      <p className={styles.over}>{words.sharesScenes}</p>
      <h2>{pair}</h2>
      <p className={styles.prose}>{wording.together(pair, shared.length)}</p>
      <p className={styles.quiet}>{LEGEND_WORDS[language].sharesScenesHelp}</p>
      <Suspense>
        <RelationButtons of={{ type: 'tie', id }} />
      </Suspense>
      <h3>{details.evidence}</h3>
      <SceneChips scenes={shared} of={pair} numbers={numbers} />
      <TalkBetween one={tie.from} other={tie.to} />
    </>
  );
}
