import { describe, expect, test } from 'vitest';
import { fountain } from '../../src/formats/fountain.ts';
import { speakerOf } from '../../src/formats/kit/cues.ts';
import { readScript } from '../../src/formats/script/readScript.ts';
import type { Story } from '../../src/story/types.ts';
import { caseText, hasCases } from './caseFiles.ts';
import {
  corpusFiles,
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
  wronglyRecognised,
} from './corpusFiles.ts';
import { inEnglish, sentencesOf } from './remarks.ts';

/** Each scene's heading and speakers. */
function scenesOf(text: string): [string, ...string[]][] {
  return castList(fountain.read(text).story);
}

function castList(story: Story): [string, ...string[]][] {
  const names = new Map(story.characters.map(({ id, name }) => [id, name.en ?? '']));
  return story.scenes.map(({ title, present }) => [
    title.en ?? '',
    ...present.map(({ character }) => names.get(character) ?? ''),
  ]);
}

const remarksOf = (text: string) => sentencesOf(fountain.read(text).remarks);

test('headings are scenes, and those who speak below are present', () => {
  const text = 'INT. HOUSE - DAY\n\nANN\nHi.\n\nBEN\nHi.\n\next. garden\n\nANN\nAlone.\n';
  expect(scenesOf(text)).toEqual([
    ['House, day', 'ANN', 'BEN'],
    ['Garden', 'ANN'],
  ]);
});

test('a title page needs a key in the first line, and ends at an empty line', () => {
  const text =
    'Title:\n    _**BRICK & STEEL**_\n    _**FULL RETIRED**_\nCredit: Written by\nAuthor: Stu\n\nBRICK\nHi.';
  const { story } = fountain.read(text);
  expect(story.title).toEqual({ en: 'BRICK & STEEL FULL RETIRED' });
  expect(story.source).toEqual({ en: 'Written by Stu' });
  expect(castList(story)).toEqual([['Opening', 'BRICK']]);
  expect(scenesOf('INT. HOUSE: KITCHEN - DAY\n\nANN\nHi.')).toEqual([['House: Kitchen, day', 'ANN']]);
});

test('line ends of any system and a byte order mark make no difference', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(scenesOf(`\ufeffINT. A${end}${end}ANN${end}Hi.`)).toEqual([['A', 'ANN']]);
  }
});

test('comments are skipped, over any number of lines', () => {
  const text =
    'INT. A\n\nANN\nHi.\n\n/*\nINT. B\n\nBEN\nHi.\n*/\nINT. C\n\n/* {"heading": "INT. D"}\n\nINT. E */';
  expect(scenesOf(text)).toEqual([['A', 'ANN'], ['C']]);
  expect(inEnglish(fountain.read('INT. A\n\nANN\nHi.\n\n/* x').remarks)).toEqual([
    { sentence: 'A comment begins with /* but never ends, so it was read as text.', line: 6 },
  ]);
});

test('notes are left out, and a line that is only a note counts as no line', () => {
  expect(scenesOf('INT. A\n\nANN\n[[softly]]\nHi.\n\nBEN [[who\nis\nthat]]\nHi.')).toEqual([
    ['A', 'ANN', 'BEN'],
  ]);
});

test('sections, synopses, centred text, transitions, lyrics and page breaks are neither scenes nor characters', () => {
  const text =
    '# ACT I\n= ALL\nof it\n\nINT. A\n\n> THE END <\nx\n\n> FADE\nx\n\nCUT TO:\nx\n\n~LA LA\nx\n\n===\n\nANN\nHi.\n\n!BANG\nx';
  expect(scenesOf(text)).toEqual([['A', 'ANN']]);
});

test('sections of the first level are acts', () => {
  const { story } = fountain.read(
    '# ACT I\n\nINT. A\n\nANN\nHi.\n\n## Later\n\nINT. B\n\n# ACT II\n\nINT. C',
  );
  expect(story.acts.map(({ title }) => title.en)).toEqual(['ACT I', 'ACT II']);
  expect(story.scenes.map(({ act }) => act)).toEqual(['act-1', 'act-1', 'act-2']);
});

