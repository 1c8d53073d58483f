/** The ids in a list of references, such as "#ann #ben". */
export type Pointers = (references: string | undefined) => readonly string[];

/**
 * Like DraCor, splits at white space and drops the first character, whatever it is (usually `#`), except for a bare id that is
 * declared.
 */
export function pointersByDraCor(declared: ReadonlyMap<string, unknown>): Pointers {
  return (references) =>
    (references ?? '')
      .split(/[ \t\r\n]+/)
      .filter((reference) => reference.length > 1)
      .map((reference) =>
        !reference.startsWith('#') && declared.has(reference) ? reference : withoutFirst(reference),
      )
      .filter(Boolean);
}

/**
 * Reads pointers as files have them: what follows the hash, after a path or without one; the whole if there is no hash; split
 * at white space, commas and semicolons. What is declared in other case only is that.
 *
 * @param onOdd told of a pointer that names no declared id exactly, and the id that it was taken for
 */
export function pointersTo(
  declared: ReadonlyMap<string, unknown>,
  onOdd: (pointer: string, id: string) => void,
): Pointers {
  const inSmall = new Map<string, string | undefined>();
  for (const id of declared.keys()) {
    const small = id.toLowerCase();
    inSmall.set(small, inSmall.has(small) ? undefined : id);
  }
  const idOf = (pointer: string): string => {
    const id = pointer.slice(pointer.lastIndexOf('#') + 1);
    if (id === '' || declared.has(id)) return id;
    const last = /[^/:]*$/.exec(id)?.[0] ?? '';
    if (declared.has(last)) return last;
    const near =
      inSmall.get(id.toLowerCase()) ?? (/^[^\p{L}\p{N}_]/u.test(id) ? withoutFirst(id) : undefined);
    if (near === undefined || !declared.has(near)) return id;
    onOdd(pointer, near);
    return near;
  };
  return (references) =>
    (references ?? '')
      .split(/[\s,;]+/)
      .map(idOf)
      .filter(Boolean);
}

function withoutFirst(text: string): string {
  return text.slice((text.codePointAt(0) as number) > 0xffff ? 2 : 1);
}
