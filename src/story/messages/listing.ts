/** Joins words as a language does. Browsers take long to learn how, so that only the first list makes them. */
export function listing(language: string): (words: readonly string[]) => string {
  let list: Intl.ListFormat | undefined;
  return (words) => {
    list ??= new Intl.ListFormat(language, { type: 'conjunction' });
    return list.format(words);
  };
}
