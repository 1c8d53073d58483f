/** Whether a word such as Gephi's "Directed" says that an edge has a direction; undefined where it says something else. */
export function directionIn(word: string): boolean | undefined {
  const said = word.trim().toLowerCase();
  if (DIRECTED.has(said)) return true;
  return UNDIRECTED.has(said) ? false : undefined;
}

/** In the languages of Gephi's interface. */
const DIRECTED = new Set([
  'directed',
  'gerichtet',
  'orienté',
  'orientée',
  'dirigé',
  'dirigido',
  'dirigida',
  'orientado',
  'direcionado',
  'orientato',
  'ориентированное',
  'направленное',
  '有向',
  '->',
]);
const UNDIRECTED = new Set([
  'undirected',
  'mutual',
  'ungerichtet',
  'non orienté',
  'non orientée',
  'non dirigé',
  'no dirigido',
  'no dirigida',
  'no orientado',
  'não direcionado',
  'non orientato',
  'неориентированное',
  'ненаправленное',
  '无向',
  '--',
]);
