/**
 * Makes a function that lists words as a language does: `and` before the last, after `comma` where there are three or more.
 * Gives the same as `Intl.ListFormat`, whose first use is slow and would delay the first picture.
 */
export function listing(and: string, comma = ''): (words: readonly string[]) => string {
  return (words) =>
    words.length < 3
      ? words.join(` ${and} `)
      : `${words.slice(0, -1).join(', ')}${comma} ${and} ${words.at(-1)}`;
}
