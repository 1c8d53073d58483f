import { Copy, Download, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { cleanName } from '../../edit/cleanName.ts';
import { CAPS } from '../../story/schema.ts';
import { theLanguage } from '../../view/selectors.ts';
import { useView } from '../../view/useView.ts';
import { SHELF_WORDS } from '../../view/words/shelf.ts';
import styles from './Documents.module.css';
import type { Listed } from './documents.ts';

type StoryRowProps = {
  readonly story: Listed;
  readonly title: string;
  readonly isOpen: boolean;
  readonly does: {
    readonly open: () => void;
    readonly rename: (title: string) => void;
    readonly duplicate: () => void;
    readonly remove: () => void;
    /** Saves what is stored as it is, where it cannot be opened. */
    readonly saveRaw: () => void;
  };
};

/** One of the reader's stories, with what can be done to it. */
export function StoryRow({ story: { changes, at, fault }, title, isOpen, does }: StoryRowProps) {
  const language = useView(theLanguage);
  const words = SHELF_WORDS[language];
  const [typed, setTyped] = useState<string>();
  if (typed !== undefined)
    return (
      <li>
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault();
            setTyped(undefined);
            if (cleanName(typed) !== '' && cleanName(typed) !== title) does.rename(typed);
          }}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
            autoFocus
            aria-label={words.newTitle}
            maxLength={CAPS.name}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // Or else the dialog would close.
              event.preventDefault();
              event.stopPropagation();
              setTyped(undefined);
            }}
          />
          <button type="submit">{words.rename}</button>
        </form>
      </li>
    );
  const date = new Date(at).toLocaleDateString(language, { dateStyle: 'medium' });
  const facts = fault
    ? [words.cannotOpen[fault]]
    : [date, changes > 0 && words.changes(changes), isOpen && words.opened];
  const tool = (Sign: typeof Copy, name: string, act: () => void) => (
    <button type="button" className="icon" aria-label={`${name}: ${title}`} title={name} onClick={act}>
      <Sign aria-hidden="true" />
    </button>
  );
  return (
    <li>
      {isOpen || fault ? (
        <b>{title}</b>
      ) : (
        <button type="button" className={styles.title} onClick={does.open}>
          {title}
        </button>
      )}
      <small>{facts.filter(Boolean).join(' · ')}</small>
      <span className={styles.tools}>
        {!fault && tool(Pencil, words.rename, () => setTyped(title))}
        {!fault && tool(Copy, words.duplicate, does.duplicate)}
        {fault && tool(Download, words.saveRaw, does.saveRaw)}
        {fault !== 'newer' && tool(Trash2, words.remove, does.remove)}
      </span>
    </li>
  );
}
