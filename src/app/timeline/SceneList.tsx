import { useRef } from 'react';
import { lazyPart } from '../../stage/lazyPart.tsx';
import { useWords } from '../../view/words/useWords.ts';
import { Popover } from '../Popover.tsx';
import styles from './SceneList.module.css';

const ScenesByAct = lazyPart(() => import('./ScenesByAct.tsx'));

/** The popover with the list of scenes. Its button refers to it by `id`. */
export function SceneList({ id }: { id: string }) {
  const { words } = useWords();
  const popover = useRef<HTMLDivElement>(null);
  return (
    <Popover ref={popover} id={id} label={words.allScenes} className={styles.list}>
      <ScenesByAct close={() => popover.current?.hidePopover?.()} />
    </Popover>
  );
}
