/** Paths into a file, as in `scenes[3].changes[0]`: list positions in brackets, counted from 0. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
