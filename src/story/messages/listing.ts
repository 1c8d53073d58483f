/**
 * Joins words as a language does: `and` before the last, and a comma before that where there are three or more. The
 * browser's own lists would do, but take it long to learn, and the first picture is described with one.
 */
export function listing(and: string, comma = ''): (words: readonly string[]) => string {
  return (words) =>
    words.length < 3
      ? words.join(` ${and} `)
      : `${words.slice(0, -1).join(', ')}${comma} ${and} ${words.at(-1)}`;
}