test('INT and EXT begin a heading only after an empty line and before a dot or space', () => {
  const headings = (text: string) =>
    readScript(text).parts.flatMap((part) => (part.type === 'heading' ? part.text : []));
  for (const text of ['INT. A', 'EXT A', 'est. a', 'INT./EXT. A', 'INT/EXT A', 'I/E. A', 'INT - A']) {
    expect(headings(text)).toEqual([text]);
  }
  expect(headings('.FORCED')).toEqual(['FORCED']);
  for (const text of ['ESTABLISHING A', 'INTERIOR', '...where', 'x\nINT. A', 'INT.']) {
    expect(headings(text)).toEqual(text === 'INT.' ? ['INT.'] : []);
  }
  expect(headings('INT. A\nINT. B')).toEqual(['INT. A']);
});

test('scene numbers are kept as text', () => {
  const numbers = ['1A', 'I-1-A', '110A', '2'];
  const text = numbers.map((number) => `INT. A #${number}#\n\nANN\nHi.`).join('\n\n');
  expect(scenesOf(text).map(([title]) => title)).toEqual(numbers.map((number) => `${number}. A`));
  expect(scenesOf('INT. A (1979)\n\nANN\nHi.')).toEqual([['A (1979)', 'ANN']]);
});

test('a cue is a name in capitals above a speech, or a name after @', () => {
  const cast = (text: string) =>
    readScript(text).parts.flatMap((part) => (part.type === 'cue' ? part.text : []));
  expect(
    cast('R2D2\nBeep.\n\n23\nNo.\n\n@McAvoy\nYes.\n\n\t\tANN\n\tHi.\n\nStraße\nNo.\n\nGROß\nYes.'),
  ).toEqual(['R2D2', 'McAvoy', 'ANN', 'GROß']);
  expect(cast('ANN\n\nShe is silent.\n\nBEN')).toEqual([]);
  expect(cast('花子\nはい。\n\nこんにちは')).toEqual(['花子']);
});

test('a name in capitals may begin with small letters', () => {
  expect(scenesOf('INT. A\n\nMcCLANE\nHi.\n\nMacREADY (V.O.)\nHi.\n\nMcClane\nis silent.')).toEqual([
    ['A', 'McCLANE', 'MacREADY'],
  ]);
});

test('a line of two spaces continues a speech', () => {
  expect(scenesOf('INT. A\n\nANN\nOne.\n  \nTWO\nthree.')).toEqual([['A', 'ANN']]);
});

test('brackets and the caret of dual dialogue are not part of a name', () => {
  for (const cue of [
    'EDWARD (V.O.)(CONT’D)',
    "EDWARD(cont'd)",
    'EDWARD (O.S., PRELAP)',
    'EDWARD (V.0.) ^',
    'EDWARD ^ (ON PHONE)',
    'EDWARD (to (her))',
    "EDWARD (CONT'D",
  ]) {
    expect(speakerOf(cue).name).toBe('EDWARD');
  }
  expect(remarksOf("INT. A\n\nANN (V.O.) (CONT'D)\nHi.\n\nMAN (YOUNG)\nHi.")).toEqual([
    'Text in brackets was not read as part of a name: MAN (YOUNG).',
  ]);
});

test('both speakers of dual dialogue are in the scene', () => {
  expect(scenesOf('INT. A\n\nANN\nHi.\n\nBEN ^\nHi.')).toEqual([['A', 'ANN', 'BEN']]);
});

test('either apostrophe makes the same name', () => {
  expect(scenesOf("INT. A\n\nWILL’S DATE\nHi.\n\nWILL'S DATE\nHi.")).toEqual([['A', "WILL'S DATE"]]);
});

test('speech before the first heading has a scene of its own, and scenes without speech are kept', () => {
  const { story, remarks } = fountain.read('EDWARD\nHi.\n\nINT. A\n\nNothing.');
  expect(castList(story)).toEqual([['Opening', 'EDWARD'], ['A']]);
  expect(inEnglish(remarks)).toEqual([
    { sentence: 'EDWARD speaks before the first scene heading; a scene was added for this.', line: 1 },
    { sentence: 'No one speaks in 1 of 2 scenes. Scenes without dialogue were kept.' },
  ]);
});

