import { nameAt, pairAt } from '../../story/sentences.ts';
import { historyOf, relationsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Relation } from '../../story/types.ts';
import { moodOf } from '../../story/valence.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { select, showBiography } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { Moments } from './Moments.tsx';
import styles from './Panel.module.css';
import { RelationChart } from './RelationChart.tsx';

/**
 * All that is between two people: what the selected relation is now, the chart of everything between the two in both
 * directions, and every moment with its evidence. Later moments stay hidden until the reader asks for them.
 */
export default function RelationDetails({ id }: { id: string }) {
  const { apply, set } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const ahead = useView((state) => state.showLater);
  const { words, wording, language } = useWords();
  const relation = story.relations.find((candidate) => candidate.id === id) as Relation;
  const state = relationsAt(story, scene).get(id);
  const until = ahead ? story.scenes.length - 1 : scene;
  const between = story.relations.filter((other) => isSamePair(other, relation));
  const histories = between.map((other) => historyOf(story, other.id));
  const hidden = histories.flat().filter((turn) => turn.scene > scene).length;
  const moments = histories
    .flat()
    .filter((turn) => turn.scene <= until)
    .toSorted((a, b) => a.scene - b.scene);

  return (
    <>
      <p className={styles.over}>{state ? wording.kinds[state.kind] : words.relation}</p>
      <h2>{pairAt(story, relation, scene, language)}</h2>
      {state ? (
        <p className={styles.prose}>
          {textIn(state.label, language)}
          <span className={styles.quiet}>
            {' '}
            · {wording.moods[moodOf(state.valence)]} · {words.strength} {Math.round(state.strength * 100)} %
          </span>
        </p>
      ) : (
        moments.every((turn) => turn.relation.id !== id) && (
          <p className={styles.quiet}>{words.notYetBegun}</p>
        )
      )}
      <h3>{words.history}</h3>
      <RelationChart relations={between} until={until} />
      {(hidden > 0 || ahead) && (
        <label className={styles.check}>
          <input type="checkbox" checked={ahead} onChange={() => set({ showLater: !ahead })} />
          <span>
            {words.showLaterScenes}
            {!ahead && <small> {words.laterChangesHidden(hidden)}</small>}
          </span>
        </label>
      )}
      <p className={styles.ends}>
        {[relation.from, relation.to].map((character) => (
          <CharacterLink key={character} id={character} />
        ))}
        <button type="button" onClick={() => apply(showBiography([relation.from, relation.to]))}>
          {words.biography}
        </button>
      </p>
      <Moments turns={moments} />
    </>
  );
}

function CharacterLink({ id }: { id: string }) {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  return (
    <button type="button" onClick={() => apply(select({ type: 'character', id }))}>
      {nameAt(story, id, scene, language)}
    </button>
  );
}

function isSamePair(a: Relation, b: Relation): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
