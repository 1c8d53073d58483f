import type { GridCell } from './Grid.tsx';

export type Sort<Column> = { readonly by: Column; readonly descending: boolean };

/** A heading that sorts by its column. */
export function sortHeading<Column>(
  column: Column,
  name: string,
  { by, descending }: Sort<Column>,
  press: () => void,
): GridCell {
  const isOwn = by === column;
  return {
    name,
    sort: isOwn ? (descending ? 'descending' : 'ascending') : 'none',
    shows: (
      <button type="button" onClick={press}>
        {name} <span aria-hidden="true">{isOwn ? (descending ? '↓' : '↑') : ''}</span>
      </button>
    ),
  };
}
