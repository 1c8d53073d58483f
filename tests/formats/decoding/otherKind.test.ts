import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherKindOf } from '../../../src/formats/decoding/otherKind.ts';
import { formats, readStory } from '../../../src/formats/formats.ts';
import { ImportError } from '../../../src/story/importError.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A ZIP archive of empty files, or one whose first file says its type, as OpenDocument does. */
function zip(names: readonly string[], mediaType = ''): Uint8Array {
  const files = [
    ...(mediaType ? [{ name: 'mimetype', content: mediaType }] : []),
    ...names.map((name) => ({ name, content: '' })),
  ];
  const number = (value: number, length: number) =>
    Array.from({ length }, (_, index) => String.fromCharCode((value >> (8 * index)) & 0xff)).join('');
  let local = '';
  let directory = '';
  for (const { name, content } of files) {
    const sizes = number(content.length, 4) + number(content.length, 4);
    directory += `PK\x01\x02${number(0, 16)}${sizes}${number(name.length, 2)}${number(0, 12)}${number(local.length, 4)}${name}`;
    local += `PK\x03\x04${number(0, 14)}${sizes}${number(name.length, 2)}${number(0, 2)}${name}${content}`;
  }
  const end = `PK\x05\x06${number(0, 4)}${number(files.length, 2)}${number(files.length, 2)}${number(directory.length, 4)}${number(local.length, 4)}${number(0, 2)}`;
  return bytes(local + directory + end);
}

const OLD_OFFICE = 'ÐÏ\x11à¡±\x1aá';
const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');

const FILES: readonly (readonly [name: string, content: Uint8Array, en: RegExp, de: RegExp])[] = [
  ['a PDF', bytes('%PDF-1.7\n%\xe2\xe3\n1 0 obj'), /is a PDF.*as Fountain/, /ist ein PDF.*als Fountain/],
  ['a PDF of ASCII', bytes('%PDF-1.4\n1 0 obj\n<< >>\n'), /is a PDF/, /ist ein PDF/],
  [
    'a workbook',
    zip(['[Content_Types].xml', 'xl/workbook.xml']),
    /Excel workbook.*CSV UTF-8/,
    /Excel-Arbeitsmappe.*CSV UTF-8/,
  ],
  [
    'an old workbook',
    bytes(`${OLD_OFFICE}${'\0'.repeat(512)}${wide('Workbook')}`),
    /Excel workbook/,
    /Excel-Arbeitsmappe/,
  ],
  [
    'a spreadsheet',
    zip(['content.xml'], 'application/vnd.oasis.opendocument.spreadsheet'),
    /OpenDocument spreadsheet.*Text CSV/,
    /OpenDocument-Tabelle/,
  ],
  [
    'a document',
    zip(['[Content_Types].xml', 'word/document.xml']),
    /Word document.*Plain Text/,
    /Word-Dokument.*Nur Text/,
  ],
  [
    'an old document',
    bytes(`${OLD_OFFICE}${'\0'.repeat(512)}${wide('WordDocument')}`),
    /Word document/,
    /Word-Dokument/,
  ],
  [
    'a text document',
    zip(['content.xml'], 'application/vnd.oasis.opendocument.text'),
    /OpenDocument text/,
    /OpenDocument-Text/,
  ],
  ['slides', zip(['ppt/presentation.xml']), /presentation/, /Präsentation/],
  [
    'a Pages document',
    zip(['Index/Document.iwa']),
    /Pages, Numbers or Keynote/,
    /Pages, Numbers oder Keynote/,
  ],
  [
    'formatted text',
    bytes('{\\rtf1\\ansi INT. HOUSE - DAY\\par}'),
    /formatted text \(RTF\)/,
    /formatierter Text \(RTF\)/,
  ],
  ['a Fade In script', zip(['document.xml']), /Fade In script.*Fountain/, /Drehbuch von Fade In/],
  [
    'a Highland script',
    zip(['script.textbundle/text.fountain']),
    /archive that contains a Fountain script/,
    /Fountain-Drehbuch/,
  ],
  ['a Celtx project', zip(['project.rdf', 'script-1.html']), /Celtx project/, /Celtx-Projekt/],
  ['a Trelby script', bytes('#Version 3\n#Begin-Auto-Completion\n'), /Trelby script/, /Drehbuch von Trelby/],
  [
    'subtitles',
    bytes('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello\n'),
    /subtitles.*list of scenes/,
    /Untertitel.*Liste der Szenen/,
  ],
  [
    'subtitles in SubRip',
    bytes('1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\n'),
    /subtitles/,
    /Untertitel/,
  ],
  [
    'a script in the Open Screenplay Format',
    bytes('<?xml version="1.0"?>\n<document type="Open Screenplay Format document" version="40"/>'),
    /Open Screenplay Format.*Fountain/,
    /Open Screenplay Format.*Fountain/,
  ],
  ['a Gephi project', zip(['Project_xml', 'Workspace_1_xml']), /Gephi project.*GEXF/, /Gephi-Projekt.*GEXF/],
  ['an e-book', zip(['OEBPS/one.xhtml'], 'application/epub+zip'), /e-book/, /E-Book/],
  [
    'a web page',
    bytes('<!DOCTYPE html><html><body><h1>Play</h1></body></html>'),
    /web page \(HTML\)/,
    /Webseite \(HTML\)/,
  ],
  [
    'a web page after a comment',
    bytes('\n<!-- saved -->\n<HTML lang="en"><p>ANNA<p>Hello</HTML>'),
    /web page/,
    /Webseite/,
  ],
  [
    'a web page in XML',
    bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
    /web page/,
    /Webseite/,
  ],
  ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), /picture \(SVG\)/, /Bild \(SVG\)/],
  ['a LaTeX source', bytes('% A play\n\\documentclass{article}\n'), /LaTeX/, /LaTeX/],
  [
    'a Pajek network',
    bytes('*Vertices 2\n1 "Ada"\n2 "Bo"\n*Edges\n1 2 1\n'),
    /network in another format.*GEXF/,
    /Netzwerk in einem anderen Format/,
  ],
  [
    'a GML network',
    bytes('graph [\n node [ id 1 label "Ada" ]\n]'),
    /network in another format/,
    /anderen Format/,
  ],
  ['a DOT network', bytes('digraph G {\n ada -> bo;\n}'), /network in another format/, /anderen Format/],
  ['a PNG picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), /is a picture/, /ist ein Bild/],
  ['a JPEG picture', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), /is a picture/, /ist ein Bild/],
  ['a film', bytes('\0\0\0\x18ftypmp42\0\0\0\0'), /recording/, /Tonaufnahme|Ton- oder Videoaufnahme/],
  ['a database', bytes('SQLite format 3\0\x10\0'), /database/, /Datenbank/],
  ['a gzip archive', bytes('\x1f\x8b\x08\0\0\0'), /compressed archive.*Unpack/, /gepacktes Archiv/],
  ['another archive', zip(['play.txt', 'notes.txt']), /compressed archive/, /gepacktes Archiv/],
  ['a cut off archive', zip(['xl/workbook.xml']).slice(0, 60), /Excel workbook/, /Excel-Arbeitsmappe/],
];

