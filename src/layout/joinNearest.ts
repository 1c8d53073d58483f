/**
 * Agglomerative clustering of a row: joins the two neighbours with the least distance, again and again, until every
 * distance is above 1; the first of several that are equal. With a heap, n log n for a row of n.
 */
export function joinNearest<Item>(
  row: readonly Item[],
  distance: (one: Item, other: Item) => number,
  join: (one: Item, other: Item) => Item,
): Item[] {
  const items = [...row];
  const before = items.map((_, k) => k - 1);
  const after = items.map((_, k) => k + 1);
  const gone = new Uint8Array(items.length);
  /** Distance of each item to the one before it. Heap entries with another distance are outdated. */
  const steps = new Float64Array(items.length).fill(Number.POSITIVE_INFINITY);
  const heap: Entry[] = [];
  const measure = (k: number) => {
    if (k >= items.length || (before[k] as number) < 0) return;
    const step = distance(items[before[k] as number] as Item, items[k] as Item);
    steps[k] = step;
    if (step <= 1) push(heap, { step, k });
  };
  for (let k = 1; k < items.length; k++) measure(k);
  for (let nearest = pop(heap); nearest; nearest = pop(heap)) {
    const { step, k } = nearest;
    if (gone[k] || steps[k] !== step) continue;
    const one = before[k] as number;
    const next = after[k] as number;
    items[one] = join(items[one] as Item, items[k] as Item);
    gone[k] = 1;
    after[one] = next;
    if (next < items.length) before[next] = one;
    measure(one);
    measure(next);
  }
  return items.filter((_, k) => !gone[k]);
}

type Entry = { readonly step: number; readonly k: number };

const comesFirst = (a: Entry, b: Entry) => a.step < b.step || (a.step === b.step && a.k < b.k);

function push(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  heap.push(entry);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!comesFirst(entry, heap[parent] as Entry)) break;
    heap[at] = heap[parent] as Entry;
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && comesFirst(heap[child + 1] as Entry, heap[child] as Entry)) child++;
    if (!comesFirst(heap[child] as Entry, last)) break;
    heap[at] = heap[child] as Entry;
    at = child;
  }
  heap[at] = last;
  return first;
}
