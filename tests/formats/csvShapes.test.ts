import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { caseText, hasCases } from './caseFiles.ts';
import { inEncoding } from './decoding/inEncoding.ts';

const read = (text: string, name = 'table.csv') => readStory(new TextEncoder().encode(text), name);
const table = (...rows: string[]) => rows.join('\n');

function nameIn(story: WholeStory) {
  const names = new Map(story.characters.map(({ id, name }) => [id, name.en]));
  return (id: string) => names.get(id) ?? id;
}

/** The ties of the first scene: who, of which kind, in which words, with which weight. */
function ties({ story }: { story: WholeStory }): string[] {
  const name = nameIn(story);
  return [...relationsAt(story, 0).values()].map(({ relation, kind, label, valence }) => {
    const { from, to, mutual, weight } = relation;
    const known = [kind, valence, label.en, weight].filter((one) => one !== undefined);
    return `${name(from)}${mutual ? '–' : '→'}${name(to)} ${known.join(' ')}`;
  });
}

const scenes = ({ story }: { story: WholeStory }) =>
  story.scenes.map(
    ({ title }, scene) => `${title.en}: ${[...presentAt(story, scene).keys()].map(nameIn(story)).join(' ')}`,
  );

const sentences = ({ remarks }: ReturnType<typeof read>) =>
  remarks.map(({ sentence }) => (typeof sentence === 'string' ? sentence : sentence.en));

const people = ({ story }: { story: WholeStory }) => story.characters.map(({ name }) => name.en);

describe('an adjacency matrix', () => {
  test('that is the same on both sides has mutual ties, and may have people without any', () => {
    const found = read(
      table(';Ann;Ben;Cleo;Emil', 'Ann;0;3;0;0', 'Ben;3;0;1,5;0', 'Cleo;0;1,5;0;0', 'Emil;0;0;0;0'),
    );
    expect(ties(found)).toEqual(['Ann–Ben 3 3', 'Ben–Cleo 1.5 1.5']);
    expect(people(found)).toEqual(['Ann', 'Ben', 'Cleo', 'Emil']);
    expect(sentences(found)).toEqual([expect.stringContaining('an adjacency matrix')]);
  });

  test('with one half is the same as with both', () => {
    expect(ties(read(table('Name,Ann,Ben,Cleo', 'Ann,,2,', 'Ben,,,x', 'Cleo,,,')))).toEqual([
      'Ann–Ben 2 2',
      'Ben–Cleo connected',
    ]);
  });

  test('that differs on its two sides has a tie from row to column, and none on its diagonal', () => {
    const found = read(table(',Ann,Ben', 'Ann,1,4', 'Ben,0,2'));
    expect(ties(found)).toEqual(['Ann→Ben 4 4']);
    expect(sentences(found)[0]).toContain('2 numbers on the diagonal');
  });

  test('with an odd cell or an odd row is still one', () => {
    const rows = Array.from({ length: 12 }, (_, n) => `p${n}`);
    const lines = rows.map((name, row) => [
      name,
      ...rows.map((_, column) => (Math.abs(row - column) === 1 ? 1 : 0)),
    ]);
    (lines[3] as unknown[])[5] = 'many';
    const found = read(table(['', ...rows].join(','), ...lines.map((line) => line.join(',')), 'p99,0,0,1'));
    expect(people(found)).toHaveLength(13);
    expect(sentences(found)).toContain(
      '“many” (in “Matrix”) is not a number; that relationship was kept without it.',
    );
  });
});

