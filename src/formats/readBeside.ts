import { ImportError } from '../story/importError.ts';
import type { InBoth } from '../story/messages/inBoth.ts';
import { edgesAmong, readTogether } from './csv/csv.ts';
import { type Decoded, decode, type EncodingUsed } from './decoding/decode.ts';
import { otherKindOf } from './decoding/otherKind.ts';
import { checkFileSize, type Progress, type Reading, type Remark } from './format.ts';

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array };

type Options = {
  readonly encoding?: string | undefined;
  readonly progress?: Progress | undefined;
  /** The title of two files, from their names. */
  readonly titleOf: (names: readonly [edges: string, nodes: string]) => string | undefined;
};

/** What two tables give together. */
export type PairReading = Reading & { readonly encoding: EncodingUsed; readonly read: NamedBytes };

/**
 * Reads a table of nodes and one of their edges as one network: a file, with the first of those beside it that belongs to it.
 * Undefined if none does. An encoding that is chosen is that of the files that do not say theirs.
 *
 * @throws ImportError
 */
export function readWithBeside(
  file: NamedBytes,
  beside: readonly NamedBytes[],
  { encoding, progress, titleOf }: Options,
): PairReading | undefined {
  for (const other of beside) {
    const both = inSameManner([file, other], encoding);
    if (!both) continue;
    const files = [file, other] as const;
    const texts = [both[0].text, both[1].text] as const;
    const edges = edgesAmong(texts);
    if (edges === undefined) continue;
    const [ofEdges, ofNodes] = [files[edges], files[1 - edges] as NamedBytes];
    const pair = readTogether(texts, { title: titleOf([ofEdges.name, ofNodes.name]), progress });
    if (!pair) continue;
    const doubtful = both.filter((one) => one.encoding.others.length > 0);
    const [first = both[0], ...more] = doubtful;
    return {
      ...pair.reading,
      read: other,
      encoding: first.encoding,
      remarks: [
        { sentence: readAs(ofNodes.name, ofEdges.name) },
        // One choice of an encoding is offered for both.
        ...more.flatMap(({ encoding: used }): Remark[] =>
          used.id !== first.encoding.id && used.sentence ? [{ sentence: used.sentence }] : [],
        ),
        ...both.flatMap(({ remarks }) => remarks.map(({ sentence }) => ({ sentence }))),
        ...pair.reading.remarks,
      ],
    };
  }
  return undefined;
}

/** Whether two files are a table of nodes and one of their edges. */
export function belongTogether(files: readonly [NamedBytes, NamedBytes]): boolean {
  const both = inSameManner(files, undefined);
  return both !== undefined && edgesAmong([both[0].text, both[1].text]) !== undefined;
}

/** That a file is not read, since it does not belong to the one that is. */
export function notRead(name: string): InBoth {
  return {
    en: `“${name}” was not opened. Open one file at a time, or a node table together with its edge table.`,
    de: `„${name}“ wurde nicht geöffnet. Öffnen Sie immer nur eine Datei oder eine Knotentabelle zusammen mit ihrer Kantentabelle.`,
  };
}

function readAs(nodes: string, edges: string): InBoth {
  return {
    en: `“${nodes}” was read as the people and “${edges}” as their relationships. Line numbers refer to “${edges}”.`,
    de: `„${nodes}“ enthält die Figuren, „${edges}“ ihre Beziehungen. Zeilennummern beziehen sich auf „${edges}“.`,
  };
}

/** Both texts; undefined where one of the files is no text that can be read. */
function inSameManner(
  files: readonly [NamedBytes, NamedBytes],
  chosen: string | undefined,
): readonly [Decoded, Decoded] | undefined {
  try {
    const [one, other] = [textOf(files[0]), textOf(files[1])];
    if (chosen === undefined) return [one, other];
    const isOpen = ({ encoding }: Decoded) => encoding.others.length > 0;
    const none = !isOpen(one) && !isOpen(other);
    return [
      none || isOpen(one) ? decode(files[0].bytes, chosen) : one,
      none || isOpen(other) ? decode(files[1].bytes, chosen) : other,
    ];
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

function textOf({ bytes }: NamedBytes): Decoded {
  checkFileSize({ size: bytes.length });
  if (otherKindOf(bytes)) throw new ImportError('other-kind', otherKindOf(bytes) as InBoth);
  return decode(bytes);
}
