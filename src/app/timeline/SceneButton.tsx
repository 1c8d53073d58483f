import type { Ref } from 'react';
import { nameAt } from '../../story/sentences.ts';
import { presentAt } from '../../story/state.ts';
import { theLanguage, theSeenStory } from '../../view/selectors.ts';
import { told } from '../../view/told.ts';
import { useView } from '../../view/useView.ts';
import styles from './SceneList.module.css';

/** Most names that are listed for a scene. */
const MOST_NAMES = 5;

type SceneButtonProps = {
  /** The scene, from 0. */
  readonly index: number;
  readonly number: string;
  readonly isHere: boolean;
  readonly ref: Ref<HTMLButtonElement> | undefined;
  readonly go: () => void;
};

/** A scene in the list of all: its number, title and place, and who is there. */
export function SceneButton({ index, number, isHere, ref, go }: SceneButtonProps) {
  const story = useView(theSeenStory);
  const language = useView(theLanguage);
  const { title, place } = story.scenes[index] ?? {};
  const where = story.places.find((candidate) => candidate.id === place)?.name;
  const there = [...presentAt(story, index).keys()];
  const names = there.slice(0, MOST_NAMES).map((id) => nameAt(story, id, index, language));
  const more = there.length > MOST_NAMES ? ` +${there.length - MOST_NAMES}` : '';
  return (
    <button ref={ref} type="button" aria-current={isHere ? 'step' : undefined} onClick={go}>
      <b>{number}</b>
      <span {...(title && told(title, language))} />
      <small {...(where && told(where, language))} />
      <small className={styles.who}>{names.join(', ') + more}</small>
    </button>
  );
}
