import { textIn } from '../../story/text.ts';
import { theStory, theTextScene } from '../../view/selectors.ts';
import { compareWith } from '../../view/transitions.ts';
import { useView, useViewStore } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';

/** Which scene the current one is compared with, or none. */
export default function CompareChoice() {
  const { apply } = useViewStore();
  const story = useView(theStory);
  const scene = useView(theTextScene);
  const compare = useView((state) => state.compare);
  const { words, wording, language } = useWords();
  return (
    <>
      <label>
        {words.compareWith}
        <select
          value={compare ?? ''}
          onChange={({ target }) =>
            apply(compareWith(target.value === '' ? undefined : Number(target.value)))
          }
        >
          <option value="">{words.compareNone}</option>
          {story.scenes.map(({ id, title }, index) => (
            <option key={id} value={index} disabled={index === scene}>
              {wording.sceneShort(index + 1)}: {textIn(title, language)}
            </option>
          ))}
        </select>
      </label>
      <p>{words.compareHelp}</p>
    </>
  );
}
