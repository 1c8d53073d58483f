import { BiographyPoster } from '../../picture/paint/BiographyPoster.tsx';
import { theRestedScene, theStory } from '../../view/selectors.ts';
import { set, useView } from '../../view/store.ts';
import { fileStem } from '../files.ts';
import { SaveButtons } from '../SaveButtons.tsx';
import { useTheme } from '../useTheme.ts';
import { useWords } from '../useWords.ts';
import styles from './BiographyDialog.module.css';

/** The ribbon of two people, and the way to take it along. */
export default function Biography({ people }: { people: readonly [string, string] }) {
  const story = useView(theStory);
  const scene = useView(theRestedScene);
  const ahead = useView((state) => state.ahead);
  const theme = useTheme();
  const { words, language } = useWords();
  const seen = ahead ? story.scenes.length : scene + 1;
  const props = { story, people, seen, scene, options: { language, theme } };
  return (
    <>
      <div className={styles.sheet}>
        <BiographyPoster {...props} />
      </div>
      <p className={styles.row}>
        <SaveButtons
          file={fileStem(`${story.id} ${people.join(' ')}`)}
          text={({ biographyText }) => biographyText(props)}
        />
        <label>
          <input type="checkbox" checked={ahead} onChange={() => set({ ahead: !ahead })} /> {words.ahead}
        </label>
      </p>
    </>
  );
}
