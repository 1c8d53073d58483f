import { exports } from '../formats/exports.ts';
import { formats } from '../formats/formats.ts';
import { type Command, parseCall, UsageError } from './call.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { layout } from './layout.ts';
import { measure } from './measure.ts';
import { type Io, type Output, outputTo } from './output.ts';
import { refuseOwnInput } from './ownInput.ts';
import { render } from './render.ts';
import { shippedIds } from './stories.ts';
import { storylines } from './storylines.ts';
import { strip } from './strip.ts';
import { WriteError } from './writeError.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  render,
  strip,
  storylines,
  layout,
  convert,
  measure,
  check,
};

/**
 * 0: all went well. 1: a file cannot be read or written, or `check` has found faults. 2: the call itself is wrong. 141: the program that reads the output has
 * ended, as shells count programs that end of that (128 + SIGPIPE).
 */
export type ExitCode = 0 | 1 | 2 | 141;

/**
 * The whole program: runs one command and never throws. Files named in `args` are read and written; everything else
 * goes to `io`.
 *
 * @param args the words after the program's own name
 */
export function main(args: readonly string[], io: Io): ExitCode {
  let code: ExitCode = 0;
  const output = outputTo(io, (error) => {
    code = error instanceof UsageError ? 2 : 1;
  });
  try {
    run(args, output);
  } catch (error) {
    if (error instanceof WriteError && error.hasLeft) return 141;
    output.complain(error as Error);
  }
  return code;
}

function run(args: readonly string[], output: Output): void {
  const { names, options } = parseCall(args);
  const [name, ...rest] = names;
  if (options.help) {
    output.write(usage());
    return;
  }
  const command = commandCalled(name);
  if (!options.force) {
    if (command === convert) refuseOwnInput(rest.slice(0, -1), rest.at(-1));
    else refuseOwnInput(rest, options.output);
  }
  command({ names: rest, options }, output);
}

function commandCalled(name: string | undefined): Command {
  const known = Object.keys(COMMANDS).join(', ');
  if (name === undefined) throw new UsageError(`say what to do: ${known}, or --help`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"; there are: ${known}`);
  return command;
}

const usage = () => `Usage:
  throughline render FILE|STORY-ID --scene N [--size SIZE] [--lang en|de] [--theme light|dark] [--continuity N]
    [--no-title] [--no-caption] [--no-legend] [--transparent] [--outlines] -o OUT.svg
  throughline strip FILE|STORY-ID [--scenes 1,6,9,16] [--lang en|de] [--theme light|dark] [--continuity N] -o OUT.svg
  throughline storylines FILE|STORY-ID [--json] [--lang en|de] [--theme light|dark] -o OUT.svg
  throughline layout FILE|STORY-ID --json [--size WxH] [--continuity N] [-o OUT.json]
  throughline convert IN OUT [--to FORMAT] [--presence speaking|present] [--force]
  throughline measure FILE... [--json] [--presence speaking|present]
  throughline check FILE... [--json]
All of them take [--from FORMAT] [--encoding NAME] [--lang en|de] [--quiet].

render draws scene N (from 1) as SVG, the same as the app exports, with the app's fonts. SIZE is picture (1000x620 and
what stands around it), column (600 pixels wide), post (1080x1080), post-tall (1080x1350), slide (1920x1080), or
the picture's own width and height, as in 1200x800. --transparent leaves out the ground; --outlines, which the other
pictures know too, draws all letters as outlines, for programs that read no embedded fonts. strip draws several on one sheet. storylines
draws one line per character over all scenes; with --json it prints crossings, wiggles and seconds instead. layout
prints where every character stands in every scene, null where they are absent. --size is the room that people, lines
and labels are laid out in, 1000x620 pixels unless told otherwise; title and legend come on top. --continuity goes
from 0.1, lively, to 2, still. convert writes a story in another format, chosen by the file's extension or by --to. measure counts who
shares scenes with whom; with --json it prints one JSON object per line.
A network in two tables, one of nodes and one of their edges, is read from both: throughline measure nodes.csv edges.csv.
check prints faults, as FILE:LINE:COLUMN: sentence [code],
and what the author may want to look at: who vanishes, what is never taken up again. A note // ok: leap Ben, Ann: why
in the text says that it is meant. With --json it prints one object per line, { file, faults, checks }. Its exit code is 1 if
there is a fault; what was only taken in some way, and what there is to look at, is none.
--presence says who counts as being in a scene: those who speak, or all who are present; measure and the networks that convert
writes count those who speak, as DraCor does, unless told otherwise.
What was inferred, repaired or not understood in a file is said on standard error, in the language of --lang, unless
--quiet is given. --from reads a file as a format, whatever it looks like; --encoding says how its letters are encoded,
as in --encoding windows-1251.
-o - or OUT - is standard output. The file that is read is written over only with --force. Stories that ship: ${shippedIds().join(', ')}.
Formats that are read: ${formats.map(({ id }) => id).join(', ')}.
Formats that are written: ${exports.map(({ id, extension }) => `${id} (.${extension})`).join(', ')}.
`;
