import { allTiesOf } from '../../measures/coPresence.ts';
import { nameAt } from '../../story/sentences.ts';
import { theSeenStory, theStory, theTextScene } from '../../view/selectors.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import type { Selection } from '../../view/viewState.ts';
import { EDIT_WORDS } from '../../view/words/edit.ts';
import { useWords } from '../../view/words/useWords.ts';
import styles from './Edit.module.css';

/** What an author can do with what is selected: begin a relationship of a person, change one, or assert a tie. */
export default function RelationButtons({ of }: { of: Selection }) {
  const { set } = useViewStore();
  const story = useView(theStory);
  const seen = useView(theSeenStory);
  const scene = useView(theTextScene);
  const editing = useView((state) => state.editing);
  const { language } = useWords();
  const words = EDIT_WORDS[language];
  if (!editing) return null;
  const tie = of.type === 'tie' ? allTiesOf(seen).get(of.id) : undefined;
  return (
    <p className={styles.also}>
      {of.type === 'character' && (
        <button
          type="button"
          aria-keyshortcuts="R"
          onClick={() => set({ asked: { type: 'partner', from: of.id } })}
        >
          {words.relateTo(nameAt(story, of.id, scene, language))}
        </button>
      )}
      {of.type === 'relation' && (
        <button
          type="button"
          aria-keyshortcuts="R"
          onClick={() => set({ asked: { type: 'change', relation: of.id } })}
        >
          {words.change}
        </button>
      )}
      {tie && (
        <button
          type="button"
          onClick={() => {
            const shared = tie.scenes.filter((other) => other <= scene);
            set({ asked: { type: 'begin', from: tie.from, to: tie.to, shared } });
          }}
        >
          {words.assert}
        </button>
      )}
    </p>
  );
}
