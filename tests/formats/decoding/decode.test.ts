import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/formats/decoding/decode.ts';
import { ENCODINGS, encodingCalled } from '../../../src/formats/decoding/encodings.ts';
import { readStory } from '../../../src/formats/formats.ts';
import { ImportError } from '../../../src/story/importError.ts';
import { sentencesOf } from '../remarks.ts';
import { inEncoding } from './inEncoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

/** Short lists of names and a bit of a script, as people have them, in the encodings that are usual for them. */
const TEXTS: readonly (readonly [text: string, ...encodings: readonly string[]])[] = [
  [
    'Source;Target\nВера;Иван\nИван;Олег\n',
    'windows-1251',
    'koi8-u',
    'iso-8859-5',
    'ibm866',
    'x-mac-cyrillic',
  ],
  ['ИНТ. ДОМ - ДЕНЬ\n\nВЕРА\nКто там?\n\nИВАН\nЯ.\n', 'windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'],
  ['# Дія 1\nЄвген\nОксана\nІгор\n', 'windows-1251', 'koi8-u'],
  ['Source;Target\nŁucja;Żaneta\nŻaneta;Świętosław\n', 'windows-1250', 'iso-8859-2', 'ibm852'],
  ['Source,Target\nJiří,Božena\nŽofie,Šárka\n', 'windows-1250', 'iso-8859-2'],
  ['Source,Target\nGyörgy,Őrs\nÖdön,Csűri\n', 'windows-1250', 'iso-8859-2'],
  ['Source,Target\nMüller,Jörg\nGroß,Müller\n', 'windows-1252', 'macintosh', 'ibm850'],
  ['INT. CAFÉ - JOUR\n\nZOÉ\nC’est l’été… « Bonjour » – dit-elle.\n', 'windows-1252', 'macintosh'],
  ['Source,Target\nLe Bœuf,Cœur\nRené,Élise\n', 'windows-1252', 'iso-8859-15'],
  ['Source,Target\nJosé,Íñigo\nBegoña,José\n', 'windows-1252', 'macintosh'],
  ['INT. HOUSE\n\nANN\nIt’s late – “really”…\n', 'windows-1252', 'macintosh'],
  ['Source,Target,Price\nAnn,Ben,5 €\n', 'windows-1252'],
  ['Source,Target\nÞórður,Guðrún\nGuðrún,Ægir\n', 'windows-1252'],
  ['Source,Target\nЯ,Ты\n', 'windows-1251', 'koi8-u'],
  ['# מערכה 1\nהמלט\nאופליה\n', 'windows-1255'],
  ['名前,相手\nアンナ,ベン\n', 'shift_jis', 'euc-jp'],
  ['第一场 客厅\n李雷：你好。\n韩梅梅：你好吗？\n', 'gb18030'],
  ['Source,Target\n김철수,이영희\n', 'euc-kr'],
  ['Source,Target\nİpek,Şule\nÇağrı,Gülşen\n', 'windows-1254'],
  ['Source;Target\nΆννα;Γιώργος\nΓιώργος;Ελένη\n', 'windows-1253', 'iso-8859-7'],
  ['Source,Target\nשרה,יעקב\nיעקב,רחל\n', 'windows-1255', 'iso-8859-8'],
  ['Source,Target\nفاطمة,علي\nعلي,يوسف\n', 'windows-1256', 'iso-8859-6'],
  ['Source,Target\nŽydrūnas,Šarūnas\nRūta,Ąžuolas\n', 'windows-1257'],
  ['Source,Target\nสมชาย,สมหญิง\n', 'windows-874'],
  ['Source,Target\n花子,太郎\n太郎,次郎\n', 'shift_jis', 'euc-jp'],
  ['# 第一場\nハナコ\nタロウ\n花子は言った。\n', 'shift_jis', 'euc-jp'],
  ['Source,Target\n贾宝玉,林黛玉\n薛宝钗,贾宝玉\n', 'gb18030'],
  ['Source,Target\n林黛玉,賈母\n王熙鳳,林黛玉\n', 'big5'],
  ['Source,Target\n춘향,이몽룡\n이몽룡,향단\n', 'euc-kr'],
];

