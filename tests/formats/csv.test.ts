import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/formats/csv/csv.ts';
import { oneLine } from '../../src/formats/kit/lines.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import {
  corpusFiles,
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
} from './corpusFiles.ts';
import { inEnglish, sentencesOf } from './remarks.ts';
import { networkAt, relationsIn, smallStories } from './smallStories.ts';

const table = (...rows: string[]) => rows.join('\n');

function read(text: string): Story {
  expect(csv.detect(text)).toBe(true);
  return csv.read(text).story;
}

const nameOf = (story: Story, id: string) =>
  story.characters.find((character) => character.id === id)?.name.en ?? '';
const names = (story: Story) => story.characters.map(({ name }) => name.en);
const scenes = (story: Story) =>
  story.scenes.map(
    ({ title }, scene) =>
      `${title.en}: ${[...presentAt(story, scene).keys()].map((id) => nameOf(story, id)).join(', ')}`,
  );
const edgesAt = (story: Story, scene = 0) =>
  [...relationsAt(story, scene).values()].map(
    ({ relation, strength, label }) =>
      `${nameOf(story, relation.from)}${relation.mutual ? '–' : '→'}${nameOf(story, relation.to)} ${strength} ${label.en}`,
  );

describe('tables of scenes', () => {
  test('have a column for each character with a mark or a number where it is present', () => {
    const story = read(
      table('Scene,Ann,"Ben, the elder",Cleo', 'The ball,1,,x', '2,0,12,', '"A ""quiet"" night",,,'),
    );
    expect(scenes(story)).toEqual(['The ball: Ann, Cleo', 'Scene 2: Ben, the elder', 'A "quiet" night: ']);
  });

  test('may be transposed, with semicolons or tabs, and a byte order mark', () => {
    for (const delimiter of [';', '\t', ',']) {
      const text = table('Character;Scene 1;Scene 2', 'Ann;1;0', 'Ben;1;3').replaceAll(';', delimiter);
      expect(scenes(read(`\ufeff${text}`))).toEqual(['Scene 1: Ann, Ben', 'Scene 2: Ben']);
    }
  });

  test('may have columns for act and place', () => {
    const story = read(table('Scene,Act,Place,Ann,Ben', '1,I,Town,1,1', '2,I,Sea,0,1'));
    expect(story.acts.map(({ title }) => title.en)).toEqual(['I']);
    expect(story.places.map(({ name }) => name.en)).toEqual(['Town', 'Sea']);
    expect(names(story)).toEqual(['Ann', 'Ben']);
  });

  test('may have a row for each scene with its names in one cell or several', () => {
    expect(scenes(read(table('Scene,Characters', 'One,Ann; Ben', 'Two,"Ben, Cleo"')))).toEqual([
      'One: Ann, Ben',
      'Two: Ben, Cleo',
    ]);
    expect(scenes(read(table('Scene 1,Ann,Ben', 'Scene 2,Cleo', 'Scene 3')))).toEqual([
      'Scene 1: Ann, Ben',
      'Scene 2: Cleo',
      'Scene 3: ',
    ]);
  });

  test('with ragged rows give remarks, with the right line even after line breaks in cells', () => {
    const { story, remarks } = csv.read(
      table('Scene,Ann,Ben', '"One\nand more",1,1', '', 'Two,1', 'Three,1,1,1'),
    );
    expect(scenes(story)).toEqual(['One and more: Ann, Ben', 'Two: Ann', 'Three: Ann, Ben']);
    expect(inEnglish(remarks)).toEqual([
      {
        sentence: 'A row is shorter than the header row; people in the missing cells count as absent.',
        line: 5,
      },
      { sentence: 'A row is longer than the header row; the extra cells were left out.', line: 6 },
    ]);
  });
});

