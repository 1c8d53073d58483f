/** The first `most` UTF-16 code units of some words or a little less, so that no word and no letter is cut where that can be. */
export function cutAfter(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1).replace(/\s+\S*$/, '');
  return cut.length <= most ? cut : words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
