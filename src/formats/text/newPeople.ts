import type { Context } from './context.ts';
import type { PersonDraft } from './drafts.ts';

/** Larger casts are not searched for names that are nearly the same. */
const LARGEST_CAST = 500;

/** Tells who is not listed under `People:` where others are, and whose name may be a slip for another. */
export function newPeople(context: Context, people: readonly PersonDraft[]): void {
  const first = context.languages[0] as string;
  const nameOf = ({ name }: PersonDraft) => name[first] as string;
  const hasList = people.some(({ isListed }) => isListed);
  for (const person of people) {
    if (person.isListed) continue;
    const near =
      person.mentions === 1 && people.length <= LARGEST_CAST
        ? people.find((other) => other !== person && isNear(nameOf(person), nameOf(other)))
        : undefined;
    if (near || hasList) context.problem(person.line, 'new-person', nameOf(person), near ? nameOf(near) : '');
  }
}

/** Whether two names differ by one letter that is missing, wrong, or swapped with the next; numbered extras do not count. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (Math.max(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  if (/\d/.test(`${a[same] ?? ''}${b[same] ?? ''}`)) return false;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return `${restA[1] ?? ''}${restA[0] ?? ''}${restA.slice(2)}` === restB;
}
