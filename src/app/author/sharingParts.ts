import { ownCopy } from '../../edit/sharedText.ts';
import { asBefore } from '../../story/sharing.ts';

/**
 * The same data as `next`, made of the parts of `before` that are equal: entries of lists are found by their ids, or else at the same
 * place; what is undefined is equal to what is not there. Of two hundred versions of a story in the history, each then holds only what is
 * new in it, and nothing of the text that it was read from.
 */
export function sharingParts<Data>(next: Data, before: unknown): Data {
  if (next === before) return before as Data;
  if (typeof next === 'string') return ownCopy(next) as Data;
  if (!isObject(next)) return next;
  if (Array.isArray(next)) return listOf(next, Array.isArray(before) ? before : []) as Data;
  const known = isObject(before) && !Array.isArray(before) ? before : {};
  const entries = Object.entries(next).map(
    ([key, value]) => [key, sharingParts(value, own(known, key))] as const,
  );
  const isSame =
    entries.every(([key, value]) => value === own(known, key)) &&
    Object.keys(known).every((key) => own(known, key) === own(next, key) || Object.hasOwn(next, key));
  return (isSame && known === before ? before : Object.fromEntries(entries)) as Data;
}

function listOf(next: readonly unknown[], before: readonly unknown[]): readonly unknown[] {
  const known = new Map(before.map((one) => [idOf(one), one]));
  const list = next.map((one, at) => {
    const id = idOf(one);
    return sharingParts(one, id === undefined ? before[at] : known.get(id));
  });
  return asBefore(list, before);
}

type Parts = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Parts => typeof data === 'object' && data !== null;
const own = (data: Parts, key: string) => (Object.hasOwn(data, key) ? data[key] : undefined);
const idOf = (data: unknown) => (isObject(data) ? own(data, 'id') : undefined);
