import { expect, test } from 'vitest';
import { writeThroughline } from '../../src/formats/throughlineWrite.ts';
import { inEncoding } from '../formats/decoding/inEncoding.ts';
import { noOnePresent } from '../story/noOnePresent.ts';
import { fileWith, pathOf, run } from './run.ts';

/** A network in which one edge names a node that is not there, and another has no end. */
const NETWORK = `<gexf><graph><nodes><node id="a" label="Ada"/><node id="b" label="Bo"/></nodes>
<edges><edge source="a" target="b"/>
<edge source="a" target="c"/>
<edge source="b" target=""/></edges></graph></gexf>`;

const COMMANDS = [
  ['render', '--scene', '1'],
  ['layout', '--json'],
  ['convert', '-', '--to', 'csv-edges'],
  ['measure'],
] as const;

const call = ([command, ...rest]: readonly string[], file: string, ...more: readonly string[]) =>
  run(command as string, file, ...rest, ...more);

test.for(COMMANDS)(
  '%s says on standard error what was repaired or left out, and with --quiet nothing',
  (args) => {
    const file = fileWith('network.gexf', NETWORK);
    const told = call(args, file);
    expect([told.code, told.stderr.replaceAll(file, 'network.gexf')]).toEqual([
      0,
      'throughline: network.gexf: line 4: An edge with a missing end was left out.\n' +
        'throughline: network.gexf: line 3: An edge names a node that is not in the file; the node was added.\n',
    ]);
    expect(call(args, file, '--quiet')).toEqual({ ...told, stderr: '' });
  },
);

test.for(['strip', 'storylines'])('%s says of a network without time that it has no scenes', (command) => {
  const file = fileWith('network.gexf', NETWORK);
  const last = (...more: readonly string[]) =>
    run(command, file, '--quiet', ...more).stderr.replaceAll(file, 'network.gexf');
  expect(last()).toBe(
    'throughline: network.gexf: This is a network without time. It has no scenes to show one after the other. Use render --scene 1 to draw it.\n',
  );
  expect(last('--lang', 'de')).toContain('network.gexf: Dies ist ein Netzwerk ohne Zeit.');
});

test.for([[], ['--json']])(
  'storylines %j says of a story in which no one ever appears that there is nothing to draw',
  (more) => {
    const file = fileWith('empty.json', writeThroughline(noOnePresent));
    expect(run('storylines', file, ...more)).toEqual({
      code: 1,
      stdout: '',
      stderr: `throughline: ${file}: No one appears in these scenes, so there are no storylines to draw.\n`,
    });
    expect(run('storylines', file, '--lang', 'de').stderr).toContain('In diesen Szenen kommt niemand vor;');
  },
);

test('remarks are in the language of --lang', () => {
  const file = fileWith('network.gexf', NETWORK);
  const { stderr } = run('measure', file, '--lang', 'de');
  expect(stderr).toContain(
    'Zeile 3: Eine Kante nennt einen Knoten, der in der Datei fehlt; er wurde ergänzt.\n',
  );
});

const VERA = '# 1\nВера\nИван\n# 2\nВера\nОлег\n';

test('a guessed encoding is said with others to choose, and --encoding is obeyed', () => {
  const file = fileWith('vera.txt', inEncoding(VERA, 'windows-1251'));
  const edges = (...more: readonly string[]) => call(['convert', '-', '--to', 'ezlinavis'], file, ...more);
  const guessed = edges();
  expect(guessed.stderr.replace(file, 'vera.txt')).toMatch(
    /^throughline: vera\.txt: The file does not name its encoding\. It was read as Windows-1251 \(Cyrillic\), which is a guess\. Others to try: --encoding [\w-]+, --encoding [\w-]+, --encoding [\w-]+\n$/,
  );
  expect(guessed.stdout).toContain('Вера\nИван\n');
  expect(edges('--encoding', 'koi8-u', '--quiet').stdout).not.toContain('Вера');
  expect(edges('--encoding', 'windows-1251').stdout).toBe(guessed.stdout);
  const { code, stderr } = edges('--encoding', 'latin-99');
  expect([code, stderr]).toEqual([
    2,
    'throughline: --encoding latin-99: there is no such encoding; try utf-8, windows-1251 or shift_jis\n',
  ]);
});

test('--from goes through the same gate: decoding, title and size', () => {
  const latin = fileWith('Stück.txt', inEncoding('# A\n## S\nMüller\nBen\n', 'windows-1252'));
  const from = (file: string) => call(['convert', '-', '--to', 'throughline', '--from', 'ezlinavis'], file);
  const story = JSON.parse(from(latin).stdout);
  expect([story.title, story.characters[0].name]).toEqual([{ en: 'Stück' }, { en: 'Müller' }]);
  expect(from(fileWith('long.txt', new Uint8Array(20e6 + 1).fill(0x61)))).toMatchObject({
    code: 1,
    stdout: '',
  });
});

test('a fault in JSON or XML is shown with the lines around it', () => {
  const file = fileWith('broken.json', '{\n "format": "throughline",\n "version": 1,,\n "id": "x"\n}\n');
  const { code, stderr } = run('measure', file);
  expect([code, stderr.replace(file, 'broken.json')]).toEqual([
    1,
    [
      'throughline: broken.json: The file is not valid JSON at line 3, column 15: nothing follows a comma. Remove the comma, or add what is missing.',
      '      1  {',
      '      2   "format": "throughline",',
      '>     3   "version": 1,,',
      '      4   "id": "x"',
      '      5  }',
      '',
    ].join('\n'),
  ]);
});

test('a refusal is in the language of --lang, with the guessed encoding that may be why', () => {
  const file = fileWith('note.txt', inEncoding('Сегодня очень холодно.', 'windows-1251'));
  const { code, stderr } = run('measure', file, '--lang', 'de');
  expect([code, stderr.replaceAll(file, 'note.txt').split('\n')]).toEqual([
    1,
    [
      expect.stringMatching(
        /^throughline: note\.txt: Die Datei nennt ihre Kodierung nicht\. .* als Windows-1251 \(kyrillisch\) gelesen/,
      ),
      expect.stringMatching(
        /^throughline: note\.txt: Die Datei enthält Text, aber nichts darin sieht nach Szenen/,
      ),
      '',
    ],
  ]);
});

test('a folder is refused in plain words', () => {
  const folder = pathOf('.');
  expect(run('measure', folder).stderr).toBe(`throughline: ${folder} is a folder. Name a file in it\n`);
});
