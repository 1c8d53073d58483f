import { useEffect, useState } from 'react';
import styles from './DropTarget.module.css';
import { openFile, openText } from './files.ts';
import { useWords } from './useWords.ts';

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
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file);
    };
    const paste = (event: ClipboardEvent) => {
      const into = event.target as HTMLElement;
      if (event.defaultPrevented || into.closest('input, textarea, [contenteditable]')) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) void openFile(file);
      else if (text.trim() !== '') void openText(text, words.pasted);
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