test('places come from the headings if there are few', () => {
  const placesOf = (count: number) => {
    const headings = Array.from({ length: count }, (_, index) => `INT. ROOM ${index} - THE DOOR - DAY`);
    const text = [...headings, 'EXT. room 0 - THE DOOR - NIGHT', '.ELSEWHERE'].join('\n\n');
    const { story } = fountain.read(`${text}\n\nANN\nHi.`);
    return {
      places: story.places.map(({ name }) => name.en),
      scenes: story.scenes.map(({ place }) => place),
    };
  };
  expect(placesOf(2)).toEqual({
    places: ['Room 0, the Door', 'Room 1, the Door'],
    scenes: ['place-1', 'place-2', 'place-1', undefined],
  });
  expect(placesOf(6).places).toHaveLength(6);
  expect(placesOf(7).places).toEqual([]);
});

test('names may be those of object properties', () => {
  expect(scenesOf('INT. A\n\n@__proto__\nHi.\n\n@constructor\nHi.')).toEqual([
    ['A', '__proto__', 'constructor'],
  ]);
});

test('a script without characters is refused', () => {
  expect(refusalOf(fountain, 'INT. A\n\nNothing.')).toBe(
    'The file looks like Fountain, but no one speaks in it. Write each name in capitals on a line of its own, after an empty line, with the speech below it.',
  );
  expect(refusalOf(fountain, 'Nothing.')).toBe(
    'The file looks like Fountain, but has no scenes: it has neither scene headings nor dialogue.',
  );
});

test('headings may be numbered and indented, spaced, in either order, and in other languages', () => {
  const headings = (text: string) =>
    readScript(`${text}\n\nANN\nHi.`).parts.flatMap((part) =>
      part.type === 'heading' ? [`${part.number ? `${part.number}: ` : ''}${part.text}`] : [],
    );
  for (const [text, ...expected] of [
    ['   12A    INT. DINER - NIGHT               12A', '12A: INT. DINER - NIGHT'],
    ['12A.  EXT. ROAD   12A.   *', '12A: EXT. ROAD'],
    ['SCENE 3 INT. DINER', '3: INT. DINER'],
    ['SÉQUENCE 5 - INT. CUISINE - JOUR', '5: INT. CUISINE - JOUR'],
    ['INNEN/TAG KÜCHE', 'INNEN/TAG KÜCHE'],
    ['INT: DINER', 'INT: DINER'],
    ['INT. DINER - NIGHT           4', '4: INT. DINER - NIGHT'],
    ['EXT/INT. CAR', 'EXT/INT. CAR'],
    ['INT. / EXT. CAR', 'INT. / EXT. CAR'],
    ['E/I. CAR', 'E/I. CAR'],
    ['1-12. ИНТ. КВАРТИРА. ДЕНЬ', '1-12: ИНТ. КВАРТИРА. ДЕНЬ'],
    ['НАТ. УЛИЦА — НОЧЬ', 'НАТ. УЛИЦА — НОЧЬ'],
    ['ИНТ./НАТ. МАШИНА', 'ИНТ./НАТ. МАШИНА'],
    ['INNEN/AUSSEN. AUTO - TAG', 'INNEN/AUSSEN. AUTO - TAG'],
    ['INNEN KÜCHE NACHT', 'INNEN KÜCHE NACHT'],
    ['7. KÜCHE – INNEN/TAG', '7: KÜCHE – INNEN/TAG'],
    ['ÁUDIO. ESTÚDIO - DIA', 'ÁUDIO. ESTÚDIO - DIA'],
    ['内景 茶馆 日', '内景 茶馆 日'],
    ['3、外景 街道 夜', '3: 外景 街道 夜'],
    ['○喫茶店・中（昼）', '喫茶店・中（昼）'],
    ['S#4. 실내. 카페', '4: 실내. 카페'],
    ['داخلي - مقهى - نهار', 'داخلي - مقهى - نهار'],
    ['פנים. בית קפה - יום', 'פנים. בית קפה - יום'],
    ['ინტ. კაფე - დღე', 'ინტ. კაფე - დღე'],
  ] as const) {
    expect(headings(text)).toEqual(expected);
  }
  for (const text of [
    'Innen war es dunkel.',
    'INNENMINISTER',
    '3 INTERNS',
    'Audio is off.',
    '12 EXTRAS',
    'UTE: Hallo.',
  ]) {
    expect(headings(text)).toEqual([]);
  }
});

