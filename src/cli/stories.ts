import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { doubtfulEncoding } from '../formats/decoding/decode.ts';
import { encodingCalled } from '../formats/decoding/encodings.ts';
import type { Format } from '../formats/format.ts';
import { formats, readStory } from '../formats/formats.ts';
import { belongTogether, notRead } from '../formats/readBeside.ts';
import { ImportError } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import type { WholeStory } from '../story/types.ts';
import { type Call, languageOf, type Sources, UsageError } from './call.ts';
import { FileError, type Output } from './output.ts';
import { remarksOn } from './remarksOn.ts';
import { ToldError } from './toldError.ts';
import { LONG_NAME } from './writeError.ts';

const shipped = import.meta.glob('../../data/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

/**
 * Reads a story from a file, or else the shipped story of that id, or from two files: tables of nodes and of their edges. What was
 * inferred, repaired or not understood is said on standard error, unless the call is quiet.
 *
 * @throws FileError, UsageError
 */
export function open(sources: Sources, { options }: Pick<Call, 'options'>, output: Output): WholeStory {
  const { from, quiet = false } = options;
  const encoding = encodingOf(options);
  const language = languageOf(options);
  const format = from === undefined ? undefined : formatCalled(from);
  const [source, beside] = sources;
  const say = (read: Parameters<typeof remarksOn>[1]) => {
    if (!quiet) for (const line of remarksOn(sources.join(', '), read, language)) output.remark(line);
  };
  const bytes = bytesOf(source);
  const others = beside === undefined ? [] : [{ name: basename(beside), bytes: bytesOf(beside) }];
  if (beside !== undefined && !areTogether(sources, format)) throw new UsageError(notRead(basename(beside)));
  try {
    const reading = readStory(bytes, basename(source), { format, encoding, beside: others });
    say(reading);
    return reading.story;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const doubtful = doubtfulEncoding(bytes, encoding);
    if (doubtful) say({ encoding: doubtful, remarks: [] });
    throw new FileError(sources.join(', '), error);
  }
}

/** Whether the second of two files is read with the first: a table of nodes and one of their edges. */
export function areTogether([one, other]: Sources, format?: Format): boolean {
  if (other === undefined || (format && format.id !== 'csv')) return false;
  const file = (name: string) => ({ name, bytes: bytesOf(name) });
  try {
    return belongTogether([file(one), file(other)]);
  } catch {
    // Whoever reads a file that is not there says so.
    return false;
  }
}

/** @throws UsageError where there is no such encoding */
export function encodingOf({ encoding }: Call['options']): string | undefined {
  if (encoding === undefined || encodingCalled(encoding)) return encoding;
  throw new UsageError({
    en: `--encoding ${encoding}: there is no such encoding; try utf-8, windows-1251 or shift_jis`,
    de: `--encoding ${encoding}: Diese Kodierung gibt es nicht; versuchen Sie utf-8, windows-1251 oder shift_jis`,
  });
}

/** The bytes of a file, or of the shipped story of that id. @throws where there is neither */
export function bytesOf(source: string): Uint8Array {
  const known = shippedStory(source);
  try {
    return readFileSync(source);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && known !== undefined) return new TextEncoder().encode(known);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const ids = [...shippedIds()].join(', ');
      throw new ToldError({
        en: `there is no file or sample story “${source}”. Sample stories: ${ids}`,
        de: `Eine Datei oder Beispielgeschichte „${source}“ gibt es nicht. Beispielgeschichten: ${ids}`,
      });
    }
    if (code === 'EISDIR')
      throw new ToldError({
        en: `${source} is a folder. Name a file in it`,
        de: `${source} ist ein Ordner. Nennen Sie eine Datei darin`,
      });
    const { en, de } = REASONS[code] ?? { en: message, de: message };
    throw new ToldError({ en: `${source}: ${en}`, de: `${source}: ${de}` });
  }
}

const FORBIDDEN = { en: 'there is no permission to read it', de: 'Das Recht zum Lesen fehlt' };

/** Why a file cannot be read, by the system's code. */
const REASONS: Readonly<Record<string, InBoth>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ENAMETOOLONG: LONG_NAME,
};

export function formatCalled(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id);
  const known = formats.map((one) => one.id).join(', ');
  if (!format)
    throw new UsageError({
      en: `there is no input format “${id}”; choose one of ${known}`,
      de: `Ein Eingabeformat „${id}“ gibt es nicht; wählen Sie eins von ${known}`,
    });
  return format;
}

function shippedStory(id: string): string | undefined {
  return shipped[`../../data/${id}.json`];
}

export function shippedIds(): string[] {
  return Object.keys(shipped).map((path) => path.replace(/^.*\/|\.json$/g, ''));
}
