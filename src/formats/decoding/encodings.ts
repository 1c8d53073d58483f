import type { InBoth } from '../../story/messages/inBoth.ts';
import { decodeDos, dosEncodingCalled } from './dosEncodings.ts';

/** An encoding that files can be read in; `id` is its name for TextDecoder. */
export type Encoding = { readonly id: string; readonly name: string; readonly letters?: InBoth };

const WESTERN = { en: 'Western European', de: 'westeuropäisch' };
const CENTRAL = { en: 'Central European', de: 'mitteleuropäisch' };
const CYRILLIC = { en: 'Cyrillic', de: 'kyrillisch' };
const GREEK = { en: 'Greek', de: 'griechisch' };
const HEBREW = { en: 'Hebrew', de: 'hebräisch' };
const ARABIC = { en: 'Arabic', de: 'arabisch' };
const BALTIC = { en: 'Baltic', de: 'baltisch' };
const JAPANESE = { en: 'Japanese', de: 'japanisch' };

/** The encodings that a reader can choose, the usual ones of each script first. */
export const ENCODINGS: readonly Encoding[] = [
  { id: 'utf-8', name: 'UTF-8' },
  { id: 'utf-16le', name: 'UTF-16 LE' },
  { id: 'utf-16be', name: 'UTF-16 BE' },
  { id: 'windows-1252', name: 'Windows-1252', letters: WESTERN },
  { id: 'iso-8859-15', name: 'ISO 8859-15', letters: WESTERN },
  { id: 'macintosh', name: 'Mac Roman', letters: WESTERN },
  { id: 'ibm850', name: 'IBM850, MS-DOS', letters: WESTERN },
  { id: 'windows-1250', name: 'Windows-1250', letters: CENTRAL },
  { id: 'iso-8859-2', name: 'ISO 8859-2', letters: CENTRAL },
  { id: 'ibm852', name: 'IBM852, MS-DOS', letters: CENTRAL },
  { id: 'windows-1251', name: 'Windows-1251', letters: CYRILLIC },
  { id: 'koi8-u', name: 'KOI8', letters: CYRILLIC },
  { id: 'iso-8859-5', name: 'ISO 8859-5', letters: CYRILLIC },
  { id: 'ibm866', name: 'IBM866', letters: CYRILLIC },
  { id: 'x-mac-cyrillic', name: 'Mac Cyrillic', letters: CYRILLIC },
  { id: 'windows-1253', name: 'Windows-1253', letters: GREEK },
  { id: 'iso-8859-7', name: 'ISO 8859-7', letters: GREEK },
  { id: 'windows-1254', name: 'Windows-1254', letters: { en: 'Turkish', de: 'türkisch' } },
  { id: 'windows-1257', name: 'Windows-1257', letters: BALTIC },
  { id: 'windows-1255', name: 'Windows-1255', letters: HEBREW },
  { id: 'iso-8859-8', name: 'ISO 8859-8', letters: HEBREW },
  { id: 'windows-1256', name: 'Windows-1256', letters: ARABIC },
  { id: 'iso-8859-6', name: 'ISO 8859-6', letters: ARABIC },
  { id: 'windows-1258', name: 'Windows-1258', letters: { en: 'Vietnamese', de: 'vietnamesisch' } },
  { id: 'windows-874', name: 'Windows-874', letters: { en: 'Thai', de: 'thailändisch' } },
  { id: 'gb18030', name: 'GB18030', letters: { en: 'Chinese, simplified', de: 'chinesisch, vereinfacht' } },
  { id: 'big5', name: 'Big5', letters: { en: 'Chinese, traditional', de: 'chinesisch, traditionell' } },
  { id: 'shift_jis', name: 'Shift_JIS', letters: JAPANESE },
  { id: 'euc-jp', name: 'EUC-JP', letters: JAPANESE },
  { id: 'iso-2022-jp', name: 'ISO-2022-JP', letters: JAPANESE },
  { id: 'euc-kr', name: 'EUC-KR', letters: { en: 'Korean', de: 'koreanisch' } },
];

/** Names of code pages that TextDecoder does not know, though it knows the encoding. */
const ALIASES: Readonly<Record<string, string>> = {
  cp65001: 'utf-8',
  'utf-8-sig': 'utf-8',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp874: 'windows-874',
  cp10000: 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  latin9: 'iso-8859-15',
  'latin-1': 'windows-1252',
  'latin-9': 'iso-8859-15',
};

/** The encoding that files and people call by a name, as TextDecoder names it; undefined if there is none. */
export function encodingCalled(name: string): string | undefined {
  const label = name.trim().toLowerCase();
  const dos = dosEncodingCalled(label);
  if (dos) return dos;
  try {
    return new TextDecoder(Object.hasOwn(ALIASES, label) ? ALIASES[label] : label).encoding;
  } catch {
    return undefined;
  }
}

/** The name of an encoding for readers. */
export function nameOfEncoding(id: string): InBoth {
  const known = ENCODINGS.find((one) => one.id === id || (one.id === 'gb18030' && id === 'gbk'));
  if (!known) return { en: id, de: id };
  const { name, letters } = known;
  return letters ? { en: `${name} (${letters.en})`, de: `${name} (${letters.de})` } : { en: name, de: name };
}

/**
 * The text of bytes in an encoding, without a byte order mark. What no character stands for becomes U+FFFD.
 *
 * @throws TypeError if `fatal` and there is such a byte
 */
export function decodeAs(bytes: Uint8Array, id: string, fatal = false): string {
  const dos = decodeDos(bytes, id);
  if (dos !== undefined) return dos;
  const text = new TextDecoder(id, { fatal }).decode(bytes);
  // Some versions of Node read Windows-1252 as ISO 8859-1.
  if (id !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);
}

/** The characters of the bytes 80 to 9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
