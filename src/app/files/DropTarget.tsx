import { useEffect, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import { useApp } from '../useApp.ts';
import styles from './DropTarget.module.css';
import { takesText } from './takesText.ts';

/** Takes a file dropped or a story pasted anywhere on the page, and says so while it hovers. */
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
      bring(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      if (!event.defaultPrevented && !takesText(event)) bring(event.clipboardData);
    };
    const bring = (brought: DataTransfer | null) => {
      const file = brought?.files[0];
      const text = brought?.getData('text/plain') ?? '';
      if (!file && text.trim() === '') return;
      // What is opened would be hidden behind a dialog.
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      void (file ? files.open(file) : files.openText(text, words.pastedText));
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

  return hovering && <div className={styles.drop}>{words.dropHere}</div>;
}
