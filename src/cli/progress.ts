import type { AppLanguage } from '../story/messages/languages.ts';

/** How far something is that takes long. `end` takes the line off again. */
export type Progress = { readonly report: (share: number) => void; readonly end: () => void };

/** Milliseconds until anything is said, and between two times that it is. */
const LONG = 2000;
const PAUSE = 250;

/** Says on one line of a terminal how much of `what` (0 … 1) is done, once that takes more than two seconds. */
export function progressOn(
  write: (text: string) => void,
  what: string,
  language: AppLanguage,
  now: () => number = Date.now,
): Progress {
  const begun = now();
  let said = 0;
  return {
    report: (share) => {
      const time = now();
      if (time - begun < LONG || time - said < PAUSE) return;
      said = time;
      const done = Math.floor(share * 100) / 100;
      write(`\r${what} ${done.toLocaleString(language, { style: 'percent' })}`);
    },
    // To the beginning of the line, and all of it empty.
    end: () => said > 0 && write('\r\u001b[K'),
  };
}
