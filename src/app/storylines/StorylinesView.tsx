import { useMemo } from 'react';
import type { Storylines } from '../../layout/storylines/storylines.ts';
import { firstScenes } from '../../lens/firstScenes.ts';
import { namedCast } from '../../lens/namedCast.ts';
import { PALETTES } from '../../picture/palette.ts';
import { kindsOf } from '../../picture/posters/kindsOf.ts';
import { Legend, setLegend, storylineEntries } from '../../picture/posters/Legend.tsx';
import { whoOf } from '../../picture/posters/storylinesWords.ts';
import { BESIDE } from '../../stage/media.ts';
import { useMedia } from '../../stage/useMedia.ts';
import { useTheme } from '../../stage/useTheme.ts';
import type { Work } from '../../stage/workers/ask.ts';
import { hasPeople } from '../../story/hasPeople.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { captionsIn } from '../../story/messages/captions.ts';
import type { Story } from '../../story/types.ts';
import { theScene, theSeenStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fileStem } from '../files/fileStem.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import CastFilter from '../filters/CastFilter.tsx';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { type Asked, useAnswer } from '../useAnswer.ts';
import { useEnlargedRoom } from '../useEnlargedRoom.tsx';
import { WorkFailed } from '../WorkFailed.tsx';
import { NoOne, NoScenes } from './NoScenes.tsx';
import { StorylinesInWords } from './StorylinesInWords.tsx';
import { StorylinesSheet } from './StorylinesSheet.tsx';
import styles from './StorylinesView.module.css';
import type { StorylinesRequest } from './storylines.worker.ts';
import address from './storylines.worker.ts?worker&url';

const STORYLINES: Work<StorylinesRequest, Storylines> = {
  address,
  isAnswer: ({ lines }) => lines,
  onPage: async ({ story }) => {
    const { layOutStorylines } = await import('../../layout/storylines/storylines.ts');
    return layOutStorylines(story);
  },
};

/** One line per character over the scenes, for those whom the filters name. */
export default function StorylinesView() {
  const story = useView(theSeenStory);
  if (isTimeless(story)) return <NoScenes />;
  return hasPeople(story) ? <StorylinesOfScenes /> : <NoOne />;
}

function StorylinesOfScenes() {
  // The order of the lines depends on all scenes that are laid out.
  const whole = useView(theSeenStory);
  const story = namedCast(whole);
  const scene = useView(theScene);
  const theme = useTheme();
  const { words, language } = useWords();
  const request = useMemo((): StorylinesRequest => ({ story }), [story]);
  const asked = useAnswer(STORYLINES, request);
  const drawn = drawnOf(asked, story);
  const { letters, measure, ...room } = useEnlargedRoom();
  const width = Math.floor(room.width);
  const who = whoOf(whole, story, language);
  const { help } = captionsIn(language).storylines;
  const beside = useMedia(BESIDE);
  return (
    <div className={styles.view}>
      {measure}
      <h2 className={styles.title} {...told(story.title, language)} />
      <p className={styles.help}>
        {who && <strong>{who} </strong>}
        {help}
      </p>
      {asked.type === 'failed' && (
        <div className={styles.waiting}>
          <WorkFailed retry={asked.retry} />
        </div>
      )}
      {asked.type !== 'failed' && !drawn && <p className={styles.waiting}>{words.layingOut}</p>}
      {asked.type !== 'failed' && drawn && (
        <>
          <StorylinesSheet {...drawn} width={width || undefined} letters={letters} />
          <OwnLegend story={drawn.story} width={width} letters={letters} beside={beside} />
          <div className={styles.row}>
            <SaveButtons
              file={`${fileStem(story.title, language)}-${FILE_NAMES[language].storylines}`}
              text={({ storylinesText }) =>
                storylinesText({
                  story: firstScenes(whole, drawn.storylines.scenes),
                  storylines: drawn.storylines,
                  scene: Math.min(scene, drawn.storylines.scenes - 1),
                  options: { language, theme },
                })
              }
            />
            <LaterScenesSwitch />
            {/* Beside the graph, its legend has the filters. */}
            {!beside && <CastFilter />}
          </div>
          <StorylinesInWords />
        </>
      )}
    </div>
  );
}

/** The legend. Beside the graph, whose legend has the kinds, only the signs. */
function OwnLegend(props: { story: Story; width: number; letters: number; beside: boolean }) {
  const { story, width, letters, beside } = props;
  const theme = useTheme();
  const { language } = useWords();
  const entries = storylineEntries(kindsOf(story, story.scenes.length - 1), language);
  const own = beside
    ? entries.filter(({ swatch }) => typeof swatch === 'string' || !('between' in swatch))
    : entries;
  const { placed, height } = setLegend(own, width);
  return (
    <svg
      className={styles.legend}
      width={width * letters}
      height={height * letters}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={captionsIn(language).legend.title}
    >
      <Legend placed={placed} palette={PALETTES[theme]} x={0} y={0} />
    </svg>
  );
}

/** What to draw: earlier storylines of the same characters stay until the new ones are ready. */
function drawnOf(
  asked: Asked<StorylinesRequest, Storylines>,
  story: Story,
): { readonly story: Story; readonly storylines: Storylines } | undefined {
  if (asked.type === 'ready') return { story, storylines: asked.answer };
  const earlier = asked.type === 'waiting' ? asked.earlier : undefined;
  if (!earlier || !hasSameCast(earlier.request.story, story)) return undefined;
  return { story: earlier.request.story, storylines: earlier.answer };
}

function hasSameCast(one: Story, other: Story): boolean {
  const ids = new Set(one.characters.map(({ id }) => id));
  return ids.size === other.characters.length && other.characters.every(({ id }) => ids.has(id));
}
