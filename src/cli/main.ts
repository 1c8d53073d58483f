import type { AppLanguage } from '../story/messages/languages.ts';
import { type Command, parseCall, UsageError } from './call.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { layout } from './layout.ts';
import { measure } from './measure.ts';
import { refuseOthers } from './options.ts';
import { type Io, type Output, outputTo } from './output.ts';
import { refuseOwnInput } from './ownInput.ts';
import { render } from './render.ts';
import { storylines } from './storylines.ts';
import { strip } from './strip.ts';
import { usage } from './usage.ts';
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
  const language = languageAsked(args);
  const output = outputTo(io, language, (error) => {
    code = error instanceof UsageError ? 2 : 1;
  });
  try {
    run(args, output, language);
  } catch (error) {
    if (error instanceof WriteError && error.hasLeft) return 141;
    output.complain(error as Error);
  }
  return code;
}

/** The language of what is said, also about a call that is wrong. */
function languageAsked(args: readonly string[]): AppLanguage {
  return /(?:^|\n)--lang[=\n]de(?:\n|$)/.test(args.join('\n')) ? 'de' : 'en';
}

function run(args: readonly string[], output: Output, language: AppLanguage): void {
  const { names, options } = parseCall(args);
  const [name, ...rest] = names;
  if (options.help) {
    output.write(usage(language));
    return;
  }
  const command = commandCalled(name);
  refuseOthers(name as string, options);
  if (!options.force) {
    if (command === convert) refuseOwnInput(rest.slice(0, -1), rest.at(-1));
    else refuseOwnInput(rest, options.output);
  }
  command({ names: rest, options }, output);
}

function commandCalled(name: string | undefined): Command {
  const known = Object.keys(COMMANDS).join(', ');
  if (name === undefined)
    throw new UsageError({
      en: `no command given. Choose one of ${known}, or use --help`,
      de: `Es fehlt ein Befehl. Wählen Sie einen von ${known} oder verwenden Sie --help`,
    });
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError({
      en: `unknown command “${name}”. Choose one of ${known}`,
      de: `Den Befehl „${name}“ gibt es nicht. Wählen Sie einen von ${known}`,
    });
  return command;
}
