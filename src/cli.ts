import { type Command, complain, UsageError, understand, write } from './cli/call.ts';
import { convert } from './cli/convert.ts';
import { layout } from './cli/layout.ts';
import { measure } from './cli/measure.ts';
import { render } from './cli/render.ts';
import { shippedIds } from './cli/stories.ts';
import { storylines } from './cli/storylines.ts';
import { strip } from './cli/strip.ts';
import { exports } from './formats/exports.ts';
import { formats } from './formats/formats.ts';

const USAGE = `Usage:
  throughline render FILE|STORY-ID --scene N [--lang en|de] [--theme light|dark] [--continuity N] -o OUT.svg
  throughline strip FILE|STORY-ID [--scenes 1,6,9,16] [--lang en|de] [--theme light|dark] -o OUT.svg
  throughline storylines FILE|STORY-ID [--json] [--lang en|de] [--theme light|dark] -o OUT.svg
  throughline layout FILE|STORY-ID --json [--continuity N] [-o OUT.json]
  throughline convert IN OUT [--from FORMAT] [--to FORMAT]
  throughline measure FILE... [--json]

render draws scene N (from 1) as SVG, the same as the app exports; strip draws several as one sheet. storylines
draws a line a person. layout says where everybody stands in every scene, null where they are not in it; --continuity
is from 0.1, lively, to 2, still. convert writes a story in another format, by the
name's ending or by --to. measure counts who shares scenes with whom: one JSON object a line with --json.
-o - or OUT - is standard output. Stories that ship: ${[...shippedIds()].join(', ')}.
Formats that are read: ${formats.map(({ id }) => id).join(', ')}.
Formats that are written: ${exports.map(({ id, extension }) => `${id} (.${extension})`).join(', ')}.
`;

const COMMANDS: Readonly<Record<string, Command>> = {
  render,
  strip,
  storylines,
  layout,
  convert,
  measure,
};

try {
  run(process.argv.slice(2));
} catch (error) {
  complain(error as Error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function run(args: string[]): void {
  const { values, positionals } = understand(args);
  if (values.help) {
    write('-', USAGE);
    return;
  }
  const [name, ...names] = positionals;
  if (name === undefined)
    throw new UsageError(`say what to do: ${Object.keys(COMMANDS).join(', ')}, or --help`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`there is no command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}`);
  command(names, values);
}
