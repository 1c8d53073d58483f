import { inOrder } from '../../measures/twoScenes.ts';
import { drawnStateAt, lineTitle } from '../../stage/lineTitle.ts';
import { titlesOf } from '../../stage/twoScenes.ts';
import { captionsIn } from '../../story/messages/captions.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { quoting } from '../../view/quoting.tsx';
import { theLanguage, theStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { HINT_WORDS } from '../../view/words/hints.ts';
import { KindSwatch } from '../panel/KindSwatch.tsx';
import { LegendSwatch } from '../panel/LegendSwatch.tsx';
import { Beside } from './Beside.tsx';
import styles from './Hints.module.css';
import { PersonCard } from './PersonCard.tsx';
import { PlaceCard } from './PlaceCard.tsx';

/** The card of what is pointed at on the picture: who, what is between two, or who is at a place. */
export function PointedCard() {
  const pointing = useView((state) => state.pointing);
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const compare = useView((state) => state.compare);
  const language = useView(theLanguage);
  const singleKeys = useView((state) => state.singleKeys);
  if (!pointing) return null;
  const { type, id, at, around, byKey } = pointing;
  const compared =
    compare === undefined || compare === scene || type === 'place'
      ? undefined
      : titlesOf(story, inOrder(scene, compare), language)(id);
  const state = drawnStateAt(story, id, scene);
  const kind = state?.kind ?? 'unknown';
  return (
    <Beside at={at} around={around} role="tooltip" className={styles.hint}>
      <div className={styles.card}>
        {compared !== undefined && <p>{compared}</p>}
        {compared === undefined && type === 'character' && <PersonCard id={id} />}
        {byKey && <p className={styles.quiet}>{HINT_WORDS[language].onPerson(singleKeys)}</p>}
        {compared === undefined && type === 'place' && <PlaceCard id={id} />}
        {compared === undefined && (type === 'relation' || type === 'tie') && (
          <>
            <p>{quoting(lineTitle(story, id, scene, language), [state?.label], language)}</p>
            <p className={`${styles.line} ${styles.quiet}`}>
              {type === 'tie' ? <LegendSwatch of="tie" /> : <KindSwatch kind={kind} />}
              {type === 'tie' ? captionsIn(language).legend.together : wordingIn(language).kinds[kind]}
            </p>
          </>
        )}
      </div>
    </Beside>
  );
}