describe('a list of edges', () => {
  test.each([
    ['Source,Destination', 'Ann–Ben connected'],
    ['From,Target', 'Ann→Ben connected'],
    ['Quelle,Ziel', 'Ann–Ben connected'],
    ['Von,An', 'Ann→Ben connected'],
    ['Person A,Person B', 'Ann–Ben connected'],
    ['name_1,name_2', 'Ann–Ben connected'],
    ['A,B', 'Ann–Ben connected'],
  ])('may call its ends %s', (head, tie) => {
    expect(ties(read(table(head, 'Ann,Ben', 'Ben,Cleo')))[0]).toBe(tie);
  });

  test.each(['Label', 'Relation', 'relationship', 'interaction', 'Type', 'edge_type', 'Kind'])(
    'may call the words of a tie %s',
    (title) => {
      expect(
        ties(
          read(table(`Source,Target,${title}`, 'Ann,Ben,parent_of', 'Ben,Cleo,hates', 'Ann,Cleo,conflict')),
        ),
      ).toEqual([
        'Ann–Ben family parent of',
        'Ben–Cleo hates',
        title === 'Kind' ? 'Ann–Cleo conflict connected' : 'Ann–Cleo conflict conflict',
      ]);
    },
  );

  test('has Gephi’s types in any of its languages, signs, and a column Directed', () => {
    expect(ties(read(table('Source,Target,Type', 'Ann,Ben,Orienté', 'Ben,Cleo,Non orienté')))).toEqual([
      'Ann→Ben connected',
      'Ben–Cleo connected',
    ]);
    expect(ties(read(table('source,target,type', 'Ann,Ben,+', 'Ben,Cleo,-')))).toEqual([
      'Ann–Ben 1 connected',
      'Ben–Cleo -1 connected',
    ]);
    expect(ties(read(table('source,target,directed', 'Ann,Ben,true', 'Ben,Cleo,false')))).toEqual([
      'Ann→Ben connected',
      'Ben–Cleo connected',
    ]);
  });

  test('without a head has all its rows, also where the first could be one', () => {
    for (const text of ['A, B\nB, C\nA, C', '"a";"b"\n"a";"c"\n"c";"d"']) {
      const found = read(text);
      expect(ties(found)).toHaveLength(3);
      expect(sentences(found)[0]).toContain('The table has no head');
    }
  });

  test('with a head of other words has none of them as people', () => {
    for (const head of ['Person;Freund;Besuche', 'wer;mit wem;wie oft']) {
      const found = read(table(head, 'Ann;Ben;3', 'Ben;Cleo;1'));
      expect(ties(found)).toEqual(['Ann–Ben 3 3', 'Ben–Cleo 1 1']);
      expect(sentences(found)[0]).toContain(
        'The first row was read as the header row, and the first two columns as the two people of a relationship.',
      );
    }
  });
});

test('people called A and B are no ends of ties, and the report says what was taken', () => {
  const found = read(table('scene,A,B', '1,x,x', '2,,x'));
  expect(scenes(found)).toEqual(['Scene 1: A B', 'Scene 2: B']);
  expect(sentences(found)).toEqual([expect.stringContaining('it was read as scenes')]);
});

test('a cell that is no mark counts as being there, and is told', () => {
  const rows = Array.from({ length: 12 }, (_, n) => `${n + 1},x,`);
  const found = read(table('scene,Ann,Ben', ...rows, '13,x,perhaps'));
  expect(scenes(found)[12]).toBe('Scene 13: Ann Ben');
  expect(sentences(found)).toEqual(['A cell has none of the usual marks; the person counts as present.']);
});

test('a first line that names the delimiter is no head', () => {
  for (const first of ['sep=;', '"sep=;"', '\ufeffsep=;\r'])
    expect(ties(read(`${first}\nSource;Target;Weight\nAnn;Ben;3\n`))).toEqual(['Ann–Ben 3 3']);
  const { remarks } = read('sep=;\nSource;Target\nAnn;Ann\nAnn;Ben\n');
  expect(remarks[0]?.line).toBe(3);
});

