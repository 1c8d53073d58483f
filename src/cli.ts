import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from './formats/format.ts';
import { formats, readStory } from './formats/formats.ts';
import { layOut } from './layout/layOut.ts';
import { changeRatesOf } from './measures/changeRates.ts';
import { measuresOf } from './measures/measures.ts';
import { firstLook } from './picture/firstLook.ts';
import { footprintsOf } from './picture/footprint.ts';
import { svgText } from './picture/svgText.ts';
import { LANGUAGES } from './story/messages/wording.ts';
import { scenesWith } from './story/state.ts';
import { say } from './story/text.ts';
import type { Story } from './story/types.ts';

const shipped = import.meta.glob('../data/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

const USAGE = `Usage:
  throughline render FILE|STORY-ID --scene N [--lang en|de] [--theme light|dark] -o OUT.svg
  throughline convert IN OUT [--from FORMAT] [--to FORMAT]
  throughline measure FILE... [--json]

render draws scene N (from 1) as SVG, the same as the app exports. convert writes a story in another format, by the
name's ending or by --to. measure counts who shares scenes with whom: one JSON object a line with --json.
-o - or OUT - is standard output. Stories that ship: ${[...shippedIds()].join(', ')}.
Formats that are read: ${formats.map(({ id }) => id).join(', ')}.
Formats that are written: ${written()
  .map(({ id, extensions }) => `${id} (.${extensions[0]})`)
  .join(', ')}.
`;

class UsageError extends Error {}

type Options = ReturnType<typeof understand>['values'];

const COMMANDS: Readonly<Record<string, (names: readonly string[], options: Options) => void>> = {
  render,
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
        from: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function render(names: readonly string[], options: Options): void {
  const [source] = exactly(1, names, 'render takes one story: a file, or the id of a story that ships');
  const { story, span } = firstLook(open(source as string));
  const scene = numberOfScene(options.scene, story);
  const language = oneOf('lang', options.lang ?? 'en', LANGUAGES);
  const theme = oneOf('theme', options.theme ?? 'light', ['light', 'dark'] as const);
  const layout = layOut(story, footprintsOf(story), { shape: 'wide' });
  const plain = { supporting: false, hiddenKinds: new Set<never>(), pins: [], span };
  write(options.output, svgText(story, layout, scene, { language, theme, ...plain }));
}

function convert(names: readonly string[], { from, to }: Options): void {
  const [source, target] = exactly(2, names, 'convert takes two names: what to read and what to write') as [
    string,
    string,
  ];
  const ending = extname(target).slice(1).toLowerCase();
  const format =
    to === undefined ? written().find(({ extensions }) => extensions.includes(ending)) : formatCalled(to);
  if (!format?.write) {
    throw new UsageError(
      `nothing writes "${to ?? (ending ? `.${ending}` : target)}"; choose --to ${written()
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  write(target, format.write(open(source, from)));
}

/** Every file on its own: one that cannot be read is told of and does not stop the rest. */
function measure(names: readonly string[], { json }: Options): void {
  if (names.length === 0) throw new UsageError('measure needs at least one story file');
  for (const file of names) {
    try {
      const story = open(file);
      write('-', json ? `${JSON.stringify(measured(file, story))}\n` : summary(file, story));
    } catch (error) {
      complain(error as Error);
      process.exitCode = 1;
    }
  }
}

/** What `measure --json` says of a story: over the co-presence network of all its scenes. */
function measured(file: string, story: Story) {
  const { characters, ...measures } = measuresOf(story);
  return {
    file,
    title: say(story.title, 'en'),
    scenes: story.scenes.length,
    ...measures,
    changeRates: changeRatesOf(story),
    characters: story.characters.flatMap(({ id, name }) => {
      const own = characters.get(id);
      return own ? [{ id, name: say(name, 'en'), scenes: scenesWith(story, id).length, ...own }] : [];
    }),
    perScene: story.scenes.map((_, scene) => {
      const { characters: __, ...ofScene } = measuresOf(story, scene);
      return ofScene;
    }),
  };
}

function summary(file: string, story: Story): string {
  const { characters, perScene, changeRates, ...whole } = measured(file, story);
  const rows = Object.entries(whole).map(
    ([name, value]) => `  ${name.padEnd(24)}${[value].flat().join(', ')}`,
  );
  const mean = changeRates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, changeRates.length);
  const people = characters
    .toSorted((a, b) => b.weightedDegree - a.weightedDegree)
    .slice(0, 10)
    .map(
      ({ name, scenes, degree, weightedDegree }) =>
        `  ${name.padEnd(30)}${scenes}, ${degree}, ${weightedDegree}`,
    );
  return [
    ...rows,
    `  ${'changeRate, mean'.padEnd(24)}${mean}`,
    '  name; scenes, degree, weighted degree',
    ...people,
    '',
  ].join('\n');
}

function complain({ message }: Error): void {
  process.stderr.write(`throughline: ${message.replaceAll('\n', ' ')}\n`);
}

function exactly(count: number, names: readonly string[], sentence: string): readonly string[] {
  if (names.length !== count) throw new UsageError(sentence);
  return names;
}

function formatCalled(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format)
    throw new UsageError(
      `there is no format "${id}"; there are: ${formats.map((known) => known.id).join(', ')}`,
    );
  return format;
}

function written(): readonly Format[] {
  return formats.filter(({ write: writes }) => writes);
}

/** A file wins over a story that ships; what is neither is said to be neither. */
function open(source: string, from?: string): Story {
  const read = (bytes: Uint8Array) =>
    from === undefined
      ? readStory(bytes).story
      : formatCalled(from).read(new TextDecoder().decode(bytes)).story;
  const known = shippedStory(source);
  try {
    return read(readFileSync(source));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && known !== undefined) return read(new TextEncoder().encode(known));
    if (code === 'ENOENT') {
      const ids = [...shippedIds()].join(', ');
      throw new Error(`there is no file "${source}", and no story of that name ships (there are: ${ids})`);
    }
    if (error instanceof UsageError) throw error;
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
