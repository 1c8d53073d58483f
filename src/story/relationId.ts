/** The id of a relation that nothing else names: from the ids of its two. */
export function relationId(from: string, to: string, mutual: boolean): string {
  return `${from}-${mutual ? 'and' : 'towards'}-${to}`.slice(0, 190);
}