describe.skipIf(!hasCases)('public reports (skipped without the cases)', () => {
  const of = (number: string, file: string) => read(caseText(number, file), file);

  test.each(['relations.csv', 'relations-older.csv', 'relations.gexf', 'relations.graphml'])(
    '243: %s',
    (file) => {
      expect(ties(of('243', file)).map((tie) => tie.toLowerCase().replace('der prinz', 'prinz'))).toEqual([
        'odo→emma family parent of',
        'prinz→emma romance lover of',
        'odo–prinz friendship friends',
      ]);
    },
  );

  test('250: Source and Destination', () => {
    expect(ties(of('250', 'input.csv'))).toEqual([
      'ncs1→ncs2 connected',
      'ncs1→ncs6 connected',
      'ncs2→ncs6 connected',
    ]);
  });

  test('251: adjacency matrices', () => {
    expect(ties(of('251', 'symmetric.csv'))).toEqual(['Anna–Ben 3 3', 'Anna–Dora 1 1', 'Ben–Clara 2 2']);
    expect(ties(of('251', 'gephi-doc.csv'))).toEqual([
      'A→B 4.3 4.3',
      'B→A 1.4 1.4',
      'B→C 1.1 1.1',
      'C→A 1 1',
    ]);
    expect(people(of('251', 'decimals.csv'))).toEqual(['Anna', 'Ben', 'Clara']);
  });

  test('252: lists of edges without a head', () => {
    expect(ties(of('252', 'input.csv'))).toEqual(['A–B 1 1', 'B–C 2 2', 'C–D 1 1', 'A–C 1 1', 'D–B 1 1']);
    expect(ties(of('252', 'quoted.csv'))).toEqual(['a–b connected', 'a–c connected', 'c–d connected']);
    expect(ties(of('252', 'control.csv'))).toHaveLength(5);
  });

  test('265: sep=', () => {
    expect(scenes(of('265', 'input.csv'))).toEqual(['1: Ada Bo', '2: Bo Cy', '3: Ada Cy']);
    expect(scenes(of('265', 'scenes.csv'))).toEqual(['Scene 1: Ada Bo', 'Scene 2: Bo Cy']);
    expect(scenes(of('265', 'tab.csv'))).toEqual(['1: Ada Bo', '2: Bo Cy']);
  });

  test('312: two people called A and B', () => {
    expect(scenes(of('312', 'two.csv'))).toEqual(['x: A B']);
  });
});

