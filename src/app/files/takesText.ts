const TYPED = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]';

/** Whether text goes into what an event is about: such fields paste, and undo, for themselves. */
export function takesText({ target }: Event): boolean {
  return target instanceof Element && target.closest(TYPED) !== null;
}
