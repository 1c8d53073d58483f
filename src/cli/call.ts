import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SETTINGS } from '../layout/settings.ts';
import type { Story } from '../story/types.ts';

/** The program was called in a way that it does not understand: exit code 2. */
export class UsageError extends Error {}

export type Options = ReturnType<typeof understand>['values'];

/** What a command is given: the names after its own, and the options. */
export type Command = (names: readonly string[], options: Options) => void;

export function understand(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        scene: { type: 'string' },
        scenes: { type: 'string' },
        lang: { type: 'string' },
        theme: { type: 'string' },
        output: { type: 'string', short: 'o' },
        from: { type: 'string' },
        to: { type: 'string' },
        continuity: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export function exactly(count: number, names: readonly string[], sentence: string): readonly string[] {
  if (names.length !== count) throw new UsageError(sentence);
  return names;
}

export function numberOfScene(text: string | undefined, story: Story): number {
  if (text === undefined) throw new UsageError('say which scene, as in --scene 9');
  const scene = Number(text);
  if (!Number.isInteger(scene) || scene < 1 || scene > story.scenes.length) {
    throw new UsageError(`--scene ${text}: this story has scenes 1 to ${story.scenes.length}`);
  }
  return scene - 1;
}

/** How still the picture is to be; what the layout takes for granted where nothing is said. */
export function continuityOf(text: string | undefined): number {
  if (text === undefined) return SETTINGS.continuity;
  const value = Number(text);
  const { liveliest, stillest } = SETTINGS;
  if (text.trim() !== '' && value >= liveliest && value <= stillest) return value;
  throw new UsageError(`--continuity ${text}: a number from ${liveliest}, lively, to ${stillest}, still`);
}

export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`--${option} ${value}: choose one of ${allowed.join(', ')}`);
}

/** `-` or no path is standard output. */
export function write(path: string | undefined, text: string): void {
  if (path === undefined || path === '-') process.stdout.write(text);
  else writeFileSync(path, text);
}

export function complain({ message }: Error): void {
  process.stderr.write(`throughline: ${message.replaceAll('\n', ' ')}\n`);
}
