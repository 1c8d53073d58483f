import { nameAt } from '../../story/sentences.ts';
import { presentAt, whereaboutsAt } from '../../story/state.ts';
import { shownIn, theSeenStory, theStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { HINT_WORDS } from '../../view/words/hints.ts';
import { useWords } from '../../view/words/useWords.ts';
import { useSceneNumbers } from '../passages/useSceneNumbers.ts';
import styles from './Hints.module.css';
import { inRuns } from './inRuns.ts';

/** A place at a glance: who of those on the picture is there, in the scene or besides, and the scenes that play there. */
export function PlaceCard({ id }: { id: string }) {
  const { getState } = useViewStore();
  const story = useView(theStory);
  const seen = useView(theSeenStory);
  const scene = useView(theTextScene);
  const { language } = useWords();
  const words = HINT_WORDS[language];
  const { cited } = useSceneNumbers();
  const place = story.places.find((one) => one.id === id);
  if (!place) return null;
  const present = presentAt(story, scene);
  const shown = shownIn(getState(), scene);
  const here = [...whereaboutsAt(story, scene)].flatMap(([who, where]) =>
    where === id && shown.has(who) ? [who] : [],
  );
  const named = (those: readonly string[]) =>
    those.map((who) => nameAt(story, who, scene, language)).join(', ');
  const inScene = here.filter((who) => present.has(who));
  const besides = here.filter((who) => !present.has(who));
  const scenes = seen.scenes.flatMap((one, index) => (one.place === id ? [index + 1] : []));
  return (
    <>
      <h2 {...told(place.name, language)} />
      {here.length === 0 && <p>{words.noOneHere}</p>}
      {inScene.length > 0 && <p>{words.hereInScene(named(inScene))}</p>}
      {besides.length > 0 && <p>{words.alsoHere(named(besides))}</p>}
      {scenes.length > 0 && (
        <p className={styles.quiet}>
          {words.scenesHere(
            inRuns(scenes, (number) => cited(number - 1)),
            scenes.length,
          )}
        </p>
      )}
    </>
  );
}
