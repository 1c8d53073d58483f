import { ImportError } from '../story/importError.ts';
import { CAPS } from '../story/schema.ts';
import { csv } from './csv/csv.ts';
import { dracor } from './dracor.ts';
import { ezlinavis } from './ezlinavis.ts';
import { fdx } from './fdx.ts';
import { fileRefusals } from './fileRefusals.ts';
import { checkFileSize, type Format, type Progress, partOf, type Reading } from './format.ts';
import { fountain } from './fountain.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './gexf/graphml.ts';
import { istoryline } from './istoryline.ts';
import { cut } from './kit/cut.ts';
import { lina } from './lina.ts';
import { sgb } from './sgb.ts';
import { starwars } from './starwars.ts';
import { tei } from './tei/tei.ts';
import { thrones } from './thrones.ts';
import { throughline } from './throughline.ts';

/**
 * All formats, in the order in which they are tried. Formats with an unmistakable sign come before those that are
 * guessed from how their lines look. A new format is one file and one line here.
 */
export const formats: readonly Format[] = [
  throughline,
  dracor,
  thrones,
  istoryline,
  starwars,
  tei,
  lina,
  gexf,
  graphml,
  fdx,
  sgb,
  fountain,
  csv,
  ezlinavis,
];

/**
 * Reads a story from the bytes of a file. The only entry for files: it checks the size, decodes the text, recognises the
 * format by its content, and gives a story without a title that of its file.
 *
 * @param name the name of the file
 * @param format read as this format instead of recognising it
 * @throws ImportError
 */
export function readStory(
  bytes: Uint8Array,
  name = '',
  {
    format,
    progress,
  }: { readonly format?: Format | undefined; readonly progress?: Progress | undefined } = {},
): Reading {
  checkFileSize({ size: bytes.length });
  const text = decode(bytes);
  const known = format ?? formats.find(({ detect }) => detect(text));
  progress?.(0.05);
  // Formats report progress while they parse; what comes after parsing is one step.
  if (known) return known.read(text, { title: titleFrom(name), progress: partOf(progress, 0.05, 0.8) });
  // A text that begins like JSON is most likely a broken story, and the reader says where it breaks.
  if (/^\s*[{[]/.test(text)) return throughline.read(text);
  throw new ImportError('unknown-format', fileRefusals.unknownFormat());
}

/** The name of a file without its extension. */
function titleFrom(name: string): string | undefined {
  return cut(name.replace(/\.[^.]*$/, ''), CAPS.name) || undefined;
}

/** UTF-8, or UTF-16 with a byte order mark. What is neither is read as Windows-1252, common in old tables and scripts. */
function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (utf16 || bytes.includes(0)) throw new ImportError('not-text', fileRefusals.notText());
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
