import type { Remark } from '../../src/formats/format.ts';

/** Remarks with their sentences in English. */
export const inEnglish = (remarks: readonly Remark[]) =>
  remarks.map((remark) => ({ ...remark, sentence: remark.sentence.en }));

export const sentencesOf = (remarks: readonly Remark[]) => inEnglish(remarks).map(({ sentence }) => sentence);
