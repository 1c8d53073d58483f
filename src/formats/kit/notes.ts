import type { Remark } from '../format.ts';

/** Different remarks that are kept; nobody reads more, and a broken file can have one for each of its lines. */
const MOST = 50;

export type Notes = {
  readonly add: (sentence: string, line?: number) => void;
  /** Each with its first line, in the order in which they came up, and how many more there are. */
  readonly remarks: () => readonly Remark[];
};

/** Collects remarks, so that what happens a thousand times in a file is told once. */
export function notes(): Notes {
  const found = new Map<string, { times: number; line: number | undefined }>();
  let more = 0;
  return {
    add: (sentence, line) => {
      const known = found.get(sentence);
      if (known) known.times++;
      else if (found.size < MOST) found.set(sentence, { times: 1, line });
      else more++;
    },
    remarks: () => [
      ...[...found].map(([sentence, { times, line }]) => ({
        sentence:
          times === 1 ? sentence : `${sentence.replace(/\.$/, '')} (${times} times; this is the first).`,
        ...(line === undefined ? {} : { line }),
      })),
      ...(more === 0 ? [] : [{ sentence: `There are ${more} more remarks.` }]),
    ],
  };
}
