const TEXT_FIELDS = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]';

/** Whether the target of an event is a text field, which pastes and undoes by itself. */
export function isInTextField({ target }: Event): boolean {
  return target instanceof Element && target.closest(TEXT_FIELDS) !== null;
}
