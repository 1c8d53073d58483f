import { useEffect, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import styles from './DropTarget.module.css';
import { isInTextField } from './isInTextField.ts';

/** Opens a file dropped, or a file or text pasted, anywhere in the app; shows a hint while a file is dragged over it. */
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
      openFrom(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      if (!event.defaultPrevented && !isInTextField(event)) openFrom(event.clipboardData);
    };
    const openFrom = (data: DataTransfer | null) => {
      const [file, ...others] = [...(data?.files ?? [])];
      const text = data?.getData('text/plain') ?? '';
      if (!file && text.trim() === '') return;
      // A dialog would hide the story that is opened.
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      void (file ? files.open(file, others) : files.openText(text, words.pastedText));
    };
    events.addEventListener('paste', paste);
    events.addEventListener('dragover', over);
    events.addEventListener('dragleave', leave);
    events.addEventListener('drop', drop);
    return () => {
      events.removeEventListener('paste', paste);
      events.removeEventListener('dragover', over);
      events.removeEventListener('dragleave', leave);
      events.removeEventListener('drop', drop);
    };
  }, [words, files, events]);

  return (
    hovering && (
      <div role="status" className={styles.drop}>
        {words.dropHere}
      </div>
    )
  );
}
