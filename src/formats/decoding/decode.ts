import { ImportError } from '../../story/importError.ts';
import { countedIn, type InBoth } from '../../story/messages/inBoth.ts';
import { fileRefusals } from '../fileRefusals.ts';
import type { Remark } from '../format.ts';
import { beginningOf } from '../kit/cut.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import { beforeSecondEncoding } from './encodedTwice.ts';
import { decodeAs, encodingCalled, nameOfEncoding } from './encodings.ts';
import { guessEncoding } from './guessEncoding.ts';
import { unicodeOf } from './unicodeOf.ts';

/** The encoding that a file was read in. */
export type EncodingUsed = {
  readonly id: string;
  /** Where it may be wrong, or was chosen: what is to be said of it. */
  readonly sentence?: InBoth | undefined;
  /** Others in which the file may be written, the likeliest first; empty where there is no doubt. */
  readonly others: readonly string[];
};

export type Decoded = {
  readonly text: string;
  readonly encoding: EncodingUsed;
  readonly remarks: readonly Remark[];
};

/**
 * The text of a file. In this order: the encoding that the caller chose; what a byte order mark or zero bytes say; what XML
 * declares; UTF-8; a guess by the letters, which is said.
 *
 * @throws ImportError for bytes that are no text, and for a declared encoding that is not known
 */
export function decode(bytes: Uint8Array, chosen?: string): Decoded {
  if (chosen !== undefined) return inChosen(bytes, chosen);
  const unicode = unicodeOf(bytes);
  if (unicode) return { text: textIn(bytes, unicode), encoding: sure(unicode), remarks: [] };
  const declared = declaredEncoding(bytes);
  const declaredAs = declared === undefined ? undefined : encodingCalled(declared);
  if (declared !== undefined && declaredAs === undefined) {
    throw new ImportError('unknown-encoding', fileRefusals.unknownEncoding(declared));
  }
  // What can be read as ASCII is not written in UTF-16, whatever a program copied into its first line.
  if (declaredAs && !declaredAs.startsWith('utf-')) return inDeclared(bytes, declaredAs);
  return inUtf8(bytes) ?? guessed(bytes, declared !== undefined);
}

/** The encoding in which a file was read, if that may be why it is refused. */
export function doubtfulEncoding(bytes: Uint8Array, chosen: string | undefined): EncodingUsed | undefined {
  try {
    const { encoding } = decode(bytes, chosen);
    return encoding.others.length > 0 ? encoding : undefined;
  } catch {
    return undefined;
  }
}

const sure = (id: string): EncodingUsed => ({ id, others: [] });

/** @throws ImportError where the bytes are not in this encoding of Unicode */
function textIn(bytes: Uint8Array, id: string): string {
  try {
    return decodeAs(bytes, id, true);
  } catch {
    throw new ImportError('not-text', fileRefusals.notText());
  }
}

function inChosen(bytes: Uint8Array, chosen: string): Decoded {
  const id = encodingCalled(chosen);
  if (!id) throw new ImportError('unknown-encoding', fileRefusals.unknownEncoding(chosen));
  const name = nameOfEncoding(id);
  const sentence = {
    en: `The file was read as ${name.en}, as you chose.`,
    de: `Die Datei wurde wie gewählt als ${name.de} gelesen.`,
  };
  return withUnread(decodeAs(bytes, id), {
    id,
    sentence,
    others: guessEncoding(bytes).filter((one) => one !== id),
  });
}

function inDeclared(bytes: Uint8Array, id: string): Decoded {
  const name = nameOfEncoding(id);
  const sentence = isUtf8(bytes)
    ? {
        en: `The file claims to be in ${name.en}, but is also valid UTF-8. If names look wrong, read it as UTF-8.`,
        de: `Die Datei gibt ${name.de} als Kodierung an, ist aber auch gültiges UTF-8. Wenn Namen falsch aussehen, lesen Sie die Datei als UTF-8.`,
      }
    : undefined;
  return withUnread(decodeAs(bytes, id), { id, sentence, others: sentence ? ['utf-8'] : [] });
}

