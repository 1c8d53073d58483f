/** What stands for words that are not given where a story must have some: evidence, and what a relation is called. */
export const NOT_SAID = '…';
