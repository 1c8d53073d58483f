/** What an entry of the tab's history stores besides its address. */
export type HistoryEntry = {
  /** Whether views of the whole story ended at the current scene. */
  readonly guarded?: boolean;
  /** The story, with all that is done to it: a key that no other has, since a story of the reader may have the id of one that ships. */
  readonly document?: string;
};

/** What the current entry stores; empty when the tab visits it for the first time. */
export function historyEntry(): HistoryEntry {
  return (history.state as HistoryEntry | null) ?? {};
}