/** Whether bytes beyond ASCII are UTF-8, which is hardly chance. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    decodeAs(bytes, 'utf-8', true);
    return true;
  } catch {
    return false;
  }
}

/** How ISO-2022-JP, which is ASCII otherwise, changes to Japanese. */
const JAPANESE = ['\x1b$B', '\x1b$@'];

/** A text with so many times more characters beyond ASCII than faults is UTF-8 with some broken characters. */
const MOSTLY = 10;

/** Bytes as UTF-8, if they are; a few broken characters do not change the rest. */
function inUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = decodeAs(bytes, 'utf-8');
  if (JAPANESE.some((sign) => text.includes(sign))) return inGuess(bytes, 'iso-2022-jp', ['utf-8'], false);
  const broken = unreadIn(text);
  if (broken === 0 || isUtf8(bytes))
    return encodedTwice(text) ?? { text, encoding: sure('utf-8'), remarks: [] };
  if (bytes.includes(0)) throw new ImportError('not-text', fileRefusals.notText());
  const beyond = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (beyond < broken * MOSTLY) return undefined;
  return withUnread(text, { id: 'utf-8', others: [] });
}

/** A text that a program has encoded twice, as it was meant. Whoever wants it as it is can choose UTF-8. */
function encodedTwice(text: string): Decoded | undefined {
  const meant = beforeSecondEncoding(text);
  if (meant === undefined) return undefined;
  const [wrong = ''] = /[^\s"',;<>|]*[ÃÂâ][^\s"',;<>|]*/.exec(text) ?? [];
  const example = beginningOf(wrong, 30);
  const sentence = {
    en: `The text of the file was encoded twice, as in “${example}”. This was corrected.`,
    de: `Der Text der Datei war doppelt kodiert, wie in „${example}“. Das wurde korrigiert.`,
  };
  return { text: meant, encoding: { id: 'utf-8', sentence, others: ['utf-8'] }, remarks: [] };
}

function guessed(bytes: Uint8Array, declaredUtf8: boolean): Decoded {
  const [id = 'windows-1252', ...others] = guessEncoding(bytes);
  return inGuess(bytes, id, others, declaredUtf8);
}

function inGuess(bytes: Uint8Array, id: string, others: readonly string[], declaredUtf8: boolean): Decoded {
  const name = nameOfEncoding(id);
  const sentence = declaredUtf8
    ? {
        en: `The file claims to be UTF-8, but isn’t. It was read as ${name.en}, which is a guess.`,
        de: `Die Datei gibt UTF-8 als Kodierung an, das stimmt aber nicht. Sie wurde als ${name.de} gelesen; das ist geraten.`,
      }
    : {
        en: `The file does not name its encoding. It was read as ${name.en}, which is a guess.`,
        de: `Die Datei nennt ihre Kodierung nicht. Sie wurde als ${name.de} gelesen; das ist geraten.`,
      };
  return withUnread(decodeAs(bytes, id), { id, sentence, others });
}

/** Adds what is said of characters that the encoding does not have. */
function withUnread(text: string, encoding: EncodingUsed): Decoded {
  const unread = unreadIn(text);
  if (unread === 0) return { text, encoding, remarks: [] };
  const name = nameOfEncoding(encoding.id);
  const sentence = {
    en: `${countedIn('en')(unread, 'character is', 'characters are')} not valid in ${name.en} and shown as “\ufffd”.`,
    de: `${countedIn('de')(unread, 'Zeichen ist in', 'Zeichen sind in')} ${name.de} ungültig und als „\ufffd“ dargestellt.`,
  };
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n?|\n/).length;
  return { text, encoding, remarks: [{ sentence, line }] };
}

function unreadIn(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}
