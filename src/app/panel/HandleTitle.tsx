import { inOrder } from '../../measures/twoScenes.ts';
import { sceneTitleText } from '../../story/sceneTitle.ts';
import { theScene, theStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import { useWords } from '../../view/words/useWords.ts';
import { SceneCount } from '../passages/SceneCount.tsx';

/** On a phone, what the handle of the sheet says: the scene that the thumb is at, or the two that are compared. */
export function HandleTitle() {
  const story = useView(theStory);
  const compare = useView((state) => state.compare);
  const scene = useView(theScene);
  const { wording, language } = useWords();
  const [earlier, later] = inOrder(scene, compare ?? scene);
  return (
    <b>
      {compare === undefined ? (
        <>
          <SceneCount scene={scene} or={`${scene + 1}.`} />{' '}
          <span {...told(sceneTitleText(story, scene), language)} />
        </>
      ) : (
        wording.between(earlier + 1, later + 1)
      )}
    </b>
  );
}
