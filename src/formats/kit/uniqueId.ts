/** `name`, or "name (2)" and so on where it is taken. Adds the result to `taken`. */
export function uniqueId(name: string, taken: Map<string, number>): string {
  let count = taken.get(name) ?? 0;
  let id = name;
  do {
    count++;
    id = count === 1 ? name : `${name} (${count})`;
  } while (id !== name && taken.has(id));
  taken.set(name, count);
  if (id !== name) taken.set(id, 1);
  return id;
}
