import type { Text } from './types.ts';

/** What stands for words that are not given where a story must have some: evidence, and what a relation is called. */
export const NOT_SAID = '…';

/** Whether these are words, and do not only stand for some that are not given. */
export const isSaid = (words: Text): boolean => Object.values(words).some((one) => one !== NOT_SAID);