function refusalOf(content: Uint8Array, name = '', format = ''): ImportError {
  try {
    readStory(content, name, { format: formats.find(({ id }) => id === format) });
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('It is read.');
}

test.for(FILES)(
  '%s is refused by name, with what to save it as, in both languages',
  ([, content, en, de]) => {
    for (const format of ['', 'ezlinavis', 'csv']) {
      const { code, sentence } = refusalOf(content, 'file', format);
      expect(code).toBe('other-kind');
      expect(sentence.en).toMatch(en);
      expect(sentence.de).toMatch(de);
    }
  },
);

test('a file of another kind is recognised whatever its name', () => {
  expect(refusalOf(zip(['xl/workbook.xml']), 'story.csv').code).toBe('other-kind');
});

test('any bytes are looked at without harm', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      otherKindOf(noise);
      otherKindOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]));
      otherKindOf(Uint8Array.from([...zip(['xl/a']).slice(0, 100), ...noise]));
    }),
    { seed: 7 },
  );
});

describe('a text that no format recognises', () => {
  test.for([
    [
      '',
      /^The file is empty\. Choose another file\.$/,
      /^Die Datei ist leer\. Wählen Sie eine andere Datei\.$/,
    ],
    [
      'Once upon a time there was nothing to see.',
      /nothing in it looks like scenes/,
      /nichts darin sieht nach Szenen/,
    ],
    ['<rss version="2.0"><channel/></rss>', /root element <rss> is unknown/, /Wurzelelement <rss> ist/],
    ['Name;Age\nAda;36\nBo;42\n', /columns “Name”, “Age”, but none/, /Spalten „Name“, „Age“, aber keine/],
  ] as const)('is refused with what it lacks: %j', ([text, en, de]) => {
    const { sentence } = refusalOf(new TextEncoder().encode(text));
    expect(sentence.en).toMatch(en);
    expect(sentence.de).toMatch(de);
  });

  test.for([
    ['Once upon a time there was nothing to see.', true],
    ['<rss version="2.0"><channel/></rss>', true],
    ['', false],
    ['Name;Age\nAda;36\nBo;42\n', false],
  ] as const)('is told all formats only where it is unclear what to do: %j, %s', ([text, isTold]) => {
    const { sentence } = refusalOf(new TextEncoder().encode(text));
    expect([
      sentence.en.includes('screenplays in Fountain, Final Draft (.fdx) or plain text'),
      sentence.de.includes('Dramen in TEI, DraCor oder als reiner Text'),
    ]).toEqual([isTold, isTold]);
  });
});

test.for(LANGUAGES)('the names of declared relations are in the language of the reader (%s)', (language) => {
  const play = `<TEI><teiHeader><profileDesc><particDesc><listPerson><person xml:id="ann"><persName>Ann</persName></person><person xml:id="ben"><persName>Ben</persName></person></listPerson><listRelation><relation name="parent_of" active="#ann" passive="#ben"/><relation name="enemy_of" mutual="#ann #ben"/></listRelation></particDesc></profileDesc></teiHeader><text><body><div><sp who="#ann"/><sp who="#ben"/></div></body></text></TEI>`;
  const { background } = readStory(new TextEncoder().encode(play)).story;
  const labels = background.map((change) => ('label' in change ? change.label?.[language] : undefined));
  expect(labels).toEqual(language === 'de' ? ['Elternteil von', 'verfeindet'] : ['parent of', 'enemies']);
});

const cases = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));

describe.skipIf(!existsSync(cases))('public files (skipped without the cases)', () => {
  const folder = '260-xlsx-dropped';
  const files = existsSync(cases) ? readdirSync(cases + folder).filter((name) => !name.endsWith('.md')) : [];
  test.for([...files.map((name) => `${folder}/${name}`), '313-pdf-ascii/pdf-ascii.txt'])(
    '%s is refused by name',
    (path) => {
      expect(refusalOf(readFileSync(cases + path), path).code).toBe('other-kind');
    },
  );
});
