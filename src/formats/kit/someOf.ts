import type { InBoth } from '../../story/messages/inBoth.ts';

/** Names that a remark lists. */
const MOST = 6;

/** The first of the names, and how many more there are: "ANNA, BEN and 3 more". */
export function someOf(names: Iterable<string>): InBoth {
  const all = [...names];
  const some = all.slice(0, MOST).join(', ');
  const more = all.length - MOST;
  return more > 0
    ? { en: `${some} and ${more} more`, de: `${some} und ${more} weitere` }
    : { en: some, de: some };
}