test('headings that Fountain does not list are told', () => {
  expect(
    inEnglish(fountain.read('INT. A\n\nANN\nHi.\n\nEXT/INT. B\n\nANN\nHi.\n\n3 INT. C').remarks)[0],
  ).toEqual({
    sentence: 'Headings that Fountain does not list were read as scene headings: 2, such as “EXT/INT. B”.',
    line: 6,
  });
});

test('without a heading the report says so first, and acts and scenes in words count as headings', () => {
  const { story, remarks } = fountain.read('ANN\nHi.\n\nBEN\nHi.');
  expect(castList(story)).toEqual([['Opening', 'ANN', 'BEN']]);
  expect(sentencesOf(remarks).map((sentence) => sentence.slice(0, 33))).toEqual([
    'No scene headings were recognized',
  ]);
  expect(scenesOf('SCENE ONE\n\nANN\nHi.\n\nSCENE TWO\n\nBEN\nHi.')).toEqual([
    ['SCENE ONE', 'ANN'],
    ['SCENE TWO', 'BEN'],
  ]);
});

test('a script without empty lines is read by the shape of its lines, and this is told', () => {
  const text =
    'INT. A\nIt rains.\nANN\nHi.\nBEN (O.S.)\n(softly)\nHi. NO!\nCUT TO:\nEXT. B\nRain.\nANN\nAlone.';
  expect(scenesOf(text)).toEqual([
    ['A', 'ANN', 'BEN'],
    ['B', 'ANN'],
  ]);
  expect(remarksOf(text)).toEqual([
    'Names and headings are not set off by empty lines, so they were recognized by their capitals. Add an empty line before each, as Fountain requires.',
  ]);
});

test('lines that would be headings or cues after an empty line are told', () => {
  const text = 'INT. A\n\nANN\nHi.\nBEN\nHi.\n\nBEN\nHi.\n\nRain.\nINT. B\n\nANN\nNO\n\nANN\nHi.';
  expect(scenesOf(text)).toEqual([['A', 'ANN', 'BEN']]);
  expect(inEnglish(fountain.read(text).remarks)).toEqual([
    {
      sentence:
        'Lines without an empty line before them were read as text, as in Fountain, although they look like headings or cues: INT. B, BEN.',
      line: 12,
    },
  ]);
});

test('names in small letters are cues if a colon follows', () => {
  expect(scenesOf('INT. A\n\nRobert:\nHi.\n\nWalter:\nHi.\n\nRobert (softly):\nNo.')).toEqual([
    ['A', 'Robert', 'Walter'],
  ]);
});

test('speeches on the line of their speaker are read under headings of a screenplay too', () => {
  const text = 'INT. A - DAY\n\nANN: Hi.\nBEN (V.O.): Hi.\n\nEXT. B\n\nBEN: Alone.';
  expect(fountain.detect(text)).toBe(true);
  expect(scenesOf(text)).toEqual([
    ['A, day', 'ANN', 'BEN'],
    ['B', 'BEN'],
  ]);
});

test('a colon after a name is not part of it, even in the first line', () => {
  expect(scenesOf('ROBERT:\nHi.\n\nINT. A\n\nROBERT:\nHi.\n\nROBERT\nHi.\n\nWALTER (O.S.):\nHi.')).toEqual([
    ['Opening', 'ROBERT'],
    ['A', 'ROBERT', 'WALTER'],
  ]);
});

test('front matter gives the title, and is no part of the script', () => {
  const text = '---\ntitle: "The Reef"\nauthor: A. Writer\ntags: [film, draft]\n---\n\nINT. A\n\nANN\nHi.';
  const { story, remarks } = fountain.read(text);
  expect(fountain.read(text.replace('"The Reef"', '>-\n  The Reef')).story.title).toEqual({ en: 'The Reef' });
  expect([story.title, story.source, castList(story), remarks]).toEqual([
    { en: 'The Reef' },
    { en: 'A. Writer' },
    [['A', 'ANN']],
    [],
  ]);
});

