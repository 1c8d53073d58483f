import { main } from './cli/main.ts';

/** Of a reader that has enough, such as head, nothing is said. */
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  process.stderr.write(`throughline: standard output: ${message}\n`);
  process.exitCode = 1;
});

process.exitCode = main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
});
