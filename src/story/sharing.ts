// Made anew only where something differs: what stays the same object need be neither worked out nor stored again.

/** An object with other parts. */
export function withParts<Of extends object>(of: Of, parts: Partial<Of>): Of {
  const keys = Object.keys(parts) as (keyof Of)[];
  return keys.every((key) => of[key] === parts[key]) ? of : { ...of, ...parts };
}

/** A list with each entry as `made` has it. */
export function each<Entry>(list: readonly Entry[], made: (entry: Entry) => Entry): readonly Entry[] {
  const now = list.map(made);
  return now.every((entry, at) => entry === list[at]) ? list : now;
}

/** The entries of a list for which `keep` holds. */
export function only<Entry>(list: readonly Entry[], keep: (entry: Entry) => boolean): readonly Entry[] {
  return list.every(keep) ? list : list.filter(keep);
}