describe('lists of edges', () => {
  test('without times are a network in whose one scene no one is, with weights and strengths relative to the greatest', () => {
    const story = read(
      table(
        'Source,Type,Target,Weight',
        'Ann,Undirected,Ben,4',
        'Ben,Directed,Cleo,1',
        'Ben,Undirected,Ann,4',
      ),
    );
    expect(scenes(story)).toEqual(['The whole network: ']);
    expect(story.characters.map(({ name }) => name.en)).toEqual(['Ann', 'Ben', 'Cleo']);
    expect(story.relations.map(({ weight }) => weight)).toEqual([8, 1]);
    // Rows of one pair add up, in either direction.
    expect(edgesAt(story)).toEqual(['Ann–Ben 1 8', 'Ben→Cleo 0.125 1']);
    expect(story.background).toHaveLength(2);
  });

  test('with directed rows keep both directions apart', () => {
    const story = read(table('Sender, Receiver ,weight', 'Ann,Ben,1', 'Ben,Ann,2', 'Ann,Ben,1'));
    expect(edgesAt(story)).toEqual(['Ann→Ben 1 2', 'Ben→Ann 1 2']);
  });

  test('with scenes keep numbers in order and names in the order of the file', () => {
    const rows = (...marks: string[]) =>
      read(
        table('Source,Target,Scene', ...marks.map((mark, at) => `${at % 2 ? 'Ann' : 'Cleo'},Ben,${mark}`)),
      );
    expect(scenes(rows('10', '2'))).toEqual(['2: Ben, Ann', '10: Cleo, Ben']);
    expect(scenes(rows('Night', 'Day', 'Night'))).toEqual(['Night: Cleo, Ben', 'Day: Ben, Ann']);
  });

  test('with dates follow the calendar, day first unless that is impossible', () => {
    const dated = (...dates: string[]) =>
      read(table('date,source,target', ...dates.map((date) => `${date},Ann,Ben`))).scenes.map(
        ({ title }) => title.en,
      );
    expect(dated('04/05/1833', '01/06/1833', '31/01/1833')).toEqual([
      '31/01/1833',
      '04/05/1833',
      '01/06/1833',
    ]);
    expect(dated('04/05/1833', '01/16/1833')).toEqual(['01/16/1833', '04/05/1833']);
    expect(dated('2014-09-01 14:37:26', '2013-12-31')).toEqual(['2013-12-31', '2014-09-01 14:37:26']);
  });

  test('with start and end hold from one to the other', () => {
    const story = read(table('Source,Target,Start,End', 'Ann,Ben,1,2', 'Ben,Cleo,2,', 'Cleo,Ann,3,3'));
    expect(story.scenes.map((_, scene) => edgesAt(story, scene))).toEqual([
      ['Ann–Ben undefined connected'],
      ['Ann–Ben undefined connected', 'Ben–Cleo undefined connected'],
      ['Ben–Cleo undefined connected', 'Cleo–Ann undefined connected'],
    ]);
    expect(story.scenes[0]?.changes[0]?.evidence.words).toEqual({
      en: 'In the file from 1 to 2.',
      de: 'In der Datei von 1 bis 2.',
    });
  });

  test('with time sets and dynamic weights of Gephi', () => {
    const story = read(
      table(
        'Source,Target,Timeset,Weight',
        'Ann,Ben,"[2016-02-03, 2016-02-04]",1',
        'Ben,Cleo,"[-Infinity, 2016-02-03]",1',
      ),
    );
    expect(story.scenes.map((_, scene) => edgesAt(story, scene).length)).toEqual([2, 1]);
    const weighed = read(table('Source,Target,Weight', 'Ann,Ben,"<[1.0, 2, 1]; [3, 4, 2]>"'));
    expect(weighed.scenes.map((_, scene) => edgesAt(weighed, scene))).toEqual([
      ['Ann–Ben 0.5 1'],
      ['Ann–Ben 0.5 1'],
      ['Ann–Ben 1 2'],
      ['Ann–Ben 1 2'],
    ]);
  });

  test('without a head, or with two columns of the same people beside a date', () => {
    expect(edgesAt(read(table('ANN;BEN;3', 'BEN;CLEO;6')))).toEqual(['ANN–BEN 0.5 3', 'BEN–CLEO 1 6']);
    expect(edgesAt(read(table('Ann\tBen', 'Ben\tAnn')))).toEqual(['Ann–Ben 1 2']);
    const story = read(table('date,tweeting_user,mentioned_user', '1,Ann,Ben', '2,Ben,Ann'));
    expect(story.relations.map(({ mutual }) => mutual)).toEqual([false, false]);
  });

  test('keep names as they are, and leave out an edge from a character to itself', () => {
    const { story, remarks } = csv.read(
      table('Source,Target,Type', '=SUM(1),__proto__,+', '-x,@y,-', 'Ann,Ann,+', 'Ann'),
    );
    expect(names(story)).toEqual(['=SUM(1)', '__proto__', '-x', '@y', 'Ann']);
    expect(remarks.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('with more than 500 times are gathered into at most 200 scenes, but numbered scenes are kept', () => {
    const rows = Array.from({ length: 700 }, (_, at) => `${at + 1},Ann,Ben`);
    const gathered = csv.read(table('time,source,target', ...rows));
    expect(gathered.story.scenes).toHaveLength(200);
    expect(sentencesOf(gathered.remarks)[0]).toMatch('The table has 700 different times');
    expect(csv.read(table('scene,source,target', ...rows)).story.scenes).toHaveLength(700);
  });
});

test('a table that is no story is not recognised, and refused with a sentence', () => {
  const otherTables = [
    '',
    'Hello, world',
    'INT. HOUSE - DAY\n\nANN\nWell, well.',
    '# Scene 1\nAnn\nBen',
    '<gexf/>',
    '{"a": [1, 2]}',
    'segment;change_rate\n1;0.5\n2;0.25',
    '1 3 1\n1 4 2\n1 4 2\n2 2 3\n3 1 1',
    'one,two,three\n1,2,3\n4,5,6',
    'Dear Ann, dear Ben,\nit rains, it pours,\nand so on, and on',
  ];
  expect(otherTables.filter((text) => csv.detect(text))).toEqual([]);
  expect(refusalOf(csv, 'Hello, world')).toBe(
    'The file looks like a table, but has no scenes: it needs columns named Source and Target, or one row per scene and one column per person.',
  );
});

describe('writing', () => {
  test('a story is read back with the same scenes, characters and network', () => {
    fc.assert(
      fc.property(smallStories, (story) => {
        const present = new Set(
          story.scenes.flatMap(({ present }) => present.map(({ character }) => character)),
        );
        // Without anyone present, a table has only the characters of its edges.
        fc.pre(present.size > 0);
        const again = read(csv.write?.(story) ?? '');
        const before = new Map(story.characters.map(({ id, name }) => [id, oneLine(name.en ?? '')]));
        const after = new Map(again.characters.map(({ id, name }) => [id, name.en ?? '']));
        expect(again.scenes.map(({ title }) => title.en)).toEqual(
          story.scenes.map(({ title }) => oneLine(title.en ?? '')),
        );
        for (const scene of story.scenes.keys()) {
          const people = (one: Story, known: ReadonlyMap<string, string>) =>
            [...presentAt(one, scene).keys()].map((id) => known.get(id)).sort();
          expect(people(again, after)).toEqual(people(story, before));
          expect(relationsIn(again, scene, after)).toEqual(networkAt(story, scene, before));
        }
      }),
    );
  });

  test('no cell is a formula to a spreadsheet', () => {
    fc.assert(
      fc.property(smallStories, (story) => {
        const cells = Papa.parse<string[]>(csv.write?.(story) ?? '').data.flat();
        // A plain number is no formula, and a negative valence has to stay a number.
        const formulas = cells.filter(
          (cell) => /(^|\n)\s*[=+\-@]|^[\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell),
        );
        expect(formulas).toEqual([]);
      }),
    );
  });
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(csv, [
    ...['Source,Target', 'Scene,Ann,Ben', 'Scene', ',', ';', '\t', '"', '""', "'", '=', '1', '[1, 2]', 'Ann'],
    ...[
      '\nAnn,Ben',
      '\n1,1,1',
      '\nAnn;Ben;3',
      'Start',
      'Timeset',
      '\r\n',
      '2014-01-01',
      'INF',
      '-',
      '<[1,2,3]>',
    ],
  ]);
});

test('large and broken tables are read or refused without hanging', () => {
  doesNotHang(csv, `Source,Target\n${'a"b,'.repeat(200_000)}`);
  doesNotHang(csv, `Source,Target\n${'"'.repeat(1_000_000)}`);
  doesNotHang(csv, `Source,Target\n"${'a""b\n'.repeat(200_000)}`);
  doesNotHang(csv, `Source,Target,Weight\nAnn,Ben,${'<[1,2'.repeat(200_000)}`);
  doesNotHang(csv, `Source,Target${'\nAnn,Ben'.repeat(50_000)}`);
  doesNotHang(csv, `Source,Target${Array.from({ length: 100_000 }, (_, at) => `\nn${at},m${at}`).join('')}`);
  doesNotHang(
    csv,
    `Scene,${Array.from({ length: 1_000 }, (_, at) => `n${at}`).join()}${`\n1${',1'.repeat(1_000)}`.repeat(300)}`,
  );
});

describe.skipIf(!hasCorpus)('real files (skipped without the corpus)', () => {
  const chapters = corpusFiles('dynamic/pride/chapters');
  const lists = corpusFiles('expected').filter((path) => /(edgelist|networkdata)\.csv$/.test(path));
  const rugby = corpusFiles('dynamic/rugby');

  test('of drama networks have the published characters and edges', () => {
    const figureOf = new Map(
      corpusText('expected/dlina/corpus_metrics.csv')
        .split('\n')
        .map((line) => line.split(';'))
        .map((cells) => [cells[0] ?? '', { people: Number(cells[7]), edges: Number(cells[8]) }]),
    );
    expect(lists).toHaveLength(12);
    for (const path of lists) {
      const story = read(corpusText(path));
      const id = /dlina\/(\d+)/.exec(path)?.[1] ?? '88';
      const found = { people: story.characters.length, edges: story.relations.length };
      expect(found, path).toEqual(figureOf.get(id));
      expect(story.scenes, path).toHaveLength(1);
    }
  });

  test('of Emilia Galotti has the weights of its published network', () => {
    const story = read(corpusText('expected/emilia-galotti.networkdata.csv'));
    expect(edgesAt(story).slice(0, 3)).toEqual([
      'der_prinz–der_kammerdiener 0.222222 2',
      'der_prinz–conti 0.222222 2',
      'der_prinz–marinelli 1 9',
    ]);
  });

  test('of the dialogues of Pride and Prejudice have the expected chapters, events, characters and pairs', () => {
    const {
      chapters: count,
      events,
      chars,
      edges,
    } = figures<Record<string, number>>()['pride-prejudice/chapters.zip'] as Record<string, number>;
    const people = new Set<string>();
    const pairs = new Set<string>();
    let rows = 0;
    for (const path of chapters) {
      const text = corpusText(path);
      if (!csv.detect(text)) continue;
      const story = csv.read(text).story;
      for (const name of names(story)) people.add(name ?? '');
      for (const { from, to } of story.relations)
        pairs.add([nameOf(story, from), nameOf(story, to)].sort().join());
      rows += text.trim().split('\n').length;
    }
    expect({ chapters: chapters.length, events: rows, chars: people.size, edges: pairs.size }).toEqual({
      chapters: count,
      events,
      chars,
      edges,
    });
  });

  test('of rugby clubs has every mention, gathered into scenes of equal length', () => {
    const { story, remarks } = csv.read(corpusText(rugby[0] ?? ''));
    expect(names(story)).toHaveLength(12);
    expect(story.scenes.length).toBeLessThanOrEqual(200);
    expect(sentencesOf(remarks)[0]).toMatch('different times');
    const mentions = corpusText(rugby[0] ?? '')
      .trim()
      .split('\n')
      .slice(1);
    expect(story.relations).toHaveLength(
      new Set(mentions.map((line) => line.split(',').slice(1).join())).size,
    );
  });

  /** Tables that are no stories. */
  test('that are no stories are not recognised, nor are files in other formats', () => {
    const matrices = corpusFiles().filter((path) => /newfrat\d+\.csv$|VRND32T\d\.DAT$/.test(path));
    const own = new Set([...chapters, ...lists, ...rugby, ...matrices]);
    const taken = corpusFiles().filter((path) => csv.detect(corpusText(path)));
    expect(taken.filter((path) => !own.has(path))).toEqual([]);
    const unread = corpusFiles().filter((path) => path.endsWith('.csv') && !taken.includes(path));
    expect([
      ...new Set(unread.map((path) => path.replace(/\d+.*?_(?=[a-z_]+\.csv)|\d+(?=\.csv)/, ''))),
    ]).toEqual([
      'dynamic/multidynnos_rerun_smaller.csv',
      'expected/dlina/change_rates.csv',
      'expected/dlina/chars.csv',
      'expected/dlina/graph.csv',
      'expected/dlina/central_characters.csv',
      'expected/dlina/corpus_metrics.csv',
      'expected/dlina/drama_network_values.csv',
    ]);
  });

  test('of students who ranked each other are matrices without names', () => {
    const first = csv.read(corpusText('dynamic/newcomb/newfrat/newfrat01.csv'));
    expect([names(first.story).length, first.story.relations.length]).toEqual([17, 17 * 16]);
    expect(sentencesOf(first.remarks)).toEqual([
      expect.stringContaining('they were numbered from 1'),
      expect.stringContaining('each number is a relationship, from the row to the column'),
    ]);
  });

  test('that end too early are read or refused', () => {
    for (const path of [rugby[0] ?? '', lists[0] ?? '', chapters[0] ?? '']) {
      readsOrRefusesBeginnings(csv, corpusText(path).slice(0, 15_000));
    }
  });
});
