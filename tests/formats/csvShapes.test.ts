import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { caseText, hasCases } from './caseFiles.ts';

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
    expect(sentences(found)).toContain('“many” (in “Matrix”) is not a number; that edge is kept without it.');
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
      expect(sentences(found)[0]).toContain('The first row is read as a head');
    }
  });
});

test('people called A and B are no ends of ties, and the report says what was taken', () => {
  const found = read(table('scene,A,B', '1,x,x', '2,,x'));
  expect(scenes(found)).toEqual(['Scene 1: A B', 'Scene 2: B']);
  expect(sentences(found)).toEqual([expect.stringContaining('it is read as scenes')]);
});

test('a cell that is no mark counts as being there, and is told', () => {
  const rows = Array.from({ length: 12 }, (_, n) => `${n + 1},x,`);
  const found = read(table('scene,Ann,Ben', ...rows, '13,x,perhaps'));
  expect(scenes(found)[12]).toBe('Scene 13: Ann Ben');
  expect(sentences(found)).toEqual(['A cell is none of the usual marks; it counts as being there.']);
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
  const together = (one: string, ...others: string[]) =>
    readStory(bytes(one), 'net.csv', {
      beside: others.map((text, n) => ({ name: `${n}.csv`, bytes: bytes(text) })),
    });

  test.each([
    ['edges first', EDGES, NODES],
    ['nodes first', NODES, EDGES],
  ])('that are opened together are one network: %s', (_, one, other) => {
    const found = together(one, other);
    expect(people(found)).toEqual(['Ann', 'Ben', 'Emil', 'Cleo']);
    expect(ties(found)).toEqual(['Ann–Ben 4 4', 'Ben–Cleo 1 1']);
    expect(found.story.groups.map(({ name }) => name.en)).toEqual(['Court']);
    expect(sentences(found)).toEqual([]);
  });

  test('what belongs to neither is told, and does not keep the first from being read', () => {
    const found = together(EDGES, 'Once upon a time.');
    expect(ties(found)).toHaveLength(2);
    expect(sentences(found)[0]).toContain('“0.csv” is not read');
  });

  test('edges may also name the labels of nodes', () => {
    expect(ties(together(table('source,target', 'Ann,Ben'), NODES))).toEqual(['Ann–Ben connected']);
  });
});