describe('in scripts without capitals', () => {
  const chinese = (cue: string) =>
    `INT. 茶馆 - DAY\n\n李雷坐在窗边，手里拿着一封信。\n他没有打开它。\n\n${cue}李雷\n你来了。\n\n雨停了\n天亮了。\n`;

  test('a name is a cue after @, and then no line is one without it', () => {
    expect(scenesOf(chinese('@'))).toEqual([['茶馆, day', '李雷']]);
    expect(remarksOf(chinese('@'))).toEqual([
      'Cues are marked with @, so short lines without it were read as action: 雨停了.',
    ]);
  });

  test('without any @ short lines above others are cues, sentences are not, and the names are told', () => {
    expect(scenesOf(chinese(''))).toEqual([['茶馆, day', '李雷', '雨停了']]);
    expect(remarksOf(chinese(''))).toEqual([
      'The writing system has no capital letters, so short lines above other lines were read as speakers: 李雷, 雨停了. To be certain, put @ before each cue.',
    ]);
  });

  test.each([
    ['Hebrew', 'דני', 'דני יושב ליד החלון.'],
    ['Arabic', 'أحمد', 'يجلس أحمد قرب النافذة،'],
    ['Hindi', 'राम', 'राम खिड़की के पास बैठा है।'],
    ['Thai', 'สมชาย', 'สมชายนั่งอยู่ริมหน้าต่าง ในมือมีจดหมาย'],
    ['Georgian', 'ნინო', 'ნინო ზის ფანჯარასთან.'],
    ['Malayalam', 'രാമൻ', 'രാമൻ ജനലിനരികിൽ ഇരിക്കുന്നു.'],
    ['Japanese', '花子', '花子が窓辺に座っている。'],
  ])('in %s the speaker is one person and action stays action', (_, name, action) => {
    const text = `INT. A\n\n${action}\n${action}\n\n${name}\n${action}\n\n${name}:\n${action}\n`;
    expect(scenesOf(text)).toEqual([['A', name]]);
  });
});

describe('a cue that names several people', () => {
  const scene = (...cues: string[]) => `INT. A\n\n${cues.map((cue) => `${cue}\nHi.`).join('\n\n')}`;

  test.each([
    'ANN & BEN',
    'ANN/BEN',
    'ANN AND BEN',
    'ANN, BEN',
    'ANN UND BEN',
    'ANN et BEN'.toUpperCase(),
    'ANN + BEN (V.O.)',
  ])('counts for each: %s', (cue) => {
    const text = `${scene('ANN', 'BEN')}\n\nINT. B\n\n${cue}\nHi.`;
    expect(scenesOf(text)).toEqual([
      ['A', 'ANN', 'BEN'],
      ['B', 'ANN', 'BEN'],
    ]);
    expect(remarksOf(text)[0]).toBe(
      `Cues that name several people count for each of them: ${cue.replace(' (V.O.)', '')}.`,
    );
  });

  test('may share a word', () => {
    const text = scene(
      'FIRST WITCH',
      'SECOND WITCH',
      'GUARD 1',
      'GUARD 2',
      'FIRST AND SECOND WITCH',
      'GUARD 1 & 2',
    );
    expect(scenesOf(text)).toEqual([['A', 'FIRST WITCH', 'SECOND WITCH', 'GUARD 1', 'GUARD 2']]);
  });

  test.each(['ALL', 'BOTH', 'TOUS', 'ALLE', 'BEIDE', 'TODOS', 'LES MÊMES', 'ВСЕ', '众人', '全員'])(
    'is no person if it names no one: %s',
    (cue) => {
      const text = scene('@ANN', '@BEN', `@${cue}`);
      expect(scenesOf(text)).toEqual([['A', 'ANN', 'BEN']]);
      expect(inEnglish(fountain.read(text).remarks)[0]).toEqual({
        sentence: `Not counted as people, since they stand for those who speak in the scene anyway: ${cue}.`,
        line: 9,
      });
    },
  );

  test('may say of which kind all or both are, and have words in brackets or small words between names', () => {
    const witches = scene(
      'FIRST WITCH',
      'SECOND WITCH',
      'ANN (V.O.) & SECOND WITCH',
      'ANN',
      'ALL WITCHES',
      'BOTH WITCHES',
      'ANN and SECOND WITCH',
      'ANN, FIRST WITCH AND SECOND WITCH',
    );
    expect(scenesOf(witches)).toEqual([['A', 'FIRST WITCH', 'SECOND WITCH', 'ANN']]);
    expect(scenesOf(scene('ANN', 'ALL SOLDIERS'))).toEqual([['A', 'ANN', 'ALL SOLDIERS']]);
  });

  test('counts as one person if its parts do not speak alone, and for those it names before "etc."', () => {
    expect(scenesOf(scene('ANN', 'ANN & CLEO'))).toEqual([['A', 'ANN', 'ANN & CLEO']]);
    expect(remarksOf(scene('ANN', 'ANN & CLEO'))).toEqual([
      'Cues that may name several people, not all of whom also speak alone, count as one person each: ANN & CLEO.',
    ]);
    expect(scenesOf(scene('ANN', 'ANN, ETC.'))).toEqual([['A', 'ANN']]);
    expect(remarksOf(scene('ANN', 'ANN, ETC.'))).toContain(
      'It is unclear who “etc.” refers to, so these cues count only for those they name: ANN, ETC..',
    );
  });

  test('is a person if its words are only like those', () => {
    for (const name of ['SANDY', 'ALLEN', 'BOTHAM', 'MAN IN BLACK AND WHITE', 'VITAMIN E BOTTLE']) {
      expect(scenesOf(scene('ANN', name))).toEqual([['A', 'ANN', name]]);
    }
  });
});

