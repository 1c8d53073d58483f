import type { Turn } from '../../story/chronicle.ts';
import { isSaid } from '../../story/notSaid.ts';
import { sentenceOf } from '../../story/sentences.ts';
import type { Evidence } from '../../story/types.ts';
import { quotedIn, quoting } from '../../view/quoting.tsx';
import { theSeenStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import styles from './Panel.module.css';

/** The changes of one or more relations in order, each with its evidence and a button that goes to its scene. */
export function Moments({ turns }: { turns: readonly Turn[] }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const { named } = useSceneNumbers();
  return (
    <ol className={styles.moments}>
      {turns.map((turn) => (
        <li key={`${turn.scene} ${turn.relation.id} ${turn.change.does}`}>
          {turn.scene < 0 ? (
            <span className={styles.when}>{DETAIL_WORDS[language].beforeTheStory}</span>
          ) : (
            <button
              type="button"
              className={styles.when}
              aria-current={turn.scene === scene ? 'step' : undefined}
              onClick={() => apply(goTo(turn.scene))}
            >
              {named(turn.scene)}
            </button>
          )}
          <p>{quoting(sentenceOf(story, turn, scene, language), quotedIn(story, turn, scene), language)}</p>
          {turn.change.does !== 'part' && isGiven(turn.change.evidence) && (
            <p className={styles.evidence}>
              {isSaid(turn.change.evidence.words) && <span {...told(turn.change.evidence.words, language)} />}
              {turn.change.evidence.source && (
                <>
                  {' '}
                  <cite {...told(turn.change.evidence.source, language)} />
                </>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

const isGiven = ({ words, source }: Evidence) => isSaid(words) || source !== undefined;
