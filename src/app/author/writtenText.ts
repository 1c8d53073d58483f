import type { ChangeSet, Text } from '@codemirror/state';

/** The text of an editor as one string, which stays the same string until something is typed. */
export type WrittenText = {
  readonly text: () => string;
  /** The document has been changed. */
  readonly change: (changes: ChangeSet) => void;
  /** The document has become this text. */
  readonly become: (text: string) => void;
};

/**
 * Follows what is typed, since to put a long text together again from a million lines would block the page.
 *
 * @param text what the document was made of. The editor has only line feeds, whatever line ends that has.
 */
export function writtenText(text: string, doc: Text): WrittenText {
  let written = hasFeedsOnly(text) ? text : doc.toString();
  let changes: ChangeSet | undefined;
  return {
    text: () => {
      if (changes) written = changed(written, changes);
      changes = undefined;
      return written;
    },
    change: (more) => {
      changes = changes?.compose(more) ?? more;
    },
    become: (now) => {
      if (!hasFeedsOnly(now)) return;
      written = now;
      changes = undefined;
    },
  };
}

const hasFeedsOnly = (text: string) => !text.includes('\r');

/** A text after changes. */
export function changed(text: string, changes: ChangeSet): string {
  const parts: string[] = [];
  let at = 0;
  changes.iterChanges((from, to, _from, _to, inserted) => {
    parts.push(text.slice(at, from), inserted.toString());
    at = to;
  });
  return [...parts, text.slice(at)].join('');
}