describe.skipIf(!hasCases)('with the cases (skipped without them)', () => {
  test.each([
    ['207', 'input.fountain', ['李雷', '韩梅梅'], 2],
    ['208', 'input.fountain', ['ANNA', 'BEN', 'CLARA'], 2],
    ['216', 'input.fountain', ['FIRST WITCH', 'SECOND WITCH', 'THIRD WITCH', 'JOHN', 'MARY'], 2],
    ['217', 'input.txt', ['ACE', 'NICKY', 'GINGER'], 3],
    ['292', 'colon.fountain', ['ROBERT', 'WALTER'], 1],
    ['292', 'frontmatter.md', ['ROBERT', 'WALTER'], 1],
    ['292', 'frontmatter-name.md', ['ROBERT', 'WALTER'], 1],
    ['306', 'heading.fountain', ['ANN', 'BEN'], 2],
  ])('%s: %s has the right people and scenes', (number, file, people, scenes) => {
    const { story } = fountain.read(caseText(number, file));
    expect(story.characters.map(({ name }) => name.en)).toEqual(people);
    expect(story.scenes).toHaveLength(scenes);
    expect(fountain.detect(caseText(number, file))).toBe(true);
  });
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(fountain, [
    ...[
      'INT. ',
      '\n\nEXT. A - DAY #1#\n\n',
      '\n\nANN (V.O.)^\nHi.',
      '/*',
      '*/',
      '[[',
      ']]',
      '@',
      '(',
      ')',
      '^',
    ],
    ...['Title: ', '\n  \n', '# ', '=', '.', '!', '~', '> ', '\r', '\0', '’'],
  ]);
});

test('long lines and thousands of unclosed brackets are read without hanging', () => {
  for (const words of [
    '[[',
    '/*',
    '/* */',
    ']]',
    '(',
    ')',
    '()',
    ' ',
    '#',
    '^',
    'A (',
    '\n\nA\nb',
    '\nINT. A\n',
    '.',
  ]) {
    doesNotHang(fountain, `INT. A\n\nA${words.repeat(2e6 / words.length)}\nx`);
  }
});

/** Files whose figures differ from the expected ones, and why. */
const DIFFERENT = new Map([
  // The caret of dual dialogue before brackets is not part of a name.
  ['fountain/wildwinter/Character.fountain', ['speakersBeforeFirstScene']],
]);

