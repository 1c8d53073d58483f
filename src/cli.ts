import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readStory } from './formats/formats.ts';
import { layOut } from './layout/layOut.ts';
import { firstLook } from './picture/firstLook.ts';
import { footprintsOf } from './picture/footprint.ts';
import { svgText } from './picture/svgText.ts';
import { LANGUAGES } from './story/messages/wording.ts';
import type { Story } from './story/types.ts';

const shipped = import.meta.glob('../data/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

const USAGE = `Usage:
  throughline render FILE|STORY-ID --scene N [--lang en|de] [--theme light|dark] -o OUT.svg

Draws scene N (from 1) of a story as SVG, the same as the app exports. Without -o, or with -o -, to standard output.
Stories that ship: ${[...shippedIds()].join(', ')}.
`;

class UsageError extends Error {}

try {
  run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`throughline: ${(error as Error).message.replaceAll('\n', ' ')}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function run(args: string[]): void {
  const { values, positionals } = understand(args);
  if (values.help || positionals.length === 0) {
    if (!values.help)
      throw new UsageError('say what to do: throughline render FILE|STORY-ID --scene N -o OUT.svg');
    process.stdout.write(USAGE);
    return;
  }
  const [command, source, ...rest] = positionals;
  if (command !== 'render') throw new UsageError(`there is no command "${command}"; there is: render`);
  if (source === undefined) throw new UsageError('render needs a story file or the id of a story that ships');
  if (rest.length > 0) throw new UsageError(`render takes one story, and "${rest[0]}" is one too many`);

  const story = open(source);
  const scene = numberOfScene(values.scene, story);
  const language = oneOf('lang', values.lang ?? 'en', LANGUAGES);
  const theme = oneOf('theme', values.theme ?? 'light', ['light', 'dark'] as const);
  const { story: shown, window } = firstLook(story);
  const layout = layOut(shown, footprintsOf(shown), { shape: 'wide' });
  write(
    values.output,
    svgText(shown, layout, scene, {
      language,
      theme,
      supporting: false,
      hiddenKinds: new Set(),
      pins: [],
      window,
    }),
  );
}

function understand(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        scene: { type: 'string' },
        lang: { type: 'string' },
        theme: { type: 'string' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A file wins over a story that ships; what is neither is said to be neither. */
function open(source: string): Story {
  const known = shippedStory(source);
  try {
    return readStory(readFileSync(source)).story;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && known !== undefined) return readStory(new TextEncoder().encode(known)).story;
    if (code === 'ENOENT') {
      const ids = [...shippedIds()].join(', ');
      throw new Error(`there is no file "${source}", and no story of that name ships (there are: ${ids})`);
    }
    throw new Error(`${source}: ${(error as Error).message}`);
  }
}

function numberOfScene(text: string | undefined, story: Story): number {
  if (text === undefined) throw new UsageError('say which scene, as in --scene 9');
  const scene = Number(text);
  if (!Number.isInteger(scene) || scene < 1 || scene > story.scenes.length) {
    throw new UsageError(`--scene ${text}: this story has scenes 1 to ${story.scenes.length}`);
  }
  return scene - 1;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`--${option} ${value}: choose one of ${allowed.join(', ')}`);
}

function write(path: string | undefined, text: string): void {
  if (path === undefined || path === '-') process.stdout.write(text);
  else writeFileSync(path, text);
}

function shippedStory(id: string): string | undefined {
  return shipped[`../data/${id}.json`];
}

function shippedIds(): string[] {
  return Object.keys(shipped).map((path) => path.replace(/^.*\/|\.json$/g, ''));
}
