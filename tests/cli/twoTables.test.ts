import { expect, test } from 'vitest';
import { fileWith, pathOf, printed, run } from './run.ts';

const nodes = fileWith('court-nodes.csv', 'Id,Label\n1,Ann\n2,Ben\n3,Emil\n');
const edges = fileWith('court-edges.csv', 'Source,Target,Weight\n1,2,4\n');
const other = fileWith('pair.csv', 'Source,Target\nKim,Lou\nLou,Max\n');

const measured = (...files: readonly string[]) => {
  const { stdout, stderr } = run('measure', ...files, '--json');
  const records = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { found: records.map(({ title, size, ties }) => [title, size, ties]), stderr };
};

test.for([
  ['nodes first', [nodes, edges]],
  ['edges first', [edges, nodes]],
] as const)(
  'measure reads a table of nodes and one of their edges as one network, and says so: %s',
  ([, files]) => {
    const { found, stderr } = measured(...files);
    expect(found).toEqual([['court', 3, 1]]);
    expect(stderr).toBe(
      `throughline: ${files.join(', ')}: “court-nodes.csv” was read as the people and “court-edges.csv” as their relationships. Line numbers refer to “court-edges.csv”.\n`,
    );
  },
);

test('files beside such two are measured on their own', () => {
  expect(measured(other, nodes, edges, other).found).toEqual([
    ['pair', 3, 2],
    ['court', 3, 1],
    ['pair', 3, 2],
  ]);
  const apart = measured(nodes, other);
  expect(apart.found).toEqual([['pair', 3, 2]]);
  expect(apart.stderr).toContain('The file is a node table');
});

test('a file that is not there is reported, and the one before it is measured', () => {
  const { found, stderr } = measured(other, pathOf('none.csv'));
  expect(found).toEqual([['pair', 3, 2]]);
  expect(stderr).toContain('there is no file');
});

test.for([
  ['render', '--scene', '1'],
  ['layout', '--json'],
] as const)('%s takes the two', ([command, ...rest]) => {
  const { code, stdout } = run(command, edges, nodes, ...rest);
  expect(code).toBe(0);
  expect(stdout).toMatch(command === 'layout' ? /"positions"/ : /<svg/);
});

test('convert takes the two, and writes over neither', () => {
  const path = pathOf('court.graphml');
  expect(run('convert', nodes, edges, path).code).toBe(0);
  expect(printed('convert', path, '-', '--to', 'csv-edges')).toBe(
    'Source,Type,Target,Weight\n1,Undirected,2,4\n',
  );
  expect(run('convert', nodes, edges, edges)).toMatchObject({ code: 2, stdout: '' });
});

test('two files that do not belong together are refused in the language of the call', () => {
  const { code, stderr } = run('render', edges, other, '--scene', '1', '--lang', 'de');
  expect([code, stderr]).toEqual([
    2,
    'throughline: „pair.csv“ wurde nicht geöffnet. Öffnen Sie immer nur eine Datei oder eine Knotentabelle zusammen mit ihrer Kantentabelle.\n',
  ]);
});
