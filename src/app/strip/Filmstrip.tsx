import { useId } from 'react';
import { Strip } from '../../picture/posters/Strip.tsx';
import { scenesAsked, stripScenes } from '../../picture/posters/stripScenes.ts';
import { useTheme } from '../../stage/useTheme.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { textIn } from '../../story/text.ts';
import { theLanguage, theScene, theSeenStory, theStory } from '../../view/selectors.ts';
import { goTo } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { fileStem } from '../files/download.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../filters/LaterScenesSwitch.tsx';
import { SceneChips } from '../panel/SceneChips.tsx';
import styles from './Filmstrip.module.css';
import { useWideLayout } from './useWideLayout.ts';

const WORDS: Readonly<
  Record<AppLanguage, { help: string; scenes: string; scenesHelp: string; working: string; turning: string }>
> = {
  en: {
    help: 'Small pictures of chosen scenes, all at one scale and in one layout: read them from left to right.',
    scenes: 'Scenes',
    scenesHelp: 'Numbers with commas, as in 1, 6, 9; or every third as in /3. Empty: where the story turns.',
    working: 'Working out where everybody stands …',
    turning: 'turning points',
  },
  de: {
    help: 'Kleine Bilder ausgewählter Szenen, alle in einem Maßstab und einer Anordnung: von links nach rechts zu lesen.',
    scenes: 'Szenen',
    scenesHelp:
      'Zahlen mit Kommas, wie 1, 6, 9, oder jede dritte wie /3. Leer: wo die Geschichte sich wendet.',
    working: 'Alle suchen ihren Platz …',
    turning: 'Wendepunkte',
  },
};

/** A sheet of small pictures, and which scenes are on it. */
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
  const words = WORDS[language];
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
            placeholder={words.turning}
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
        // biome-ignore lint/a11y/useKeyWithClickEvents: the numbers above are the same for the keyboard
        <section
          className={styles.sheet}
          aria-label={app.viewNames.strip}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and so has to be reached by the keyboard
          tabIndex={0}
          onClick={({ target }) => {
            const at = (target as Element).closest<SVGElement>('g[data-scene]')?.dataset.scene;
            if (at !== undefined) apply(goTo(Number(at) - 1));
          }}
        >
          <Strip story={story} layout={layout} scenes={scenes} current={scene} options={options} />
        </section>
      ) : (
        <p>{words.working}</p>
      )}
    </div>
  );
}