describe('a table of nodes and one of their edges', () => {
  const NODES = table('Id,Label,Group', '1,Ann,Court', '2,Ben,', '3,Emil,Court');
  const EDGES = table('Source,Target,Weight', '1,2,4', '2,Cleo,1');
  const bytes = (text: string) => new TextEncoder().encode(text);
  const named = ([name, text]: readonly [string, string | Uint8Array]) => ({
    name,
    bytes: typeof text === 'string' ? bytes(text) : text,
  });
  type Given = readonly [string, string | Uint8Array];
  const together = (one: Given, ...others: Given[]) =>
    readStory(named(one).bytes, one[0], { beside: others.map(named) });
  const READ_AS =
    '“court-nodes.csv” was read as the people and “court-edges.csv” as their relationships. Line numbers refer to “court-edges.csv”.';
  const FILES = [
    ['court-edges.csv', EDGES],
    ['court-nodes.csv', NODES],
  ] as const;

  test.each([
    ['edges first', FILES],
    ['nodes first', FILES.toReversed()],
  ])('that are opened together are one network with one title: %s', (_, files) => {
    const found = together(files[0] as Given, files[1] as Given);
    expect(found.story.title.en).toBe('court');
    expect(people(found)).toEqual(['Ann', 'Ben', 'Emil', 'Cleo']);
    expect(ties(found)).toEqual(['Ann–Ben 4 4', 'Ben–Cleo 1 1']);
    expect(found.story.groups.map(({ name }) => name.en)).toEqual(['Court']);
    expect(sentences(found)).toEqual([READ_AS, 'Added because they are only in the edge table: Cleo.']);
  });

  test('of files whose names have nothing in common, that of the edges is the title', () => {
    const title = (...files: readonly string[]) =>
      together([files[0] as string, NODES], [files[1] as string, EDGES]).story.title.en;
    expect([title('people.csv', 'ties.csv'), title('a.csv', 'ab.csv')]).toEqual(['ties', 'ab']);
  });

  test('what belongs to neither is told, and does not keep the first from being read', () => {
    const found = together(['net.csv', EDGES], ['0.csv', 'Once upon a time.'], ['1.png', bytes('\0\x01')]);
    expect(ties(found)).toHaveLength(2);
    expect(sentences(found)[0]).toContain(
      '“0.csv” was not opened. Open one file at a time, or a node table together with its edge table.',
    );
    expect(sentences(found)[1]).toContain(
      '“1.png” was not opened. Open one file at a time, or a node table together with its edge table.',
    );
  });

  test('edges may also name the labels of nodes', () => {
    const found = together(['e.csv', table('source,target', 'Ann,Ben')], ['n.csv', NODES]);
    expect(ties(found)).toEqual(['Ann–Ben connected']);
  });

  test('an id that comes twice and a row without an id are left out and told', () => {
    const many = Array.from({ length: 30 }, (_, n) => `${n + 4},Soldier ${n},`);
    const nodes = table(
      'Id;Label;Gruppe',
      ...[...NODES.trim().split('\n').slice(1), ...many, '1,Anna,', ',Eve,'].map((row) =>
        row.replaceAll(',', ';'),
      ),
    );
    const found = together(['n.csv', nodes], ['e.csv', table('Source;Target', '1;2')]);
    expect([people(found).slice(0, 3), ties(found)]).toEqual([['Ann', 'Ben', 'Emil'], ['Ann–Ben connected']]);
    expect(sentences(found).slice(1)).toEqual([
      'One row of the node table has the same ID as an earlier row; it was left out.',
      'One row of the node table has no ID; it was left out.',
    ]);
  });

  test('nodes of a matrix are known by their ids, and those of a table of scenes by their labels, too', () => {
    const matrix = table(',1,2,3', '1,0,4,0', '2,4,0,0', '3,0,0,0');
    expect(ties(together(['m.csv', matrix], ['n.csv', NODES]))).toEqual(['Ann–Ben 4 4']);
    const scenes = table('scene,who', 'Market,Ann; Ben', 'Hall,Emil');
    expect(together(['s.csv', scenes], ['n.csv', NODES]).story.scenes[0]?.present).toHaveLength(2);
    expect(people(together(['s.csv', scenes], ['n.csv', NODES]))).toEqual(['Ann', 'Ben', 'Emil']);
  });

  test('an encoding that is chosen is that of the table that does not say its own', () => {
    const nodes = inEncoding(table('Id;Label', '1;Вера', '2;Иван'), 'windows-1251');
    const edges = table('Source;Target;Label', '1;2;любовь');
    const read = (encoding?: string) => {
      const files = { beside: [named(['n.csv', nodes])], encoding };
      return readStory(bytes(edges), 'e.csv', files);
    };
    const guessed = read();
    expect([people(guessed), ties(guessed)]).toEqual([['Вера', 'Иван'], ['Вера–Иван любовь']]);
    expect(guessed.encoding).toMatchObject({
      id: 'windows-1251',
      others: expect.arrayContaining(['koi8-u']),
    });
    const chosen = read('koi8-u');
    expect(ties(chosen)[0]).toContain('любовь');
    expect(people(chosen)).not.toContain('Вера');
  });

  test('a table of nodes alone is refused with what is missing', () => {
    expect(() => readStory(bytes(NODES), 'nodes.csv')).toThrow(
      /^The file is a node table: .* together with its edge table\./,
    );
  });
});

