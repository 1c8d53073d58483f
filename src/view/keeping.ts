/** Why the browser does not store a story, or not yet. */
export type StorageFault =
  /** It has no database for this page: switched off, or a private window. */
  | 'absent'
  | 'full'
  /** It does not answer. */
  | 'silent'
  /** Another tab, with an older version of Throughline, keeps it from being opened. */
  | 'blocked'
  /** A newer version of Throughline has written there. */
  | 'newer'
  /** What is stored, or the database itself, cannot be read. */
  | 'damaged'
  | 'failed';

/** How the reader's own story that is open stands with the browser's storage. */
export type Keeping =
  /** The browser has said that all of it is stored. */
  | { readonly type: 'saved' }
  | { readonly type: 'saving' }
  | { readonly type: 'not-saved'; readonly fault: StorageFault }
  /** Another tab edits it, and this one shows what that stores. */
  | { readonly type: 'elsewhere' };

/** A story that was stored here, as it is remembered apart from the stories. Its time is in milliseconds since 1970. */
export type Crumb = { readonly key: string; readonly title: string; readonly at: number };
