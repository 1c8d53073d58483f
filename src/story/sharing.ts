// Made anew only where something differs: what stays the same object need be neither worked out nor stored again.

/** An object with other parts. */
export function withParts<Of extends object>(of: Of, parts: Partial<Of>): Of {
  const keys = Object.keys(parts) as (keyof Of)[];
  return keys.every((key) => of[key] === parts[key]) ? of : { ...of, ...parts };
}

/** A list with each entry as `made` has it. */
export function each<Entry>(list: readonly Entry[], made: (entry: Entry) => Entry): readonly Entry[] {
  return asBefore(list.map(made), list);
}

/** A list, or else the one before, where that has the same entries. */
export function asBefore<Entry>(list: readonly Entry[], before: readonly Entry[]): readonly Entry[] {
  return list.length === before.length && list.every((entry, at) => entry === before[at]) ? before : list;
}

/** The entries of a list for which `keep` holds. */
export function only<Entry>(list: readonly Entry[], keep: (entry: Entry) => boolean): readonly Entry[] {
  return list.every(keep) ? list : list.filter(keep);
}
