/** Whether a dialog, menu or popover is open that uses keys itself. Tooltips and hints use none. */
export function isCovered(): boolean {
  return document.querySelector(OPEN) !== null;
}

const OPEN = 'dialog[open], [role=menu], :popover-open:not([role=tooltip], [role=note])';
