import type { Story } from '../../story/types.ts';

/** Whether two stories say the same. The order of their places, groups, acts, characters and relations is not compared. */
export function sameStory(one: Story, other: Story): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder({ places, groups, acts, characters, relations, ...rest }: Story): string {
  const lists = [places, groups, acts, characters, relations].map((list) =>
    (list as readonly { readonly id: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return JSON.stringify([lists, rest], (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
