import { useId } from 'react';
import { notOnStrip } from '../../picture/posters/notOnStrip.ts';
import { Strip } from '../../picture/posters/Strip.tsx';
import { MOST_ASKED, scenesAsked } from '../../picture/posters/scenesAsked.ts';
import { STRIP_WIDTH, tileRoom } from '../../picture/posters/stripGrid.ts';
import { stripScenes } from '../../picture/posters/stripScenes.ts';
import { useTheme } from '../../stage/useTheme.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import type { Story } from '../../story/types.ts';
import { showsMetOnly, theLanguage, theScene, theSeenStory, theStory } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { FILE_NAMES } from '../../view/words/fileNames.ts';
import { STRIP_WORDS } from '../../view/words/strip.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fileStem } from '../files/fileStem.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import { SceneChips } from '../panel/SceneChips.tsx';
import { NoScenes } from '../storylines/NoScenes.tsx';
import { useEnlargedRoom } from '../useEnlargedRoom.tsx';
import { WorkFailed } from '../WorkFailed.tsx';
import styles from './Filmstrip.module.css';
import { useLayoutIn } from './useLayoutIn.ts';

/** Small pictures of chosen scenes on one sheet, with the field that chooses the scenes. */
export default function Filmstrip() {
  const timeless = useView((state) => isTimeless(theStory(state)));
  return timeless ? <NoScenes /> : <StripOfScenes />;
}

function StripOfScenes() {
  const view = useViewStore();
  const story = useView(theStory);
  const language = useView(theLanguage);
  const theme = useTheme();
  const { supporting, hiddenKinds, pins, tieWindow } = useView((state) => state);
  const metOnly = useView(showsMetOnly);
  const scene = useView(theScene);
  const seen = useView(theSeenStory);
  const id = useId();
  const field = useView((state) => state.strip);
  const { words: app } = useWords();
  const words = STRIP_WORDS[language];
  const scenes = scenesAsked(field, seen) ?? stripScenes(seen);
  const { missing, hidden, left } = notOnStrip(field, story.scenes.length, seen.scenes.length);
  const options = { language, theme, supporting, metOnly, hiddenKinds, pins, tieWindow };
  const { width: room, letters, measure } = useEnlargedRoom();
  const width = room || STRIP_WIDTH;
  const asked = useLayoutIn(tileRoom(width, scenes.length));
  const layout =
    asked.type === 'ready' ? asked.answer : asked.type === 'waiting' ? lastOf(asked, story) : undefined;

  return (
    <div className={styles.view}>
      <p className={styles.help}>{words.help}</p>
      <p className={styles.row}>
        <label>
          {words.scenes}{' '}
          <input
            type="text"
            value={field}
            placeholder={words.turningPoints}
            aria-describedby={id}
            onChange={({ target }) =>
              view.set({ strip: target.value.replace(/[^\d,/ ]/g, '').slice(0, 200) })
            }
          />
        </label>
        {layout && (
          <SaveButtons
            file={`${fileStem(story.title, language)}-${FILE_NAMES[language].strip}`}
            text={({ pictureText }) => pictureText(view.getState(), theme)}
          />
        )}
        <LaterScenesSwitch />
        <small id={id}>{words.scenesHelp}</small>
      </p>
      <p role="status" className={styles.help}>
        {[
          missing.length > 0 && words.missing(missing, story.scenes.length),
          hidden.length > 0 && words.hidden(hidden),
          left.length > 0 && words.onlyFirst(MOST_ASKED),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <SceneChips scenes={scenes} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the numbered buttons above do the same for the keyboard */}
      <section
        className={styles.sheet}
        aria-label={app.viewNames.strip}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard has to reach it
        tabIndex={0}
        onClick={({ target }) => {
          const at = (target as Element).closest<SVGElement>('g[data-scene]')?.dataset.scene;
          if (at !== undefined) view.apply(goTo(Number(at) - 1));
        }}
      >
        {measure}
        {layout && (
          <Strip
            story={story}
            layout={layout}
            scenes={scenes}
            width={width}
            scale={letters}
            current={scene}
            options={options}
          />
        )}
        {asked.type === 'failed' && <WorkFailed retry={asked.retry} />}
        {asked.type === 'waiting' && !layout && <p>{app.layingOut}</p>}
      </section>
    </div>
  );
}

/** The layout for the size or the scenes before, to be shown until the new one is ready. */
function lastOf({ earlier }: Extract<ReturnType<typeof useLayoutIn>, { type: 'waiting' }>, story: Story) {
  return earlier?.request.story === story ? earlier.answer : undefined;
}
