import { expect, test } from 'vitest';
import { fileWith, printed, run } from './run.ts';

const PLAY = '# One\nAnn\nBen\n# Two\nAnn\nBen\nCleo\n';

test('measure prints a summary of each file', () => {
  const file = fileWith('play.txt', PLAY);
  expect(printed('measure', file).replace(file, 'play.txt')).toMatchInlineSnapshot(`
    "  file                    play.txt
      title                   play
      counted                 shared scenes
      presence                speaking
      scenes                  2
      size                    3
      numEdges                3
      density                 1
      averageDegree           2
      averagePathLength       1
      diameter                1
      averageClustering       1
      numConnectedComponents  1
      maxDegree               2
      maxDegreeIds            ann, ben, cleo
      changeRate, mean        0.3333

      id    name  scenes  degree  weightedDegree  betweenness  closeness  eigenvector
      ann   Ann        2       2               3            0          1       0.5774
      ben   Ben        2       2               3            0          1       0.5774
      cleo  Cleo       1       2               2            0          1       0.5774
    "
  `);
});

test('measure --json prints one object per file and line, with characters, change rates and scenes', () => {
  const file = fileWith('play.txt', PLAY);
  const lines = printed('measure', file, 'hamlet', '--json').trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect({ ...JSON.parse(lines[0] ?? ''), file: 'play.txt' }).toMatchInlineSnapshot(`
    {
      "averageClustering": 1,
      "averageDegree": 2,
      "averagePathLength": 1,
      "changeRates": [
        0.3333333333333333,
      ],
      "characters": [
        {
          "betweenness": 0,
          "closeness": 1,
          "degree": 2,
          "eigenvector": 0.5773502691896258,
          "id": "ann",
          "name": "Ann",
          "scenes": 2,
          "weightedDegree": 3,
        },
        {
          "betweenness": 0,
          "closeness": 1,
          "degree": 2,
          "eigenvector": 0.5773502691896258,
          "id": "ben",
          "name": "Ben",
          "scenes": 2,
          "weightedDegree": 3,
        },
        {
          "betweenness": 0,
          "closeness": 1,
          "degree": 2,
          "eigenvector": 0.5773502691896258,
          "id": "cleo",
          "name": "Cleo",
          "scenes": 1,
          "weightedDegree": 2,
        },
      ],
      "counted": "shared scenes",
      "density": 1,
      "diameter": 1,
      "file": "play.txt",
      "maxDegree": 2,
      "maxDegreeIds": [
        "ann",
        "ben",
        "cleo",
      ],
      "numConnectedComponents": 1,
      "numEdges": 3,
      "perScene": [
        {
          "averageClustering": 0,
          "averageDegree": 1,
          "averagePathLength": 1,
          "density": 1,
          "diameter": 1,
          "maxDegree": 1,
          "maxDegreeIds": [
            "ann",
            "ben",
          ],
          "numConnectedComponents": 1,
          "numEdges": 1,
          "size": 2,
        },
        {
          "averageClustering": 1,
          "averageDegree": 2,
          "averagePathLength": 1,
          "density": 1,
          "diameter": 1,
          "maxDegree": 2,
          "maxDegreeIds": [
            "ann",
            "ben",
            "cleo",
          ],
          "numConnectedComponents": 1,
          "numEdges": 3,
          "size": 3,
        },
      ],
      "presence": "speaking",
      "scenes": 2,
      "size": 3,
      "title": "play",
    }
  `);
  const { title, scenes, characters, perScene } = JSON.parse(lines[1] ?? '');
  expect([title, scenes, perScene.length]).toEqual(['Hamlet', 20, 20]);
  expect(characters[0]).toMatchObject({ id: 'hamlet', name: 'Hamlet', scenes: 13 });
});

test('a file that cannot be read is reported, and the others are still measured', () => {
  const file = fileWith('play.txt', PLAY);
  const { code, stdout, stderr } = run('measure', 'missing.json', file);
  expect(code).toBe(1);
  expect(stdout).toBe(printed('measure', file));
  expect(stderr).toMatch(/^throughline: there is no file or sample story “missing\.json”\. .*\n$/);
});

test('without a file there is nothing to measure', () => {
  expect(run('measure')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'throughline: “measure” needs at least one story file\n',
  });
});

test('of a network without time, measure counts the ties of the file, and says so', () => {
  const file = fileWith('network.csv', 'source,target,weight\nAnn,Ben,3\nBen,Cleo,1\n');
  const measured = JSON.parse(printed('measure', file, '--json', '--quiet'));
  expect(measured).toMatchObject({
    counted: 'ties of the file',
    ties: 2,
    scenes: 0,
    size: 3,
    numEdges: 2,
    changeRates: [],
    perScene: [],
  });
  expect(measured.characters).toContainEqual(
    expect.objectContaining({ id: 'ben', degree: 2, weightedDegree: 4 }),
  );
  expect(printed('measure', file, '--quiet')).toContain('  counted                 ties of the file\n');
});