describe('a list of edges that is all numbers', () => {
  const NO_HEAD = 'The table has no header row, and its people are numbers. ';

  test.each([
    ['commas', '1,2\n2,3\n3,1'],
    ['spaces', '1 2\n2  3\n 3 1\n'],
    ['tabs, below comments', '# Directed graph: friends.txt\n# FromNodeId\tToNodeId\n1\t2\n2\t3\n3\t1\n'],
    ['CRLF and %, as in collections of networks', '% sym unweighted\r\n1 2\r\n2 3\r\n3 1\r\n'],
  ])('has people who are called by their number: %s', (_, text) => {
    const found = read(text);
    expect(people(found)).toEqual(['1', '2', '3']);
    expect(ties(found)).toEqual(['1–2 connected', '2–3 connected', '3–1 connected']);
    expect(sentences(found)).toEqual([
      `${NO_HEAD}The two columns were read as the two people of a relationship.`,
    ]);
  });

  test.each([
    [
      'a weight',
      '0;1;2,5\n1;2;1\n2;0;4',
      ['0–1 2.5 2.5', '1–2 1 1', '2–0 4 4'],
      'The table has no header row, and its people are numbers. The first two columns were read as the two people of a relationship, the third as its weight.',
    ],
    [
      'words',
      '0,1,friends\n1,2,rivals\n2,0,cousins',
      ['0–1 friendship friends'],
      'The table has no header row, and its people are numbers. The first two columns were read as the two people of a relationship, the third as its description.',
    ],
  ])('may have %s', (_, text, some, told) => {
    const found = read(text);
    expect(ties(found).slice(0, some.length)).toEqual(some);
    expect(sentences(found)[0]).toContain(told);
  });

  test.each([
    ['after the ends, in seconds', '1 2 1217567877\n2 3 1217573801\n1 3 1217573801', 'the third as the time'],
    [
      'before them, as contacts are measured',
      '20 1 2\n40 2 3\n40 1 3',
      'The table has no header row, and its people are numbers. The first column was read as the time, the other two as the two people of a relationship.',
    ],
  ])('may have a time %s', (_, text, told) => {
    const found = read(text);
    expect(scenes(found).map((scene) => scene.replace(/.*: /, ''))).toEqual(['1 2', '1 2 3']);
    expect(sentences(found)[0]).toContain(told);
  });

  test('is none where its columns have nothing in common', () => {
    expect(() => read('1990,5\n1991,7\n1992,6')).toThrow();
    expect(() => read('1.5,2.5\n2.5,1.5')).toThrow();
  });

  test('may have a head that says where edges come from and go to', () => {
    expect(ties(read('FromNodeId\tToNodeId\n1\t2\n2\t3'))).toEqual(['1→2 connected', '2→3 connected']);
    expect(ties(read('source target\n1 2\n2 3'))).toEqual(['1–2 connected', '2–3 connected']);
  });
});

describe('an adjacency matrix that lacks names', () => {
  const SAME = ['Ann–Ben 3 3', 'Ben–Cleo 1 1'];
  test.each([
    ['of its rows', 'Ann,Ben,Cleo\n0,3,0\n3,0,1\n0,1,0', 'The rows of the matrix have no names'],
    ['of its columns', 'Ann;0;3;0\nBen;3;0;1\nCleo;0;1;0', 'The columns of the matrix have no names'],
  ])('%s has those that it has', (_, text, told) => {
    const found = read(text);
    expect([people(found), ties(found)]).toEqual([['Ann', 'Ben', 'Cleo'], SAME]);
    expect(sentences(found)[0]).toContain(told);
  });

  test.each([
    ['commas', '0,3,0\n3,0,1\n0,1,0'],
    ['spaces', '0 3 0\n3 0 1\n0 1 0\n'],
  ])('of both has people who are called by number: %s', (_, text) => {
    const found = read(text);
    expect([people(found), ties(found)]).toEqual([
      ['1', '2', '3'],
      ['1–2 3 3', '2–3 1 1'],
    ]);
    expect(sentences(found)[0]).toContain(
      'The rows and columns of the matrix have no names; they were numbered from 1.',
    );
  });

  test('may be large, and is refused with its size if it is no square after all', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: 200 }, (_, column) => (Math.abs(row - column) === 1 ? 1 : 0)).join(','),
      ).join('\n');
    const found = read(rows(200));
    expect([found.story.characters.length, ties(found).length]).toEqual([200, 199]);
    expect(() => read(rows(120))).toThrow(/has 120 rows and 200 columns/);
  });

  test('of 3 by 3 is a list of edges with weights unless its diagonal is empty', () => {
    expect(ties(read('1,2,5\n2,3,4\n3,1,2'))).toEqual(['1–2 5 5', '2–3 4 4', '3–1 2 2']);
  });
});

