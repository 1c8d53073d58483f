import type { Remark } from '../format.ts';

/** Distinct remarks that are kept; a broken file can have one for each of its lines. */
const MOST = 50;

export type RemarkList = {
  readonly add: (sentence: string, line?: number) => void;
  /** Each with its first line, in the order of their first lines, and how many more there are. */
  readonly list: () => readonly Remark[];
};

/** Collects remarks; a sentence that comes up many times is listed once, with a count. */
export function collectRemarks(): RemarkList {
  const found = new Map<string, { times: number; line: number | undefined }>();
  let more = 0;
  return {
    add: (sentence, line) => {
      const known = found.get(sentence);
      if (known) known.times++;
      else if (found.size < MOST) found.set(sentence, { times: 1, line });
      else more++;
    },
    list: () => [
      ...[...found].map(([sentence, { times, line }]) => ({
        sentence:
          times === 1 ? sentence : `${sentence.replace(/\.$/, '')} (${times} times; this is the first).`,
        ...(line === undefined ? {} : { line }),
      })),
      ...(more === 0 ? [] : [{ sentence: `There are ${more} more remarks.` }]),
    ],
  };
}
