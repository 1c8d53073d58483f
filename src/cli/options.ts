import { type Call, UsageError } from './call.ts';

type Option = keyof Call['options'];

/** Of every command that reads a story. */
const READING = ['lang', 'from', 'encoding', 'quiet', 'help'] as const;

const WRITING = ['output', 'force'] as const;

/** Of every command that draws. */
const DRAWING = [
  ...WRITING,
  'theme',
  'no-title',
  'no-caption',
  'no-legend',
  'transparent',
  'outlines',
] as const;

/** The options that each command takes. `layout` always prints JSON. */
export const TAKEN: Readonly<Record<string, ReadonlySet<Option>>> = {
  render: new Set([...READING, ...DRAWING, 'scene', 'continuity', 'size']),
  strip: new Set([...READING, ...DRAWING, 'scenes', 'continuity']),
  storylines: new Set([...READING, ...DRAWING, 'json']),
  layout: new Set([...READING, ...WRITING, 'continuity', 'size', 'json']),
  convert: new Set([...READING, 'to', 'presence', 'force']),
  measure: new Set([...READING, 'presence', 'json', 'force']),
  check: new Set([...READING, 'json', 'force']),
};

/** Refuses options that a command does not take: one that is silently ignored misleads. @throws UsageError */
export function refuseOthers(command: string, options: Call['options']): void {
  const other = (Object.keys(options) as Option[]).find((option) => !TAKEN[command]?.has(option));
  if (other === undefined) return;
  // What `convert` writes has no option, but a name.
  const hint =
    command === 'convert' && other === 'output'
      ? { en: 'Name the file to write last', de: 'Nennen Sie die Datei, die geschrieben wird, als letzte' }
      : { en: 'Remove it', de: 'Entfernen Sie sie' };
  throw new UsageError({
    en: `“${command}” does not take --${other}. ${hint.en}`,
    de: `„${command}“ kennt die Option --${other} nicht. ${hint.de}`,
  });
}