describe('a text without a declaration', () => {
  test.for(TEXTS.flatMap(([text, ...encodings]) => encodings.map((encoding) => [encoding, text] as const)))(
    'in %s is guessed by its letters: %s',
    ([encoding, text]) => {
      const read = decode(inEncoding(text, encoding));
      expect(read.text).toBe(text);
      expect(read.encoding.sentence?.en).toMatch(/It was read as .+, which is a guess\.$/);
      expect(read.encoding.sentence?.de).toMatch(/Sie wurde als .+ gelesen; das ist geraten\.$/);
      expect(read.encoding.others).not.toContain(read.encoding.id);
    },
  );

  test.for(TEXTS)('is UTF-8 or UTF-16 without a guess: %s', ([text]) => {
    for (const bytes of [
      utf8(text),
      utf8(`\ufeff${text}`),
      utf16(`\ufeff${text}`, 'le'),
      utf16(`\ufeff${text}`, 'be'),
    ]) {
      const { encoding, remarks, ...read } = decode(bytes);
      expect(read.text).toBe(text);
      expect([encoding.sentence, encoding.others, remarks]).toEqual([undefined, [], []]);
    }
    expect(decode(utf16(text, 'le')).text).toBe(text);
    expect(decode(utf16(text, 'be')).text).toBe(text);
  });

  test('with one broken character is still UTF-8, and the line is said', () => {
    const text = '# Erste Szene\nJörg\nMüller\nGroß\nZoë\nRené\nÉlise\nJosé\nÍñigo\nBegoña\nGüney\n';
    const bytes = [...utf8(text), 0xe9, 0x0a];
    const read = decode(Uint8Array.from(bytes));
    expect([read.text, read.encoding.id]).toEqual([`${text}\ufffd\n`, 'utf-8']);
    expect(read.remarks).toEqual([
      {
        sentence: {
          en: '1 character is not valid in UTF-8 and shown as “\ufffd”.',
          de: '1 Zeichen ist in UTF-8 ungültig und als „\ufffd“ dargestellt.',
        },
        line: 12,
      },
    ]);
  });

  test('in ISO-2022-JP is known by its escapes', () => {
    const bytes = Uint8Array.from([...'# 1\n\x1b$B2V;R\x1b(B\n'].map((letter) => letter.charCodeAt(0)));
    expect(decode(bytes)).toMatchObject({ text: '# 1\n花子\n', encoding: { id: 'iso-2022-jp' } });
  });

  test('that is no text is refused, and so is UTF-32', () => {
    expect(codeOf(() => decode(Uint8Array.of(0, 0, 1, 0xff, 0x41, 0x80)))).toBe('not-text');
    expect(codeOf(() => decode(Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)))).toBe('unknown-encoding');
  });

  test('of any bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const code = codeOf(() => decode(bytes));
        expect(['read', 'not-text', 'unknown-encoding']).toContain(code);
      }),
      { seed: 7 },
    );
  });

  test('of the largest size is guessed from a sample', () => {
    const line = inEncoding('Вера;Иван\n', 'windows-1251');
    const bytes = new Uint8Array(20e6).fill(0x61);
    for (let at = 10e6; at < 11e6; at += line.length) bytes.set(line, at);
    expect(decode(bytes).encoding.id).toBe('windows-1251');
    expect(decode(new Uint8Array(1e6).fill(0xe0)).text).toHaveLength(1e6);
  });
});

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
  return 'read';
}

