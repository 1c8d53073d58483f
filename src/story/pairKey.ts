/** A key for two ids, the same in either order, that no other pair has, whatever characters the ids contain. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${escaped(one)}|${escaped(other)}` : `${escaped(other)}|${escaped(one)}`;
}

/** Ids with neither sign, which are nearly all, stay as they are. */
function escaped(id: string): string {
  return id.includes('|') || id.includes('\\') ? id.replace(/[|\\]/g, '\\$&') : id;
}
