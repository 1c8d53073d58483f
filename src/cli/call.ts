import { parseArgs } from 'node:util';
import { EXPORT_ROOM } from '../layout/room.ts';
import { SETTINGS } from '../layout/settings.ts';
import type { Room } from '../layout/types.ts';
import type { Counted } from '../measures/network.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import { type AppLanguage, LANGUAGES } from '../story/messages/languages.ts';
import type { Story } from '../story/types.ts';
import type { Output } from './output.ts';
import { ToldError } from './toldError.ts';

/** The call itself is wrong: a missing name, an unknown option, a value out of range. Exit code 2. */
export class UsageError extends ToldError {}

/** The names after the command's own, and the options. */
export type Call = ReturnType<typeof parseCall>;
type Options = Call['options'];

/** A file or the id of a story that ships, or two files that belong together. */
export type Sources = readonly [source: string] | readonly [source: string, beside: string];

export type Command = (call: Call, output: Output) => void;

/** All options, each with a line in `--help`. */
export const OPTIONS = {
  scene: { type: 'string' },
  scenes: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  encoding: { type: 'string' },
  presence: { type: 'string' },
  force: { type: 'boolean', short: 'f' },
  quiet: { type: 'boolean', short: 'q' },
  to: { type: 'string' },
  continuity: { type: 'string' },
  size: { type: 'string' },
  'no-title': { type: 'boolean' },
  'no-caption': { type: 'boolean' },
  'no-legend': { type: 'boolean' },
  transparent: { type: 'boolean' },
  outlines: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws UsageError for an option that does not exist or lacks its value */
export function parseCall(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    return { names: positionals as readonly string[], options: values };
  } catch (error) {
    throw new UsageError(wrongOption((error as Error).message));
  }
}

/** Of an option that does not exist, or whose value is missing or too much, as Node says it. */
function wrongOption(message: string): InBoth {
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? '';
  if (/^Unknown/.test(message))
    return {
      en: `unknown option ${option}. Use --help to list all options`,
      de: `Die Option ${option} gibt es nicht. --help zeigt alle Optionen`,
    };
  if (/missing|ambiguous/.test(message))
    return {
      en: `the option ${option} needs a value. Add one`,
      de: `Der Option ${option} fehlt ein Wert. Ergänzen Sie ihn`,
    };
  return {
    en: `the option ${option} takes no value. Remove it`,
    de: `Die Option ${option} hat keinen Wert. Entfernen Sie ihn`,
  };
}

/** The one story that `command` takes. */
export function onlyStory({ names }: Pick<Call, 'names'>, command: string): Sources {
  const [name, beside, ...more] = names;
  if (name === undefined || more.length > 0)
    throw new UsageError({
      en: `“${command}” takes one story: a file, the ID of a sample story, or a node table and its edge table`,
      de: `„${command}“ braucht eine Geschichte: eine Datei, die ID einer Beispielgeschichte oder eine Knotentabelle und ihre Kantentabelle`,
    });
  return beside === undefined ? [name] : [name, beside];
}

/** A scene number from 1, as readers count, turned into an index from 0. */
export function sceneIndex(text: string | undefined, story: Story): number {
  if (text === undefined)
    throw new UsageError({
      en: 'no scene given. Add one, as in --scene 9',
      de: 'Es fehlt eine Szene. Ergänzen Sie sie, etwa mit --scene 9',
    });
  const scene = Number(text);
  if (!Number.isInteger(scene) || scene < 1 || scene > story.scenes.length) {
    throw new UsageError({
      en: `--scene ${text}: this story has scenes 1 to ${story.scenes.length}`,
      de: `--scene ${text}: Diese Geschichte hat die Szenen 1 bis ${story.scenes.length}`,
    });
  }
  return scene - 1;
}

/** How strongly the layout keeps characters in place from scene to scene; without the option, the layout's default. */
export function continuityOf({ continuity }: Options): number {
  if (continuity === undefined) return SETTINGS.continuity;
  const value = Number(continuity);
  const { liveliest, stillest } = SETTINGS;
  if (continuity.trim() !== '' && value >= liveliest && value <= stillest) return value;
  throw new UsageError({
    en: `--continuity ${continuity}: use a number from ${liveliest} (less) to ${stillest} (more)`,
    de: `--continuity ${continuity}: Verwenden Sie eine Zahl von ${liveliest} (weniger) bis ${stillest} (mehr)`,
  });
}

/** Pixels that a side of a picture may have. */
const SIDES = { least: 200, most: 8000 } as const;

/**
 * The room that is laid out for, as in `--size 1920x1080`; without the option, that of the app's exports.
 *
 * @param names of sizes that the command takes besides, for its refusal
 */
export function roomOf({ size }: Options, names: readonly string[] = []): Room {
  if (size === undefined) return EXPORT_ROOM;
  const [, width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(size) ?? []).map(Number);
  const { least, most } = SIDES;
  if ([width, height].every((side) => side >= least && side <= most)) return { width, height };
  const list = names.length > 0 ? `${names.join(', ')}, ` : '';
  throw new UsageError({
    en: `--size ${size}: use ${list && `one of ${list}or `}width x height in pixels, each from ${least} to ${most}, as in --size 1920x1080`,
    de: `--size ${size}: Verwenden Sie ${list && `eins von ${list}oder `}Breite x Höhe in Pixeln, je von ${least} bis ${most}, etwa --size 1920x1080`,
  });
}

/** The language of pictures, and of what is said about files. */
export function languageOf({ lang = 'en' }: Options): AppLanguage {
  return oneOf('lang', lang, LANGUAGES);
}

/**
 * Who counts as being in a scene. Without the option those who speak, as for DraCor, or in a story in which no one speaks all
 * who are present.
 */
export function presenceOf({ presence }: Options, story: Story): Counted {
  if (presence !== undefined) return oneOf('presence', presence, ['speaking', 'present'] as const);
  return story.scenes.some(({ present }) => present.some(({ speaks }) => speaks)) ? 'speaking' : 'present';
}

/** The language and the theme of a picture. */
export function styleOf(options: Options) {
  return {
    language: languageOf(options),
    theme: oneOf('theme', options.theme ?? 'light', ['light', 'dark'] as const),
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  const list = allowed.join(', ');
  throw new UsageError({
    en: `--${option} ${value}: choose one of ${list}`,
    de: `--${option} ${value}: Wählen Sie eins von ${list}`,
  });
}
