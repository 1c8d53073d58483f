import type { Remark } from './format.ts';

/** Different remarks that are kept; a broken file can have one for each of its lines. */
const MOST = 200;

/** Collects remarks, so that what happens a thousand times in a file is told once, with its first line. */
export function notes() {
  const found = new Map<string, { times: number; line: number | undefined }>();
  return {
    add(sentence: string, line?: number): void {
      const known = found.get(sentence);
      if (known) known.times++;
      else if (found.size < MOST) found.set(sentence, { times: 1, line });
    },
    remarks: (): Remark[] =>
      [...found].map(([sentence, { times, line }]) => ({
        sentence:
          times === 1 ? sentence : `${sentence.replace(/\.$/, '')} (${times} times; this is the first).`,
        ...(line === undefined ? {} : { line }),
      })),
  };
}

export type Notes = ReturnType<typeof notes>;
