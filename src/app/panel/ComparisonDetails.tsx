import type { Difference } from '../../measures/differences.ts';
import { comingsAndGoings, differencesOf } from '../../measures/differences.ts';
import { inOrder } from '../../measures/twoScenes.ts';
import { castOfBoth } from '../../picture/comparisonPlan.ts';
import { signOfDifference } from '../../picture/marks/sign/signOfDifference.ts';
import { PALETTES } from '../../picture/palette.ts';
import { useTheme } from '../../stage/useTheme.ts';
import { castWith } from '../../story/castAt.ts';
import { comparedIn } from '../../story/comparedIn.ts';
import { COMPARISON_WORDS } from '../../story/messages/comparison.ts';
import { nameAt } from '../../story/sentences.ts';
import { namesOf, quoting } from '../../view/quoting.tsx';
import { showsMetOnly, theSelection, theStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { LegendSwatch } from './LegendSwatch.tsx';
import styles from './Panel.module.css';
import { ShowMore } from './ShowMore.tsx';
import { useRelationButton } from './useRelationButton.ts';

/** How many differences are listed before the reader asks for the rest. */
const MOST = 40;

/** The differences between two scenes as sentences, the weightiest first, each of which selects its relation. */
export default function ComparisonDetails({ compare }: { compare: number }) {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const { words, wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const [earlier, later] = inOrder(scene, compare);
  const differences = differencesOf(story, earlier, later);
  const { came, went } = comingsAndGoings(story, earlier, later);
  const names = (ids: readonly string[]) => ids.map((id) => nameAt(story, id, later, language));

  return (
    <section className={styles.scene} aria-label={words.compare}>
      <p className={styles.over}>
        <span {...told(story.scenes[earlier]?.title ?? {}, language)} /> →{' '}
        <span {...told(story.scenes[later]?.title ?? {}, language)} />
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
        <ShowMore key={`${earlier} ${later}`} all={differences} most={MOST}>
          {(told) => (
            <ul className={styles.turns}>
              {told.map((difference) => (
                <OneDifference
                  key={difference.relation.id}
                  difference={difference}
                  scenes={[earlier, later]}
                />
              ))}
            </ul>
          )}
        </ShowMore>
      )}
      {came.length > 0 && <p>{COMPARISON_WORDS[language].cameOn(names(came))}</p>}
      {went.length > 0 && <p>{COMPARISON_WORDS[language].wentOff(names(went))}</p>}
    </section>
  );
}

/** A sentence with the line that the picture has for it. Its label is on the picture while it is pointed at. */
function OneDifference(props: { difference: Difference; scenes: readonly [earlier: number, later: number] }) {
  const { difference, scenes } = props;
  const relationButton = useRelationButton();
  const story = useView(theStory);
  const supporting = useView((state) => state.supporting);
  const metOnly = useView(showsMetOnly);
  const selection = useView(theSelection);
  const hidden = useView((state) => state.hiddenKinds);
  const { words, language } = useWords();
  const { differences } = COMPARISON_WORDS[language];
  const colours = PALETTES[useTheme()].differences;
  const { relation, state, direction, before, after } = difference;
  const { id, from, to } = relation;
  const selected = selection?.type === 'character' ? selection.id : undefined;
  const shown = castWith(castOfBoth(story, scenes, supporting, metOnly), selected);
  const isDrawn = shown.has(from) && shown.has(to) && !hidden.has((after ?? before)?.kind ?? 'unknown');
  return (
    <li>
      <button type="button" {...relationButton(id)}>
        <LegendSwatch of={{ state, direction, sign: signOfDifference(difference) }} />
        <span>
          {quoting(
            comparedIn(story, difference, scenes[1], language),
            [...namesOf(story, [from, to], scenes[1]), before?.label, after?.label, difference.ending],
            language,
          )}{' '}
          <small>
            <span style={{ color: colours[direction] }}>{differences[state][direction]}</span>
            {!isDrawn && ` (${words.notOnPicture})`}
          </small>
        </span>
      </button>
    </li>
  );
}
