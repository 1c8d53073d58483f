import { lazy, Suspense, useMemo } from 'react';
import { simultaneousScenes } from '../../lens/chronological.ts';
import type { Values } from '../../measures/curveIds.ts';
import { rowsOf } from '../../stage/timelineRows.ts';
import { untilLoaded } from '../../stage/untilLoaded.ts';
import { runsOf } from '../../story/runs.ts';
import { scenesWith } from '../../story/state.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import { theLanguage, theSeenStory, theSelection, theStory, theTextScene } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { shareOf } from './shareOf.ts';
import styles from './Timeline.module.css';

const CurveArea = lazy(() => untilLoaded(() => import('./CurveArea.tsx')));

/** With more scenes than this there are no ticks, which would be a grey bar. */
const MOST_TICKS = 300;

/**
 * What lies behind the slider, placed in shares of its length: acts, the curve, a tick for each scene, a row for each place,
 * and where the selected character is present. Hidden from screen readers: the panels say the same.
 */
export function Track(props: { values: Values | undefined; turning: ReadonlySet<number> }) {
  const { values, turning } = props;
  const whole = useView(theStory);
  const story = useView(theSeenStory);
  const language = useView(theLanguage);
  const scene = useView(theTextScene);
  const selection = useView(theSelection);
  const { words } = useWords();
  const acts = useMemo(() => runsOf(story.scenes, ({ act }) => act), [story]);
  const share = (time: number) => shareOf(whole, time);
  const order = useView((state) => state.lens.order);
  const rows = useMemo(() => rowsOf({ ...story, places: whole.places }, order), [story, whole, order]);
  // The track is as high as the whole story needs: the picture must not move when a scene adds a row.
  const room = useMemo(() => rowsOf(whole, order).length, [whole, order]);
  const beside = simultaneousScenes(story, scene);
  const present = selection?.type === 'character' ? scenesWith(story, selection.id) : [];

  return (
    <div className={styles.layers} data-track="" aria-hidden="true">
      <div className={styles.acts}>
        {acts.map(({ id, first, last }) => {
          const act = story.acts.find((candidate) => candidate.id === id);
          return (
            <span
              key={first}
              className={styles.act}
              style={spanStyle(share, first, last)}
              data-act={id}
              data-first={first}
              data-last={last}
            >
              {act && <span {...told(act.title, language)} />}
            </span>
          );
        })}
      </div>
      <svg className={styles.curve} viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
        <title>{words.amountOfChange}</title>
        <Suspense>{values && <CurveArea values={values} scenes={whole.scenes.length} />}</Suspense>
      </svg>
      {story.scenes.length < whole.scenes.length && (
        <div className={styles.later} style={{ left: `${share(story.scenes.length - 0.5) * 100}%` }} />
      )}
      <div className={styles.ticks}>
        {[...turning].map((at) => (
          <b key={at} className={styles.turning} style={{ left: `${share(at) * 100}%` }} />
        ))}
        {(whole.scenes.length <= MOST_TICKS ? whole.scenes : []).map(({ id }, index) => (
          <i
            key={id}
            style={{ left: `${share(index) * 100}%` }}
            data-current={index === scene || undefined}
            data-beside={beside.includes(index) || undefined}
            data-present={present.includes(index) || undefined}
            data-act={beginsAct(story, index) ? '' : undefined}
          />
        ))}
      </div>
      <div className={styles.places} data-rows="">
        {Array.from({ length: room }, (_, index) => {
          const { place, runs = [] } = rows[index] ?? {};
          return (
            <div key={place ?? index} className={styles.place}>
              <span className={styles.placeName}>
                {textIn(story.places.find(({ id }) => id === place)?.name ?? {}, language)}
              </span>
              {runs.map(({ id, first, last }) => (
                <i
                  key={first}
                  style={spanStyle(share, first, last)}
                  data-place={id}
                  data-first={first}
                  data-last={last}
                />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function beginsAct({ scenes }: Story, index: number): boolean {
  return index > 0 && index < scenes.length && scenes[index - 1]?.act !== scenes[index]?.act;
}

/** Where scenes lie on the track: from half a scene before the first to half a scene after the last, as far as it goes. */
function spanStyle(share: (time: number) => number, first: number, last: number) {
  const [left, right] = [Math.max(0, share(first - 0.5)), Math.min(1, share(last + 0.5))];
  return { left: `${left * 100}%`, width: `${(right - left) * 100}%` };
}
