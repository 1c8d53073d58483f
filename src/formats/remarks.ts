import type { Remark } from './format.ts';

/** As many as anybody reads; a broken file could give millions. */
const MOST = 50;

export type Remarks = {
  readonly add: (sentence: string, line?: number) => void;
  /** The first of them in the order in which they were added, and how many more there are. */
  readonly all: () => readonly Remark[];
};

/** An empty list of remarks that stays short. */
export function remarksOf(): Remarks {
  const kept: Remark[] = [];
  let more = 0;
  return {
    add: (sentence, line) => {
      if (kept.length < MOST) kept.push({ sentence, line });
      else more++;
    },
    all: () => (more === 0 ? kept : [...kept, { sentence: `There are ${more} more remarks of this sort.` }]),
  };
}
