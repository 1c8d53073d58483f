import { useEffect, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import { closeDialogs } from './closeDialogs.ts';
import styles from './DropTarget.module.css';

/** Opens a file dropped anywhere in the app; shows a hint while a file is dragged over it. */
export function DropTarget() {
  const { files, events } = useApp();
  const [hovering, setHovering] = useState(false);
  const { words } = useWords();

  useEffect(() => {
    if (!events) return;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      const [file, ...others] = [...(event.dataTransfer?.files ?? [])];
      if (!file) return;
      closeDialogs();
      void files.open(file, others);
    };
    events.addEventListener('dragover', over);
    events.addEventListener('dragleave', leave);
    events.addEventListener('drop', drop);
    return () => {
      events.removeEventListener('dragover', over);
      events.removeEventListener('dragleave', leave);
      events.removeEventListener('drop', drop);
    };
  }, [files, events]);

  return (
    hovering && (
      <div role="status" className={styles.drop}>
        {words.dropHere}
      </div>
    )
  );
}