type Figures = {
  scenes: number;
  cues: number;
  chars: number;
  dualMarks: number;
  speakersBeforeFirstScene: string[];
  scenesWithoutSpeaker: number;
  top: [string, number][];
};

/** The figures of a file, from its script and its story. */
function measured(text: string): Figures {
  const { parts } = readScript(text);
  const cues = parts.flatMap((part) => (part.type === 'cue' ? part.text : []));
  const times = new Map<string, number>();
  for (const cue of cues) times.set(speakerOf(cue).name, (times.get(speakerOf(cue).name) ?? 0) + 1);
  const story = cues.length > 0 ? castList(fountain.read(text).story) : [];
  const early = story.filter(([title]) => title === 'Opening').flatMap(([, ...names]) => names);
  const headings = parts.filter(({ type }) => type === 'heading').length;
  const silent = story.filter(([, ...names]) => names.length === 0).length;
  return {
    scenes: cues.length > 0 ? story.length - Math.min(1, early.length) : headings,
    cues: cues.length,
    chars: cues.length > 0 ? fountain.read(text).story.characters.length : 0,
    dualMarks: cues.filter((cue) => cue.endsWith('^')).length,
    speakersBeforeFirstScene: early.sort(),
    scenesWithoutSpeaker: cues.length > 0 ? silent : headings,
    top: [...times].sort(([, a], [, b]) => b - a).slice(0, 6),
  };
}

describe.skipIf(!hasCorpus)('real Fountain files (skipped without the corpus)', () => {
  const expected = figures<Figures>();
  const files = corpusFiles('fountain');

  test('have the expected figures, except those listed', () => {
    const different = files.flatMap((path) => {
      const ours = measured(corpusText(path));
      const theirs = expected[path] as Figures;
      const keys = (Object.keys(ours) as (keyof Figures)[]).filter(
        (key) => JSON.stringify(sorted(ours[key])) !== JSON.stringify(sorted(theirs[key])),
      );
      return keys.length > 0 ? [[path, keys] as const] : [];
    });
    expect(files).toHaveLength(39);
    expect(new Map(different)).toEqual(DIFFERENT);
  });

  test('are refused only if no one speaks', () => {
    const refused = files.filter((path) => refusalOf(fountain, corpusText(path)) !== undefined);
    expect(refused).toEqual(files.filter((path) => expected[path]?.chars === 0));
  });

  test('are recognised, and no other files are', () => {
    const known = files.filter((path) => fountain.detect(corpusText(path)));
    const missed = files.filter(
      (path) => !known.includes(path) && refusalOf(fountain, corpusText(path)) === undefined,
    );
    expect(missed).toEqual([]);
    expect(wronglyRecognised(fountain, 'fountain')).toEqual([]);
  });

  test('that end too early are read or refused', () => {
    for (const path of files) readsOrRefusesBeginnings(fountain, corpusText(path));
  });
});

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
}

test.each([
  [
    'مشهد داخلي. المقهى - نهار\n\nأحمد\nأين كنت؟\n\nمشهد خارجي. الشارع - ليل\n\nليلى\nتعال.\n',
    ['أحمد', 'ليلى'],
  ],
  [
    'مشهد ١: داخلي. المقهى - نهار\n\nأحمد\nأين كنت؟\n\nمشهد ٢: خارجي. الشارع - ليل\n\nليلى\nتعال.\n',
    ['أحمد', 'ليلى'],
  ],
  ['ინტ. სახლი - დღე\n\nნინო\nსად იყავი?\n\nნატ. ქუჩა - ღამე\n\nგიორგი\nმოდი.\n', ['ნინო', 'გიორგი']],
  ['SCENE - INT. HOUSE\n\nANNA\nHi.\n\nSCENE - EXT. YARD\n\nBEN\nHi.\n', ['ANNA', 'BEN']],
])('headings may begin with the word for a scene, with or without a number: %#', (text, people) => {
  const { story } = fountain.read(text);
  expect(fountain.detect(text)).toBe(true);
  expect(
    story.scenes.map(({ present }) =>
      present.map(({ character }) => story.characters.find(({ id }) => id === character)?.name.en),
    ),
  ).toEqual(people.map((name) => [name]));
});