describe('a table as people and programs make it', () => {
  test('may have a title or comments above its head, which are told', () => {
    const told = (text: string) => {
      const found = read(text);
      expect(ties(found)).toEqual(['Ann–Ben connected', 'Ben–Cleo connected']);
      return sentences(found);
    };
    const rows = 'Source,Target\nAnn,Ben\nBen,Cleo\n';
    expect(told(`# made by me\n# in 2024\n${rows}`)).toEqual([
      'The text above the header row was left out: “# made by me / # in 2024”.',
    ]);
    expect(told(`My friends,\n,\n${rows}`)).toEqual([
      'The text above the header row was left out: “My friends”.',
    ]);
    expect(told(`My friends\n\n${rows}`)).toHaveLength(1);
  });

  test.each([
    ['between apostrophes', "'Source','Target'\n'Ann','Ben'\n'Ben','Cleo'"],
    ['with all kinds of line ends', 'Source,Target\rAnn,Ben\r\nBen,Cleo\n'],
    ['between bars', 'Source|Target\nAnn|Ben\nBen|Cleo'],
  ])('may have cells %s', (_, text) => {
    expect(ties(read(text))).toEqual(['Ann–Ben connected', 'Ben–Cleo connected']);
  });

  test.each([
    ['Origine;Destination;Poids;Lien', 'Ann–Ben frères 1.5'],
    ['Origen;Destino;Peso;Relación', 'Ann–Ben frères 1.5'],
    ['Quelle;Ziel;Gewicht;Art', 'Ann–Ben frères 1.5'],
    ['Источник;Цель;Вес;Связь', 'Ann–Ben frères 1.5'],
  ])('may have a head in another language: %s', (head, tie) => {
    const found = read(table(head, 'Ann;Ben;1,5;frères', 'Ben;Cleo;3;amis'));
    expect([ties(found)[0], sentences(found)]).toEqual([tie, []]);
  });

  test('may have a time in a column with a German or other title', () => {
    const found = (head: string, one: string, other: string) =>
      scenes(read(table(head, `Ann;Ben;${one}`, `Ben;Cleo;${other}`)));
    expect(found('Von;An;Datum', '12. Januar 1796', '1. März 1795')).toEqual([
      '1. März 1795: Ben Cleo',
      '12. Januar 1796: Ann Ben',
    ]);
    expect(found('Quelle;Ziel;Jahr', '1990', '1985')).toEqual(['1985: Ben Cleo', '1990: Ann Ben']);
    expect(found('from;to;when', 'Mar 3rd 2021', 'Jan 5 2021')).toEqual([
      'Jan 5 2021: Ben Cleo',
      'Mar 3rd 2021: Ann Ben',
    ]);
    expect(found('Quelle;Ziel;Szene', '2', '10')).toEqual(['2: Ann Ben', '10: Ben Cleo']);
  });

  test('tells which columns are not read, and takes an empty column of times for none', () => {
    const found = read(
      table(
        'Id,Source,Target,Weight,Weight,timeset,Place,Empty',
        '0,Ann,Ben,2,7,,Rome,',
        '1,Ben,Cleo,1,8,,Bonn,',
      ),
    );
    expect(ties(found)).toEqual(['Ann–Ben 2 2', 'Ben–Cleo 1 1']);
    expect(sentences(found)).toEqual(['These columns were not read: “Weight”, “Place”.']);
    expect(sentences(read(table('Source,Target,Color', 'Ann,Ben,red')))).toEqual([
      'The column “Color” was not read.',
    ]);
  });

  test('may end with a row of sums, which is no person', () => {
    const found = read(table('Source,Target,Weight', 'Ann,Ben,2', 'Ben,Cleo,1', 'Total,,3'));
    expect([people(found), sentences(found)]).toEqual([
      ['Ann', 'Ben', 'Cleo'],
      ['A row of totals was left out.'],
    ]);
  });

  test('may list who is in a scene under a longer title', () => {
    expect(scenes(read(table('Chapter;Characters present', '1;Ann, Ben', '2;Ben')))).toEqual([
      'Scene 1: Ann Ben',
      'Scene 2: Ben',
    ]);
  });

  test('may have the first name of a scene after a colon, or a title', () => {
    expect(scenes(read('Scene 1: Ann, Ben\nScene 2: Ben, Cleo\nScene 3: Ann\n'))).toEqual([
      'Scene 1: Ann Ben',
      'Scene 2: Ben Cleo',
      'Scene 3: Ann',
    ]);
    expect(scenes(read('Scene 1: The market,Ann,Ben\nScene 2: At sea,Ben\n'))).toEqual([
      'Scene 1: The market: Ann Ben',
      'Scene 2: At sea: Ben',
    ]);
  });

  test('has kinds for plain words of ties', () => {
    const rows = ['Ann,Ben,Mother', 'Ben,Cleo,rivals', 'Cleo,Dora,Kollegin', 'Ann,Emil,plays chess with'];
    expect(ties(read(table('Person 1,Person 2,Relationship', ...rows)))).toEqual([
      'Ann–Ben family Mother',
      'Ben–Cleo conflict rivals',
      'Cleo–Dora work Kollegin',
      'Ann–Emil plays chess with',
    ]);
  });

  test('has no one whose name is only the separators of another table', () => {
    expect(people(read('Source,Target\nAnn,Ben\n;;;\n'))).toEqual(['Ann', 'Ben']);
  });

  test('has kinds for German words of ties too', () => {
    expect(ties(read(table('Quelle,Ziel,Art', 'Ann,Ben,verheiratet', 'Ben,Cleo,Feinde')))).toEqual([
      'Ann–Ben family spouses',
      'Ben–Cleo conflict enemies',
    ]);
  });
});

