import { comingsAndGoings, differencesOf } from '../../measures/differences.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { comparedIn, nameAt } from '../../story/sentences.ts';
import { textIn } from '../../story/text.ts';
import { shownIn, theStory, theTextScene } from '../../view/selectors.ts';
import { compareWith, select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { KindSwatch } from './KindSwatch.tsx';
import styles from './Panel.module.css';

/** The differences between two scenes as sentences, the weightiest first, each of which selects its relation. */
export default function ComparisonDetails({ compare }: { compare: number }) {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const { words, wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const [earlier, later] = inOrder(scene, compare);
  const differences = differencesOf(story, earlier, later);
  const shown = useView((state) => shownIn(state, later));
  const { came, went } = comingsAndGoings(story, earlier, later);
  const names = (ids: readonly string[]) => ids.map((id) => nameAt(story, id, later, language));
  const title = (index: number) => textIn(story.scenes[index]?.title ?? {}, language);

  return (
    <section className={styles.scene} aria-label={words.compare}>
      <p className={styles.over}>
        {title(earlier)} → {title(later)}
      </p>
      <h2>{wording.between(earlier + 1, later + 1)}</h2>
      <p className={styles.steps}>
        <button type="button" onClick={() => apply(compareWith(undefined))}>
          {details.compareStop}
        </button>
      </p>
      <h3>{details.differences}</h3>
      {differences.length === 0 ? (
        <p className={styles.quiet}>{details.differencesNone}</p>
      ) : (
        <ul className={styles.turns}>
          {differences.map((difference) => {
            const { id, from, to } = difference.relation;
            return (
              <li key={id}>
                <button type="button" onClick={() => apply(select({ type: 'relation', id }))}>
                  <KindSwatch of={{ difference: difference.type }} />
                  <span>
                    {comparedIn(story, difference, later, language)}{' '}
                    <small>
                      {wording.legend.differences[difference.type]}
                      {!(shown.has(from) && shown.has(to)) && ` (${words.notOnPicture})`}
                    </small>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {came.length > 0 && <p>{wording.cameOn(names(came))}</p>}
      {went.length > 0 && <p>{wording.wentOff(names(went))}</p>}
    </section>
  );
}
