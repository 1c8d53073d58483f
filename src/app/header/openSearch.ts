/** The event that tells the search dialog that it is about to open; its list is not rendered before. */
export const SEARCH_OPENS = 'opens';

/** Opens the search dialog, which is always in the page. */
export function openSearch(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.dispatchEvent(new Event(SEARCH_OPENS));
  dialog.showModal();
}