describe('a table with a row for each person in each scene', () => {
  test.each([
    ['the scene first', 'scene,character\n1,Ann\n1,Ben\n2,Ben\n2,Cleo'],
    ['the person first, in German', 'Figur;Szene\nAnn;1\nBen;2\nBen;1\nCleo;2'],
  ])('gathers the rows of one scene, and says so: %s', (_, text) => {
    const found = read(text);
    expect(scenes(found)).toEqual(['Scene 1: Ann Ben', 'Scene 2: Ben Cleo']);
    expect(found.story.scenes[1]?.title).toEqual({ en: 'Scene 2', de: 'Szene 2' });
    expect(sentences(found)).toEqual(['Each row was read as one person in one scene: 4 rows, 2 scenes.']);
  });

  test('keeps the scenes of each act apart, in order, and tells what is not read', () => {
    const found = read(
      table(
        'act,scene,speaker,line',
        '2,1,Cleo,So',
        '1,10,Ann,Hm',
        '1,2,Ann,Ha',
        '1,2,Ben,No',
        '1,2,Ann,Yes',
      ),
    );
    expect(scenes(found)).toEqual(['Scene 2: Ann Ben', 'Scene 10: Ann', 'Scene 1: Cleo']);
    expect(found.story.acts.map(({ title }) => title)).toEqual([
      { en: 'Act 1', de: 'Akt 1' },
      { en: 'Act 2', de: 'Akt 2' },
    ]);
    expect(sentences(found)).toEqual([
      'Each row was read as one person in one scene: 5 rows, 3 scenes.',
      'The column “line” was not read.',
    ]);
  });

  test('is none where each scene has one row', () => {
    expect(scenes(read('scene,characters\nOne,Ann\nTwo,Ben'))).toEqual(['One: Ann', 'Two: Ben']);
  });
});

test('a table may have marks in German, hard spaces, and the rule of Markdown', () => {
  expect(scenes(read('Szene;Ann;Ben\n1;WAHR;FALSCH\n2;ja;ja'))).toEqual(['Scene 1: Ann', 'Scene 2: Ann Ben']);
  expect(people(read('Source,Target\nAnn\u00a0Lee,Ben\nAnn Lee,Cleo'))).toEqual(['Ann Lee', 'Ben', 'Cleo']);
  expect(people(read('| Source | Target |\n|---|:---|\n| Ann | Ben |\n| Ben | Cleo |'))).toEqual([
    'Ann',
    'Ben',
    'Cleo',
  ]);
});

test('a table without rows is refused with the reason', () => {
  expect(() => read('Source,Target\n')).toThrow('The table has a header row but no rows below it.');
});
