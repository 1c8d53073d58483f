import { exports } from '../formats/exports.ts';
import { formats } from '../formats/formats.ts';
import type { AppLanguage } from '../story/messages/languages.ts';
import { shippedIds } from './stories.ts';
import { COMMANDS, type Entries, OPTIONS } from './usageEntries.ts';

/** What `--help` prints. */
export function usage(language: AppLanguage): string {
  const words = WORDS[language];
  const named = (text: string) => text.replace(PLACEHOLDER, (name) => words.placeholders[name] ?? name);
  const entries = (all: Entries, width: number) =>
    all.map(([name, does]) => hanging(`  ${named(name).padEnd(width)}`, does[language]));
  return [
    `${words.usage}:`,
    ...CALLS.flatMap(([call, more]) => [
      `  throughline ${named(call)}`,
      ...(more ? [`    ${named(more)}`] : []),
    ]),
    '',
    `${words.commands}:`,
    ...entries(COMMANDS, 12),
    '',
    `${words.options}:`,
    ...entries(OPTIONS, 20),
    '',
    ...[
      [words.samples, shippedIds()] as const,
      [words.input, formats.map(({ id }) => id)] as const,
      [words.output, exports.map(({ id, extension }) => `${id} (.${extension})`)] as const,
    ].map(([title, ids]) => `${title}: ${ids.join(', ')}.`),
    '',
  ].join('\n');
}

/** Letters on a line. */
const WIDTH = 118;

/** A text after its name, in lines that begin where the first one does. */
function hanging(name: string, text: string): string {
  const lines = [name];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line.length + 1 + word.length > WIDTH) lines.push(`${' '.repeat(name.length)}${word}`);
    else lines[lines.length - 1] = line === name ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const PARTS = '[--no-title] [--no-caption] [--no-legend] [--transparent] [--outlines] -o OUT.svg';

const CALLS: readonly (readonly [call: string, more?: string])[] = [
  [
    'render FILE|STORY-ID --scene N [--size SIZE] [--lang en|de] [--theme light|dark] [--continuity N]',
    PARTS,
  ],
  ['strip FILE|STORY-ID [--scenes 1,6,9,16] [--lang en|de] [--theme light|dark] [--continuity N]', PARTS],
  ['storylines FILE|STORY-ID [--json] [--lang en|de] [--theme light|dark]', PARTS],
  ['layout FILE|STORY-ID --json [--size WxH] [--continuity N] [-o OUT.json]'],
  ['convert IN OUT [--to FORMAT] [--presence speaking|present] [--force]'],
  ['measure FILE... [--json] [--presence speaking|present] [--lang en|de]'],
  ['check FILE... [--json] [--lang en|de]'],
];

type UsageWords = Readonly<
  Record<'usage' | 'commands' | 'options' | 'samples' | 'input' | 'output', string>
> & {
  /** The English ones in the language. */
  readonly placeholders: Readonly<Record<string, string>>;
};

const WORDS: Readonly<Record<AppLanguage, UsageWords>> = {
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    samples: 'Sample stories',
    input: 'Input formats',
    output: 'Output formats',
    placeholders: {},
  },
  de: {
    usage: 'Aufruf',
    commands: 'Befehle',
    options: 'Optionen',
    samples: 'Beispielgeschichten',
    input: 'Eingabeformate',
    output: 'Ausgabeformate',
    placeholders: {
      FILE: 'DATEI',
      'STORY-ID': 'GESCHICHTE',
      IN: 'QUELLE',
      OUT: 'ZIEL',
      SIZE: 'GRÖSSE',
      LIST: 'LISTE',
      WHO: 'WER',
      WxH: 'BxH',
    },
  },
};

/** What stands for a value in a call, such as FILE. */
const PLACEHOLDER = /[A-Z]+-ID|\b[A-Z]{2,}\b|WxH/g;
