import type { Crumb } from '../../view/keeping.ts';

const KEY = 'throughline-kept';

/** The stories that were stored here, as far as the browser remembers apart from the stories. They tell an emptied database from a first visit. */
export function crumbs(): readonly Crumb[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isCrumb) : [];
  } catch {
    return [];
  }
}

/** Remembers a story that the browser has stored. */
export function dropCrumb(crumb: Crumb): void {
  write([...crumbs().filter(({ key }) => key !== crumb.key), crumb]);
}

/** Forgets stories that were deleted, or that are gone. */
export function takeUpCrumbs(keys: readonly string[]): void {
  write(crumbs().filter(({ key }) => !keys.includes(key)));
}

function write(all: readonly Crumb[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all.slice(-MOST)));
  } catch {
    // Full, or switched off: then an emptied database looks like a first visit.
  }
}

const MOST = 200;

function isCrumb(entry: unknown): entry is Crumb {
  const { key, title, at } = Object(entry) as Partial<Record<keyof Crumb, unknown>>;
  return typeof key === 'string' && typeof title === 'string' && typeof at === 'number';
}
