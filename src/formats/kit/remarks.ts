import type { InBoth } from '../../story/messages/inBoth.ts';
import type { Remark } from '../format.ts';

/** Distinct remarks that are kept; a broken file can have one for each of its lines. */
const MOST = 50;

export type RemarkList = {
  readonly add: (sentence: InBoth, line?: number) => void;
  /** Each with its first line, in the order of their first lines, and how many more there are. */
  readonly list: () => readonly Remark[];
};

/** Collects remarks; a sentence that comes up many times is listed once, with a count. */
export function collectRemarks(): RemarkList {
  const found = new Map<string, { de: string; times: number; line: number | undefined }>();
  let more = 0;
  return {
    add: ({ en, de }, line) => {
      const known = found.get(en);
      if (known) known.times++;
      else if (found.size < MOST) found.set(en, { de, times: 1, line });
      else more++;
    },
    list: () => [
      ...[...found].map(([en, { de, times, line }]) => ({
        sentence:
          times === 1
            ? { en, de }
            : {
                en: withNote(en, `(${times} times; this is the first)`),
                de: withNote(de, `(${times}-mal, hier zuerst)`),
              },
        ...(line === undefined ? {} : { line }),
      })),
      ...(more === 0
        ? []
        : [
            {
              sentence: {
                en: `Notes not listed here: ${more}.`,
                de: `Hier nicht aufgeführte Hinweise: ${more}.`,
              },
            },
          ]),
    ],
  };
}

function withNote(sentence: string, note: string): string {
  return `${sentence.replace(/\.$/, '')} ${note}.`;
}
