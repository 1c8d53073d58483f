import { Suspense } from 'react';
import { coPresenceAt } from '../../measures/coPresence.ts';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { identityAt } from '../../story/identity.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { nameAt, pairAt } from '../../story/sentences.ts';
import { characterOf, goneAt, relationsAt, scenesWith, whereaboutsAt } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Text } from '../../story/types.ts';
import { unpin } from '../../view/choiceSteps.ts';
import { theMetStory } from '../../view/met.ts';
import { namesOf, quoting } from '../../view/quoting.tsx';
import { theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { select } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { DETAIL_WORDS } from '../../view/words/details.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import { SAID_WORDS } from '../../view/words/said.ts';
import { useWords } from '../../view/words/useWords.ts';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { SpeechesOf } from '../passages/SpeechesOf.tsx';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import { BiographyWith } from './BiographyWith.tsx';
import { givenIn } from './givenIn.ts';
import { KindSwatch } from './KindSwatch.tsx';
import { LegendSwatch } from './LegendSwatch.tsx';
import styles from './Panel.module.css';
import { SceneChips } from './SceneChips.tsx';

const RelationButtons = lazyPart(() => import('../edit/RelationButtons.tsx'));
const CorrectPerson = lazyPart(() => import('./people/CorrectPerson.tsx'));

/** A character as known at the current scene: who it is, its scenes, and its relations now, each of which opens its history. */
export default function CharacterDetails({ id }: { id: string }) {
  const { apply } = useViewStore();
  const story = useView(theMetStory);
  const scene = useView(theTextScene);
  const tieWindow = useView((state) => state.tieWindow);
  const pins = useView((state) => state.pins);
  const { wording, language } = useWords();
  const details = DETAIL_WORDS[language];
  const numbers = useSceneNumbers();
  const character = characterOf(story, id);
  if (!character) return <NotMet />;
  const { name, about } = identityAt(story, character, scene);
  const inWords = (words: Text | undefined) => words && textIn(words, language);
  const called = textIn(name, language);
  const place = story.places.find((candidate) => candidate.id === whereaboutsAt(story, scene).get(id))?.name;
  const gone = goneAt(story, id, scene);
  const group = story.groups.find((candidate) => candidate.id === character.group);
  const appears = scenesWith(story, id);
  const ties = (tieWindow ? [...coPresenceAt(story, scene, tieWindow).values()] : [])
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((a, b) => b.weight - a.weight);
  const relations = [...relationsAt(story, scene).values()]
    .filter(({ relation }) => relation.from === id || relation.to === id)
    .toSorted((a, b) => (b.strength ?? -1) - (a.strength ?? -1));
  const closest = relations[0]?.relation ?? ties[0];

  return (
    <>
      <p className={styles.over}>
        {[gone && wording.gone[gone], ...[gone ? undefined : place, group?.name].map(inWords)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h2 {...told(name, language)} />
      {about && <p className={styles.prose} {...told(about, language)} />}
      <BiographyWith id={id} closest={closest && (closest.from === id ? closest.to : closest.from)} />

      {pins.some((pin) => pin.character === id) && (
        <p className={styles.steps}>
          <button type="button" onClick={() => apply(unpin(id))}>
            {details.unpin}
          </button>
        </p>
      )}

      {!isTimeless(story) && (
        <>
          <h3>{details.appears}</h3>
          <SceneChips scenes={appears} of={called} numbers={numbers} />
        </>
      )}

      <h3>
        {isTimeless(story) ? details.ties : details.relationsNow}
        {relations.length + ties.length > 1 && `, ${SAID_WORDS[language].strongestFirst}`}
      </h3>
      {relations.length + ties.length === 0 && <p className={styles.quiet}>{details.noRelationsNow}</p>}
      <ul className={styles.turns}>
        {relations.map((state) => (
          <li key={state.relation.id}>
            <button type="button" onClick={() => apply(select({ type: 'relation', id: state.relation.id }))}>
              <KindSwatch kind={state.kind ?? 'unknown'} />
              <span>
                {quoting(
                  wording.holds(
                    pairAt(story, state.relation, scene, language),
                    givenIn(story, state.relation, state.label, language),
                  ),
                  [...namesOf(story, [state.relation.from, state.relation.to], scene), state.label],
                  language,
                )}
              </span>
            </button>
          </li>
        ))}
        {ties.map((tie) => (
          <li key={tie.id}>
            <button type="button" onClick={() => apply(select({ type: 'tie', id: tie.id }))}>
              <LegendSwatch of="tie" />
              <span>
                {quoting(
                  details.sharesScenesWith(
                    nameAt(story, tie.from === id ? tie.to : tie.from, scene, language),
                  ),
                  namesOf(story, [tie.from, tie.to], scene),
                  language,
                )}{' '}
                ({tie.scenes.length})
              </span>
            </button>
          </li>
        ))}
      </ul>
      <SpeechesOf id={id} />
      <Suspense>
        <RelationButtons of={{ type: 'character', id }} />
        <CorrectPerson id={id} />
      </Suspense>
    </>
  );
}

/** For someone who only comes on in a scene that is hidden. Even the name would say too much. */
function NotMet() {
  const { language } = useWords();
  return (
    <>
      <p className={styles.quiet}>{GUARD_WORDS[language].notMet}</p>
      <LaterScenesSwitch />
    </>
  );
}