const network = (encoding: string | undefined, one: string, other: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?>\n<gexf><graph><nodes><node id="1" label="${one}"/><node id="2" label="${other}"/></nodes><edges><edge source="1" target="2"/></edges></graph></gexf>`;
const namesIn = (bytes: Uint8Array) => readStory(bytes).story.characters.map(({ name }) => name.en);

describe('XML', () => {
  test.for<[encoding: string, one: string, other: string]>([
    ['windows-1251', 'Вера', 'Иван'],
    ['KOI8-R', 'Вера', 'Иван'],
    ['ISO-8859-2', 'Łucja', 'Żaneta'],
    ['ISO-8859-15', 'Zoë', 'Le Bœuf'],
    ['ISO-8859-7', 'Άννα', 'Ελένη'],
    ['Windows-1254', 'İpek', 'Şule'],
    ['Shift_JIS', '花子', '太郎'],
    ['GBK', '贾宝玉', '林黛玉'],
    ['GB2312', '贾宝玉', '林黛玉'],
    ['Big5', '林黛玉', '王熙鳳'],
    ['EUC-KR', '춘향', '이몽룡'],
    ['cp1252', 'Müller', 'Œuvre'],
    ['CP932', '花子', '太郎'],
    ['IBM850', 'Müller', 'Zoë'],
    ['cp852', 'Łucja', 'Żaneta'],
  ])('in %s obeys its declaration, without a word', ([encoding, one, other]) => {
    const id = encodingCalled(encoding) as string;
    const bytes = inEncoding(network(encoding, one, other), id === 'gbk' ? 'gb18030' : id);
    expect(namesIn(bytes)).toEqual([one, other]);
    expect(readStory(bytes)).toMatchObject({ remarks: [], encoding: { sentence: undefined, others: [] } });
  });

  test.for(['IBM037', 'x-unknown', 'UTF-7', 'HZ-GB-2312'])('in %s is refused by name', (encoding) => {
    const error = (() => {
      try {
        readStory(inEncoding(network(encoding, 'Ada', 'Bo'), 'windows-1252'));
      } catch (caught) {
        return caught as ImportError;
      }
    })();
    expect(error?.sentence).toEqual({
      en: `The file uses the encoding ${encoding}, which is not supported. Save it as UTF-8 and open it again.`,
      de: `Die Datei verwendet die Kodierung ${encoding}, die nicht unterstützt wird. Speichern Sie sie in UTF-8 und öffnen Sie sie erneut.`,
    });
  });

  test('with a byte order mark obeys the mark, and one that only claims UTF-16 is UTF-8', () => {
    expect(namesIn(utf16(`\ufeff${network('UTF-8', 'Zoë', 'Łucja')}`, 'le'))).toEqual(['Zoë', 'Łucja']);
    expect(namesIn(utf8(`\ufeff${network('ISO-8859-1', 'Zoë', 'Łucja')}`))).toEqual(['Zoë', 'Łucja']);
    expect(namesIn(utf8(network('utf-16', 'Zoë', 'Łucja')))).toEqual(['Zoë', 'Łucja']);
  });

  test('that claims UTF-8 and is not is guessed, and this is said', () => {
    const { encoding } = readStory(inEncoding(network('UTF-8', 'Łucja', 'Świętosława'), 'windows-1250'));
    expect(encoding.sentence?.en).toBe(
      'The file claims to be UTF-8, but isn’t. It was read as Windows-1250 (Central European), which is a guess.',
    );
  });

  test('that declares an 8-bit encoding but is UTF-8 is read as declared, with UTF-8 one press away', () => {
    const { story, encoding } = readStory(utf8(network('ISO-8859-1', 'Zoë', 'Bo')));
    expect(story.characters[0]?.name.en).toBe('ZoÃ«');
    expect(encoding.others).toEqual(['utf-8']);
    expect(encoding.sentence?.en).toContain(
      'The file claims to be in Windows-1252 (Western European), but is also valid UTF-8. If names look wrong, read it as UTF-8.',
    );
  });
});

test('Windows-1252 and the code pages of MS-DOS are read as they are defined', () => {
  const text = (id: string, ...bytes: readonly number[]) => decode(Uint8Array.from(bytes), id).text;
  expect(text('windows-1252', 0x80, 0x92, 0x8c, 0xe9)).toBe('€’Œé');
  expect(text('cp850', 0x81, 0x84, 0x94, 0xe1, 0x82)).toBe('üäößé');
  expect(text('cp852', 0x9d, 0xbd, 0x98, 0xa9)).toBe('ŁŻśę');
});

describe('a chosen encoding', () => {
  const bytes = inEncoding('# 1\nВера\nИван\n', 'windows-1251');
  test('is obeyed, and what it does not have is counted', () => {
    expect(decode(bytes, 'cp1251')).toMatchObject({
      text: '# 1\nВера\nИван\n',
      encoding: { id: 'windows-1251' },
    });
    const asUtf8 = decode(bytes, 'UTF-8');
    expect(sentencesOf(asUtf8.remarks)).toEqual([
      `${asUtf8.text.match(/\ufffd/g)?.length} characters are not valid in UTF-8 and shown as “\ufffd”.`,
    ]);
    expect(asUtf8.encoding.others[0]).toBe('windows-1251');
  });

  test('that does not exist is refused by name', () => {
    expect(codeOf(() => decode(bytes, 'latin-99'))).toBe('unknown-encoding');
  });

  test.for(ENCODINGS)('is known to TextDecoder: $name', ({ id }) => {
    expect(encodingCalled(id)).toBe(id);
    expect(decode(bytes, id).encoding.id).toBe(id);
  });
});

test('a text that was encoded twice is read as it was meant, which is told, and can be had as it is', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const twice = utf8('Source,Target\nJÃ¼rgen,FranÃ§ois\n');
  const read = decode(twice);
  expect(read.text).toBe('Source,Target\nJürgen,François\n');
  expect(read.encoding).toEqual({
    id: 'utf-8',
    sentence: {
      en: 'The text of the file was encoded twice, as in “JÃ¼rgen”. This was corrected.',
      de: 'Der Text der Datei war doppelt kodiert, wie in „JÃ¼rgen“. Das wurde korrigiert.',
    },
    others: ['utf-8'],
  });
  expect(decode(twice, 'utf-8').text).toContain('JÃ¼rgen');
  for (const text of ['São Paulo, Âme', 'Ã and JÃ¼rgen, Вера', 'Ã¼ and ü'])
    expect(decode(utf8(text)).text).toBe(text);
});

const cases = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));

describe.skipIf(!existsSync(cases))('public files (skipped without the cases)', () => {
  const read = (path: string) => readStory(readFileSync(cases + path), path.replace(/^.*\//, ''));
  test.for([
    ['257-csv-windows-1251/input.csv', ['Вера', 'Иван', 'Олег'], 'windows-1251'],
    ['257-csv-windows-1251/names.txt', ['Вера', 'Иван', 'Олег'], 'windows-1251'],
    ['257-csv-windows-1251/script.fountain', ['ВЕРА', 'ИВАН'], 'windows-1251'],
    ['257-csv-windows-1251/polish-1250.csv', ['Łucja', 'Żaneta', 'Świętosław'], 'windows-1250'],
    ['263-xml-declared-encoding/iso-8859-1.gexf', ['Åsa', 'Jürgen'], 'windows-1252'],
    ['263-xml-declared-encoding/iso-8859-15-fdx.fdx', ['ZOÉ', 'LE BŒUF'], 'iso-8859-15'],
    ['263-xml-declared-encoding/iso-8859-2.gexf', ['Łucja', 'Čeněk'], 'iso-8859-2'],
    ['263-xml-declared-encoding/koi8-r.tei.xml', ['Вера', 'Иван'], 'koi8-r'],
    ['263-xml-declared-encoding/shift_jis.gexf', ['花子', '太郎'], 'shift_jis'],
    ['263-xml-declared-encoding/windows-1251.gexf', ['Вера', 'Иван'], 'windows-1251'],
  ] as const)('%s names %j', ([path, names, encoding]) => {
    const reading = read(path);
    expect([reading.story.characters.map(({ name }) => Object.values(name)[0]), reading.encoding.id]).toEqual(
      [names, encoding],
    );
  });
});
