import { slugOf } from '../story/slug.ts';

/** An id made of a name that nothing in a list has: "anna", or "anna-2" and so on. */
export function newId(name: string, list: readonly { readonly id: string }[]): string {
  const taken = new Set(list.map(({ id }) => id));
  const slug = slugOf(name);
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}
