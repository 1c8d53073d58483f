/** What an entry of the tab's history remembers beside its address. */
export type HistoryEntry = {
  /** Whether later scenes were covered. */
  readonly guarded?: boolean;
  /** Where the story came from: one of a reader's own may have the id of one that ships with the app. */
  readonly origin?: 'shipped' | 'own';
  /** Whether the story is other than it ships, and so has been kept for a reload. */
  readonly kept?: boolean;
};

/** What is remembered of the current entry; nothing where the tab comes to it for the first time. */
export function historyEntry(): HistoryEntry {
  return (history.state as HistoryEntry | null) ?? {};
}
