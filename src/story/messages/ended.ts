/** Words with a full stop, unless they end a sentence by themselves: a title or a label may be a question. */
export const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
