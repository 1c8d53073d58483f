/** The search dialog is always in the page; this is how a key or a button opens it. */
export const SEARCH = 'search';

export function openSearch(): void {
  const dialog = document.getElementById(SEARCH);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
