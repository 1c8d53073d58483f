import { writeFileSync } from 'node:fs';

/** Where a run of the program writes. Handed in, so that tests call the program in their own process. */
export type Io = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

/** What a command writes to; `complain` reports a failure without ending the run. */
export type Output = {
  /** Without a path, or with `-`, the text goes to standard output. */
  readonly write: (text: string, path?: string) => void;
  readonly complain: (error: Error) => void;
};

/** Every complaint is one line on standard error. `complained` hears of each. */
export function outputTo({ stdout, stderr }: Io, complained: (error: Error) => void): Output {
  return {
    write: (text, path = '-') => {
      if (path === '-') stdout(text);
      else writeFileSync(path, text);
    },
    complain: (error) => {
      stderr(`throughline: ${error.message.replaceAll('\n', ' ')}\n`);
      complained(error);
    },
  };
}
