/** What the search dialog is told before it opens: it renders its list only then. */
export const SEARCH_OPENS = 'opens';

/** Opens the search dialog, which is always in the page. */
export function openSearch(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.dispatchEvent(new Event(SEARCH_OPENS));
  dialog.showModal();
}
