import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import { CAPS } from '../story/schema.ts';
import { csv } from './csv/csv.ts';
import { dracor } from './dracor.ts';
import { ezlinavis } from './ezlinavis.ts';
import { fdx } from './fdx.ts';
import { checkSizeOf, type Format, type Progress, partOf, type Reading } from './format.ts';
import { fountain } from './fountain.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './gexf/graphml.ts';
import { istoryline } from './istoryline.ts';
import { cut, slugOf, UNTITLED } from './kit/storyOf.ts';
import { lina } from './lina.ts';
import { sgb } from './sgb.ts';
import { starwars } from './starwars.ts';
import { tei } from './tei/tei.ts';
import { thrones } from './thrones.ts';
import { throughline } from './throughline.ts';

/**
 * Every format there is. A new one is one file beside this and one line here; those that are known by a sure sign come
 * before those that are guessed from how their lines look.
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
 * Reads a story from the bytes of a file in any format of the list, recognised by its content.
 *
 * @param name what the file is called, for a story that says no title
 * @param progress hears of long readings
 * @throws ImportError
 */
export function readStory(bytes: Uint8Array, name?: string, progress?: Progress): Reading {
  checkSizeOf({ size: bytes.length });
  const text = decode(bytes);
  const format = formats.find((candidate) => candidate.detect(text));
  progress?.(0.05);
  // Parsing is most of the work where it can be told how far it is; what follows is told as one step.
  if (format) return titled(format.read(text, partOf(progress, 0.05, 0.8)), name);
  // Something that begins like JSON is more likely a broken story than a stranger, so it is told where it breaks.
  if (/^\s*[{[]/.test(text)) return throughline.read(text);
  throw new ImportError(
    'unknown-format',
    refusals.unknownFormat(formats.map(({ label }) => label).join(', ')),
  );
}

/** Tables, for example, have no title; the name of the file, without its ending, says more than none. */
function titled(reading: Reading, name: string | undefined): Reading {
  const title = cut(name?.replace(/\.[^.]*$/, '') ?? '', CAPS.name);
  const { story } = reading;
  const [language] = story.languages;
  if (!title || language === undefined || story.title[language] !== UNTITLED) return reading;
  return { ...reading, story: { ...story, id: slugOf(title), title: { [language]: title } } };
}

/** UTF-8, or UTF-16 where a byte order mark says so; old tables and scripts are often in the Windows code page instead. */
function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (wide || bytes.includes(0)) throw new ImportError('not-text', refusals.notText());
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
