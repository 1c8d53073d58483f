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
  if (name === undefined) throw new UsageError(`no command given. Choose one of ${known}, or use --help`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`unknown command "${name}". Choose one of ${known}`);
  return command;
}

const usage = () => `Usage:
  throughline render FILE|STORY-ID --scene N [--size SIZE] [--lang en|de] [--theme light|dark] [--continuity N]
    [--no-title] [--no-caption] [--no-legend] [--transparent] [--outlines] -o OUT.svg
  throughline strip FILE|STORY-ID [--scenes 1,6,9,16] [--lang en|de] [--theme light|dark] [--continuity N]
    [--no-title] [--no-caption] [--no-legend] [--transparent] [--outlines] -o OUT.svg
  throughline storylines FILE|STORY-ID [--json] [--lang en|de] [--theme light|dark]
    [--no-title] [--no-caption] [--no-legend] [--transparent] [--outlines] -o OUT.svg
  throughline layout FILE|STORY-ID --json [--size WxH] [--continuity N] [-o OUT.json]
  throughline convert IN OUT [--to FORMAT] [--presence speaking|present] [--force]
  throughline measure FILE... [--json] [--presence speaking|present]
  throughline check FILE... [--json]

Commands:
  render      Draw one scene (numbered from 1) as SVG, exactly as the app exports it.
  strip       Draw several scenes side by side on one sheet.
  storylines  Draw one line per character across all scenes. With --json: print crossings, wiggles and seconds.
  layout      Print the position of every character in every scene as JSON (null where absent).
  convert     Write a story in another format, chosen by the file extension or --to.
  measure     Count who shares scenes with whom. With --json: one JSON object per line. A network in two tables is
              read from both: throughline measure nodes.csv edges.csv.
  check       Print faults as FILE:LINE:COLUMN: sentence [code], and what the author may want to look at: who vanishes,
              what is never taken up again. A note in the text, // ok: leap Ben, Ann: why, says that it is intended.
              With --json: one object per line, { file, faults, checks }. The exit code is 1 if there is a fault.

Options:
  --size SIZE      render: picture (1000x620 plus title and legend), column (600 pixels wide), post (1080x1080),
                   post-tall (1080x1350), slide (1920x1080), or the width and height of the picture itself, such as
                   1200x800. layout: the room for people, lines and labels (default 1000x620).
  --transparent    Leave out the background.
  --outlines       Draw text as outlines, for programs that ignore embedded fonts.
  --continuity N   How much people stay in place between scenes, from 0.1 (less) to 2 (more).
  --presence WHO   Count those who speak, or all who are present. measure and exported networks count speakers by
                   default, as DraCor does.
  --from FORMAT    Read the file as this format, whatever it looks like.
  --encoding NAME  Read the file in this encoding, such as windows-1251.
  --lang en|de     Language of pictures and import notes.
  --quiet          Do not print import notes (what was inferred, repaired or not understood) on standard error.
  --force          Allow overwriting the input file.
  -o FILE          Output file; "-" is standard output (also for OUT).

Sample stories: ${shippedIds().join(', ')}.
Input formats: ${formats.map(({ id }) => id).join(', ')}.
Output formats: ${exports.map(({ id, extension }) => `${id} (.${extension})`).join(', ')}.
`;
