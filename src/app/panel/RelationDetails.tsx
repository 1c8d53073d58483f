import { Suspense } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { isTimeless } from '../../story/isTimeless.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { historyOf, relationOf, relationsAt } from '../../story/state.ts';
import type { Relation } from '../../story/types.ts';
import { moodOf } from '../../story/valence.ts';
import { showBiography } from '../../view/choiceSteps.ts';
import { namesOf, quoting } from '../../view/quoting.tsx';
import { theSeenStory, theStory, theTextScene, theToldStory } from '../../view/selectors.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { useWords } from '../../view/words/useWords.ts';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { TalkBetween } from '../passages/TalkBetween.tsx';
import { givenIn } from './givenIn.ts';
import { Moments } from './Moments.tsx';
import styles from './Panel.module.css';
import { RelationChart } from './RelationChart.tsx';

const RelationButtons = lazyPart(() => import('../edit/RelationButtons.tsx'));

/**
 * The relations of two characters: what the selected one is now, a chart of all of them in both directions, and every
 * change with its evidence. Later changes are hidden until the reader asks for them.
 */
export default function RelationDetails({ id }: { id: string }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const told = useView(theToldStory);
  const scene = useView(theTextScene);
  const { words, wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const relation = relationOf(story, id);
  if (!relation) return <NotBegun />;
  const state = relationsAt(story, scene).get(id);
  const names = namesOf(story, [relation.from, relation.to], scene);
  const between = story.relations.filter((other) => isSamePair(other, relation));
  const turns = between.flatMap((other) => historyOf(told, other.id)).toSorted((a, b) => a.scene - b.scene);

  return (
    <>
      <p className={styles.over}>{state?.kind ? wording.kinds[state.kind] : details.relation}</p>
      <h2>{quoting(pairAt(story, relation, scene, language), names, language)}</h2>
      {state ? (
        <p className={styles.prose}>
          {quoting(givenIn(story, relation, state.label, language), [state.label], language)}
          <span className={styles.quiet}>
            {state.valence !== undefined && ` · ${wording.moods[moodOf(state.valence)]}`}
            {state.strength !== undefined &&
              ` · ${words.strength} ${state.strength.toLocaleString(language, { style: 'percent' })}`}
          </span>
        </p>
      ) : (
        historyOf(story, id).every((turn) => turn.scene > scene) && (
          <p className={styles.quiet}>{details.notYetBegun}</p>
        )
      )}
      <Suspense>
        <RelationButtons of={{ type: 'relation', id }} />
      </Suspense>
      {!isTimeless(story) && (
        <>
          <h3>{details.history}</h3>
          <RelationChart story={told} people={[relation.from, relation.to]} />
        </>
      )}
      <LaterChanges relations={between} shown={turns.length} />
      <p className={styles.ends}>
        {[relation.from, relation.to].map((character) => (
          <CharacterLink key={character} id={character} />
        ))}
        {!isTimeless(story) && (
          <button type="button" onClick={() => apply(showBiography([relation.from, relation.to]))}>
            {words.biography}
          </button>
        )}
      </p>
      <Moments turns={turns} />
      <TalkBetween one={relation.from} other={relation.to} />
    </>
  );
}

/**
 * Shows or hides the later changes of these relations, of which `shown` are there. To a guarded reader all of later scenes is
 * hidden, and the switch is the one for that.
 */
function LaterChanges({ relations, shown }: { relations: readonly Relation[]; shown: number }) {
  const { set } = useViewStore();
  const story = useView(theStory);
  const guarded = useView((state) => state.guarded);
  const showLater = useView((state) => state.showLater);
  const { language } = useWords();
  const details = DETAIL_WORDS[language];
  if (guarded) return <LaterScenesSwitch />;
  const hidden = relations.reduce((sum, { id }) => sum + historyOf(story, id).length, 0) - shown;
  if (hidden === 0 && !showLater) return null;
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={showLater} onChange={() => set({ showLater: !showLater })} />
      <span>
        {details.showLaterChanges}
        {!showLater && <small> {details.laterChangesHidden(hidden)}</small>}
      </span>
    </label>
  );
}

/** For a relation that only later scenes know. Even its two characters would say too much. */
function NotBegun() {
  const { language } = useWords();
  const details = DETAIL_WORDS[language];
  return (
    <>
      <h2>{details.relation}</h2>
      <p className={styles.quiet}>{details.notYetBegun}</p>
      <LaterScenesSwitch />
    </>
  );
}

function CharacterLink({ id }: { id: string }) {
  const { apply } = useViewStore();
  const story = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  return (
    <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
      {quoting(nameAt(story, id, scene, language), namesOf(story, [id], scene), language)}
    </button>
  );
}

function isSamePair(a: Relation, b: Relation): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
