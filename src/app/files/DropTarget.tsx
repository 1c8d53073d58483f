import { useEffect, useState } from 'react';
import { useWords } from '../../view/words/useWords.ts';
import styles from './DropTarget.module.css';
import { openFile, openText } from './files.ts';
import { takesText } from './takesText.ts';

/** Takes a file dropped or a story pasted anywhere on the page, and says so while it hovers. */
export function DropTarget() {
  const [hovering, setHovering] = useState(false);
  const { words } = useWords();

  useEffect(() => {
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
      void (file ? openFile(file) : openText(text, words.pasted));
    };
    window.addEventListener('paste', paste);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('paste', paste);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [words]);

  return hovering && <div className={styles.drop}>{words.dropHere}</div>;
}
