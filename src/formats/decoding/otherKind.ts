import type { InBoth } from '../../story/messages/inBoth.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { KINDS_OF_FILE, type KindOfFile } from './kindsOfFile.ts';
import { zipEntries, zipMediaType } from './zipEntries.ts';

/** Why bytes that are a file of another kind are refused, by what they begin with; undefined if they may be a story. */
export function otherKindOf(bytes: Uint8Array): InBoth | undefined {
  const kind = kindOfBytes(bytes);
  return kind && KINDS_OF_FILE[kind];
}

/** The same for a text that is written for another program. */
export function otherTextOf(text: string): InBoth | undefined {
  const beginning = text.slice(0, BEGINNING).replace(/^\ufeff/, '');
  const kind = TEXTS.find(([, sign]) => sign.test(beginning))?.[0] ?? kindOfRoot(rootNameOf(text));
  return kind && KINDS_OF_FILE[kind];
}

/** Bytes or characters that are looked at. */
const BEGINNING = 2_000;

/** The first bytes of files, in hexadecimal digits. */
const SIGNATURES: readonly (readonly [KindOfFile, RegExp])[] = [
  ['picture', /^(?:89504e47|ffd8ff|474946383[79]61|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250)/],
  [
    'recording',
    /^(?:4944330[2-4]00|fff[ab]|4f67675300|52494646.{8}(?:57415645|41564920)|1a45dfa3|.{8}66747970)/,
  ],
  ['archive', /^(?:1f8b08|425a683[1-9]314159|377abcaf271c|526172211a|fd377a585a00|28b52ffd)/],
  ['database', /^(?:53514c69746520666f726d6174|.{8}5374616e6461726420)/],
];

function kindOfBytes(bytes: Uint8Array): KindOfFile | undefined {
  const hex = [...bytes.subarray(0, 24)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  if (/^\s*%PDF-\d/.test(beginning) || /\n%PDF-1\.\d[\r\n]/.test(beginning.slice(0, 1024))) return 'pdf';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(beginning)) return 'rtf';
  if (hex.startsWith('d0cf11e0a1b11ae1')) return oldOffice(bytes);
  const entries = zipEntries(bytes);
  if (entries) return kindOfArchive(entries, zipMediaType(bytes));
  return SIGNATURES.find(([, sign]) => sign.test(hex))?.[0];
}

/** By the names of files in the archive. */
const ARCHIVES: readonly (readonly [KindOfFile, RegExp])[] = [
  ['excel', /^xl\//],
  ['word', /^word\//],
  ['slides', /^ppt\//],
  ['apple', /^Index(?:\.zip|\/Document\.iwa)/],
  ['gephi', /^(?:Project|Workspace_\d+)(?:_|$)/],
  ['celtx', /^(?:project|local)\.rdf$/],
  ['fountain-archive', /\.(?:fountain|highland|spmd)$|textbundle\//i],
  ['fade-in', /^document\.xml$/],
];

function kindOfArchive(entries: readonly string[], mediaType: string): KindOfFile {
  if (mediaType.includes('opendocument.spreadsheet')) return 'ods';
  if (mediaType.includes('opendocument')) return 'odt';
  if (mediaType.includes('epub')) return 'book';
  return ARCHIVES.find(([, name]) => entries.some((entry) => name.test(entry)))?.[0] ?? 'archive';
}

/** Word, Excel or PowerPoint before 2007, by the name of a stream in the file. */
function oldOffice(bytes: Uint8Array): KindOfFile {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 2_000_000 - (2_000_000 % 2)));
  if (text.includes('WordDocument')) return 'word';
  return /Workbook|Book\0/.test(text) ? 'excel' : 'slides';
}

/** How texts begin. */
const TEXTS: readonly (readonly [KindOfFile, RegExp])[] = [
  ['pdf', /^\s*%PDF-\d/],
  ['rtf', /^\s*\{\\rtf/],
  ['html', /^\s*(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head)[\s>]/i],
  ['tex', /^\s*(?:%[^\n]*\n\s*){0,20}\\(?:documentclass|documentstyle|begin\{document\}|input)\b/],
  ['trelby', /^#Version \d+\r?\n#/],
  ['subtitles', /^\s*(?:WEBVTT\b|\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->)/],
  ['open-screenplay', /^\s*(?:<\?xml[^>]{0,200}>\s*)?<document\s[^>]{0,200}Open Screenplay/i],
  ['network', /^\s*(?:\*vertices|\*network)\b/i],
  ['network', /^\s*(?:strict\s+)?(?:di)?graph\s*(?:"[^"]*"|\w+)?\s*[{[]/i],
  ['network', /^\s*(?:Creator\s+"[^"]*"\s+)?(?:Version\s+\d+\s+)?graph\s*\[/i],
  ['network', /^\s*(?:nodedef>|dl\s+n\s*=)/i],
];

function kindOfRoot(root: string): KindOfFile | undefined {
  if (root === 'html') return 'html';
  if (root === 'svg') return 'svg';
  return root === 'Workbook' || root === 'document-content' || root === 'package' || root === 'wordDocument'
    ? 'office-xml'
    : undefined;
}
