import { useRef } from 'react';
import { BiographyPoster } from '../../picture/posters/BiographyPoster.tsx';
import { useTheme } from '../../stage/useTheme.ts';
import { useWidth } from '../../stage/useWidth.ts';
import { slugOf } from '../../story/slug.ts';
import { characterOf } from '../../story/state.ts';
import { theMetStory } from '../../view/met.ts';
import { theSeenStory, theStory, theTextScene } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { GUARD_WORDS } from '../../view/words/guard.ts';
import { useWords } from '../../view/words/useWords.ts';
import { SaveButtons } from '../files/SaveButtons.tsx';
import { LaterScenesSwitch } from '../guard/LaterScenesSwitch.tsx';
import styles from './BiographyDialog.module.css';
import { BiographyInWords } from './BiographyInWords.tsx';

/** Pixels that the poster has unless there is less room. */
const USUAL_WIDTH = 1000;

/** The biography of two characters: the ribbon, the buttons to save it, and the same as text with the evidence. */
export default function Biography({ people }: { people: readonly [string, string] }) {
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const seenStory = useView(theSeenStory);
  const met = useView(theMetStory);
  const theme = useTheme();
  const { words, language } = useWords();
  const sheet = useRef<HTMLElement>(null);
  const width = Math.floor(useWidth(sheet));
  if (!people.every((id) => characterOf(met, id)))
    return (
      <>
        <p>{GUARD_WORDS[language].notMet}</p>
        <LaterScenesSwitch />
      </>
    );
  const props = {
    story: seenStory,
    scenes: story.scenes.length,
    people,
    scene,
    options: { language, theme },
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard has to reach it */}
      <section ref={sheet} className={styles.sheet} aria-label={words.biography} tabIndex={0}>
        <BiographyPoster {...props} {...(width > 0 && width < USUAL_WIDTH && { width })} />
      </section>
      <p className={styles.row}>
        <SaveButtons
          file={slugOf(`${story.id} ${people.join(' ')}`)}
          text={({ biographyText }) => biographyText(props)}
        />
        <LaterScenesSwitch />
      </p>
      <BiographyInWords people={people} />
    </>
  );
}
