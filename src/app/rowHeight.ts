/**
 * Measures the rows of a list of which only what is in view is in the page. A row of a list that is hidden has no height: without the usual
 * one, ever more of them would seem to fit, until React gives up.
 */
export const rowHeight =
  (usual: number) =>
  (row: HTMLElement): number =>
    row.offsetHeight || usual;
