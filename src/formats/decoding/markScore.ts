/**
 * How well a mark beyond ASCII goes with the characters beside it: half of a letter where marks stand in many languages,
 * nothing where it may stand, less where no text has it.
 */
export function markScore(mark: string, before: string, after: string): number {
  if (/^[\x80-\x9f\ufffd\p{Co}]$/u.test(mark)) return -3;
  const place = PLACES.find(({ marks }) => marks.includes(mark));
  if (place)
    return place.before.test(before) && place.after.test(after) ? 0.5 : insideWord(before, after) ? -1.5 : 0;
  return OTHERS.includes(mark) && !insideWord(before, after) ? 0 : -1.5;
}

/** Where marks usually stand: opening quotes, closing quotes, apostrophes, dashes, points, signs of currency. */
const PLACES: readonly { readonly marks: string; readonly before: RegExp; readonly after: RegExp }[] = [
  { marks: '’‘', before: /[\p{L}\d\s"(.,!?…]/u, after: /[\p{L}\d\s.,;:!?]/u },
  { marks: '“”„«»‹›‚', before: /[\s(.,;:!?…\p{L}\d\u00a0–—-]/u, after: /[\s).,;:!?…\p{L}\d\u00a0–—-]/u },
  { marks: '–—', before: /[\s\d”“"…]/u, after: /[\s\d”“"…]/u },
  { marks: '…', before: /[\p{L}\d\s!?”“"’.]/u, after: /[\p{L}\d\s!?”“"’.)]/u },
  { marks: '€', before: /[\s\d]/, after: /[\s\d,;.]/ },
  { marks: '¿¡', before: /[\s("«“,;]/, after: /\p{L}/u },
];

/** Marks that texts have here and there. */
const OTHERS = '\u00a0§№·•©®™°';

function insideWord(before: string, after: string): boolean {
  return /\p{L}/u.test(before) && /\p{L}/u.test(after);
}
