/** The search dialog is always in the page; this is how a key or a button opens it. */
export const SEARCH = 'search';

/** What the dialog is told before it opens. */
export const OPENS = 'opens';

export function openSearch(): void {
  const dialog = document.getElementById(SEARCH);
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  dialog.dispatchEvent(new Event(OPENS));
  dialog.showModal();
}
