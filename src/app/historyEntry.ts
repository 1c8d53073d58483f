/** What an entry of the tab's history stores besides its address. */
export type HistoryEntry = {
  /** Whether views of the whole story ended at the current scene. */
  readonly guarded?: boolean;
  /** Where the story came from. The reader's own story may have the id of one that ships with the app. */
  readonly origin?: 'shipped' | 'own';
  /** Whether the story differs from the one that ships, and is stored for a reload. */
  readonly kept?: boolean;
};

/** What the current entry stores; empty when the tab visits it for the first time. */
export function historyEntry(): HistoryEntry {
  return (history.state as HistoryEntry | null) ?? {};
}
