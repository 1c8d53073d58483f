import { ImportError } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import { CAPS } from '../story/schema.ts';
import { csv } from './csv/csv.ts';
import { isMarkedTable } from './csv/csvWrite.ts';
import { decode, type EncodingUsed } from './decoding/decode.ts';
import { otherKindOf, otherTextOf } from './decoding/otherKind.ts';
import { dracor } from './dracor.ts';
import { ezlinavis, isMarkedSceneList } from './ezlinavis.ts';
import { fdx } from './fdx.ts';
import { fileRefusals } from './fileRefusals.ts';
import { checkFileSize, type Format, type Progress, partOf, type Reading } from './format.ts';
import { fountain } from './fountain.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './gexf/graphml.ts';
import { istoryline } from './istoryline.ts';
import { cut } from './kit/cut.ts';
import { lina } from './lina.ts';
import { nodeLink } from './nodeLink.ts';
import { play } from './play.ts';
import { type NamedBytes, notRead, readWithBeside } from './readBeside.ts';
import { sgb } from './sgb.ts';
import { starwars } from './starwars.ts';
import { tei } from './tei/tei.ts';
import { text as plainText } from './text/text.ts';
import { thrones } from './thrones.ts';
import { throughline } from './throughline.ts';
import { whyUnknown } from './whyUnknown.ts';

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
  nodeLink,
  fdx,
  sgb,
  plainText,
  fountain,
  play,
  csv,
  ezlinavis,
];

/** What a file gives, and the encoding in which it was read. */
export type FileReading = Reading & { readonly encoding: EncodingUsed };

export type FileOptions = {
  /** Reads the file as this format instead of recognising it. */
  readonly format?: Format | undefined;
  /** Reads the file in this encoding instead of what it says or what is guessed. */
  readonly encoding?: string | undefined;
  readonly progress?: Progress | undefined;
  /** Files that are opened with it: a table of nodes beside one of edges, or the reverse. Others are not read, and told. */
  readonly beside?: readonly NamedBytes[] | undefined;
};

/**
 * Reads a story from the bytes of a file. The only entry for files: it checks the size, decodes the text, recognises the
 * format by its content, and gives a story without a title that of its file.
 *
 * @param name the name of the file
 * @throws ImportError
 */
export function readStory(bytes: Uint8Array, name = '', options: FileOptions = {}): FileReading {
  const { beside = [], encoding, progress } = options;
  checkFileSize({ size: bytes.length });
  refuse(otherKindOf(bytes));
  const pair = readWithBeside({ name, bytes }, beside, { encoding, progress, titleOf: titleOfPair });
  if (pair)
    return withUnread(
      pair,
      beside.filter((file) => file !== pair.read),
    );
  const decoded = decode(bytes, encoding);
  refuse(otherTextOf(decoded.text));
  const reading = readText(decoded.text, name, options);
  const remarks = [...decoded.remarks, ...reading.remarks];
  return withUnread({ ...reading, remarks, encoding: decoded.encoding }, beside);
}

function withUnread<Of extends Reading>(reading: Of, files: readonly NamedBytes[]): Of {
  const unread = files.map(({ name }) => ({ sentence: notRead(name) }));
  return { ...reading, remarks: [...unread, ...reading.remarks] };
}

function readText(text: string, name: string, { format, progress }: FileOptions): Reading {
  // No other program writes this extension, and a text may have no sign yet but names.
  const own = /\.story$/i.test(name) ? plainText : OWN.find(([, isOwn]) => isOwn(text))?.[0];
  const known = format ?? own ?? formats.find(({ detect }) => detect(text));
  progress?.(0.05);
  // Formats report progress while they parse; what comes after parsing is one step.
  if (known) return known.read(text, { title: titleFrom(name), progress: partOf(progress, 0.05, 0.8) });
  // A text that begins like JSON is most likely a broken story, and the reader says where it breaks.
  if (/^\s*[{[]/.test(text)) return readOtherJson(text);
  throw new ImportError('unknown-format', whyUnknown(text));
}

/** Formats in which a text says itself that it is one, so that nothing in its names and titles can speak against it. */
const OWN: readonly (readonly [format: Format, isOwn: (text: string) => boolean])[] = [
  [csv, isMarkedTable],
  [ezlinavis, isMarkedSceneList],
];

/** JSON that no format recognises: a broken story, or data that is no story. @throws ImportError */
function readOtherJson(text: string): Reading {
  try {
    return throughline.read(text);
  } catch (error) {
    if (!(error instanceof ImportError) || error.code !== 'unknown-format') throw error;
    throw new ImportError('unknown-format', fileRefusals.otherJson(error.sentence));
  }
}

/** Refuses a file of another kind. @throws ImportError */
function refuse(sentence: InBoth | undefined): void {
  if (sentence) throw new ImportError('other-kind', sentence);
}

/** What the names of two files have in common, as in hobbit-edges.csv and hobbit-nodes.csv, or else that of the edges. */
function titleOfPair([edges, nodes]: readonly [string, string]): string | undefined {
  let same = 0;
  while (same < edges.length && edges[same] === nodes[same]) same++;
  const common = edges.slice(0, same).replace(/[\s_.([-]+$/, '');
  return common.length > 2 ? cut(common, CAPS.name) || titleFrom(edges) : titleFrom(edges);
}

/** The name of a file without its extension. */
function titleFrom(name: string): string | undefined {
  return cut(name.replace(/(?:\.tei)?\.[^.]*$/i, ''), CAPS.name) || undefined;
}
