import { isatty } from 'node:tty';
import { main } from './cli/main.ts';
import { writeAll } from './cli/writeAll.ts';

process.exitCode = main(process.argv.slice(2), {
  // Only the stream knows how to write letters to the terminal of every system.
  stdout: (text) => {
    if (isatty(1)) process.stdout.write(text);
    else writeAll(1, text);
  },
  stderr: (text) => {
    try {
      writeAll(2, text);
    } catch {
      // There is no place left to say it.
    }
  },
  isTerminal: isatty(2),
});
