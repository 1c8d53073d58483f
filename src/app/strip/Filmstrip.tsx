import { useId } from 'react';
import { Strip } from '../../picture/posters/Strip.tsx';
import { scenesAsked, stripScenes } from '../../picture/posters/stripScenes.ts';
import { useTheme } from '../../stage/useTheme.ts';
import { textIn } from '../../story/text.ts';
import { theLanguage, theScene, theSeenStory, theStory } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { STRIP_WORDS } from '../../view/words/strip.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fileStem } from '../files/download.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';
import { SceneChips } from '../panel/SceneChips.tsx';
import styles from './Filmstrip.module.css';
import { useWideLayout } from './useWideLayout.ts';

/** Small pictures of chosen scenes on one sheet, with the field that chooses the scenes. */
export default function Filmstrip() {
  const { apply, set } = useViewStore();
  const story = useView(theStory);
  const language = useView(theLanguage);
  const theme = useTheme();
  const { supporting, hiddenKinds, pins, tieWindow } = useView((state) => state);
  const scene = useView(theScene);
  const seen = useView(theSeenStory);
  const id = useId();
  const asked = useView((state) => state.strip);
  const layout = useWideLayout();
  const { words: app } = useWords();
  const words = STRIP_WORDS[language];
  const scenes = scenesAsked(asked, seen) ?? stripScenes(seen);
  const options = { language, theme, supporting, hiddenKinds, pins, tieWindow };

  return (
    <div className={styles.view}>
      <p className={styles.help}>{words.help}</p>
      <p className={styles.row}>
        <label>
          {words.scenes}{' '}
          <input
            type="text"
            value={asked}
            placeholder={words.turningPoints}
            aria-describedby={id}
            onChange={({ target }) => set({ strip: target.value.replace(/[^\d,/ ]/g, '').slice(0, 200) })}
          />
        </label>
        {layout && !layout.preview && (
          <SaveButtons
            file={`${fileStem(textIn(story.title, language))}-strip`}
            text={({ stripText }) => stripText(story, layout, scenes, options)}
          />
        )}
        <LaterScenesSwitch />
        <small id={id}>{words.scenesHelp}</small>
      </p>
      <SceneChips scenes={scenes} />
      {layout && layout.characters.length === story.characters.length ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the numbered buttons above do the same for the keyboard
        <section
          className={styles.sheet}
          aria-label={app.viewNames.strip}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard has to reach it
          tabIndex={0}
          onClick={({ target }) => {
            const at = (target as Element).closest<SVGElement>('g[data-scene]')?.dataset.scene;
            if (at !== undefined) apply(goTo(Number(at) - 1));
          }}
        >
          <Strip story={story} layout={layout} scenes={scenes} current={scene} options={options} />
        </section>
      ) : (
        <p>{app.layingOut}</p>
      )}
    </div>
  );
}
