/** Before a full stop, these end no sentence. */
const SHORT =
  /(?:^|[\s(“„"])(?:Mr|Mrs|Ms|Dr|St|Mme|Mlle|Prof|Hr|Fr|Frl|Sr|Jr|vs|etc|[A-Z]|[zdou]\.\s?[aBh])$/;

/** The first sentence of a text, with its full stop and what closes a quotation. */
export function firstSentence(text: string): string {
  for (const { 0: end, index } of text.matchAll(/[.!?…]+[”’“"»)]*(?=\s+[^\p{Ll}\s])/gu)) {
    if (!SHORT.test(text.slice(0, index))) return text.slice(0, index + end.length).trim();
  }
  return text.trim();
}
