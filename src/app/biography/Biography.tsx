import { BiographyPoster } from '../../picture/paint/BiographyPoster.tsx';
import { scenesSeen, theRestedScene, theStory } from '../../view/selectors.ts';
import { useView } from '../../view/store.ts';
import { AheadSwitch } from '../AheadSwitch.tsx';
import { fileStem } from '../files.ts';
import { SaveButtons } from '../SaveButtons.tsx';
import { useTheme } from '../useTheme.ts';
import { useWords } from '../useWords.ts';
import styles from './BiographyDialog.module.css';
import { BiographyInWords } from './BiographyInWords.tsx';

/** The ribbon of two people, the way to take it along, and the same in words with what supports it. */
export default function Biography({ people }: { people: readonly [string, string] }) {
  const story = useView(theStory);
  const scene = useView(theRestedScene);
  const seen = useView(scenesSeen);
  const theme = useTheme();
  const { words, language } = useWords();
  const props = { story, people, seen, scene, options: { language, theme } };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and so has to be reached by the keyboard */}
      <section className={styles.sheet} aria-label={words.biography} tabIndex={0}>
        <BiographyPoster {...props} />
      </section>
      <p className={styles.row}>
        <SaveButtons
          file={fileStem(`${story.id} ${people.join(' ')}`)}
          text={({ biographyText }) => biographyText(props)}
        />
        <AheadSwitch />
      </p>
      <BiographyInWords people={people} />
    </>
  );
}
