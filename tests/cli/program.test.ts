import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPTIONS } from '../../src/cli/call.ts';
import { TAKEN } from '../../src/cli/options.ts';
import { exports } from '../../src/formats/exports.ts';
import { formats } from '../../src/formats/formats.ts';
import { fileWith, printed, run } from './run.ts';

const COMMANDS = 'render, strip, storylines, layout, convert, measure, check';
const SHIPPED = readdirSync('data').flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

test('--help names every command, option, story and format, and asks for nothing else', () => {
  const help = printed('--help');
  expect(printed('-h')).toBe(help);
  expect(printed('render', '--help')).toBe(help);
  for (const command of COMMANDS.split(', ')) expect(help).toContain(`  throughline ${command} `);
  for (const option of Object.keys(OPTIONS))
    expect(help).toMatch(new RegExp(`^  (?:-., )?--${option}\\b`, 'm'));
  expect(help).toContain(`Sample stories: ${SHIPPED.join(', ')}.`);
  expect(help).toContain(`Input formats: ${formats.map(({ id }) => id).join(', ')}.`);
  for (const { id, extension } of exports) expect(help).toContain(`${id} (.${extension})`);
});

test('with --lang de the help and what is wrong with a call are in German', () => {
  const help = printed('--help', '--lang', 'de');
  for (const command of COMMANDS.split(', ')) expect(help).toContain(`  throughline ${command} `);
  expect(help).toContain(`Beispielgeschichten: ${SHIPPED.join(', ')}.`);
  const said = (...args: string[]) => run(...args, '--lang=de').stderr;
  expect(said('draw')).toBe(
    `throughline: Den Befehl „draw“ gibt es nicht. Wählen Sie einen von ${COMMANDS}\n`,
  );
  expect(said('render', 'hamlet', '--scene', '99')).toBe(
    'throughline: --scene 99: Diese Geschichte hat die Szenen 1 bis 20\n',
  );
  expect(said('measure', 'no-such')).toBe(
    `throughline: Eine Datei oder Beispielgeschichte „no-such“ gibt es nicht. Beispielgeschichten: ${SHIPPED.join(', ')}\n`,
  );
  expect(said('measure', 'hamlet', '--colour', 'red')).toBe(
    'throughline: Die Option --colour gibt es nicht. --help zeigt alle Optionen\n',
  );
  expect(said('render', 'hamlet', '--scene', '1', '-o', 'no/such/folder/out.svg')).toBe(
    'throughline: no/such/folder/out.svg: Den Ordner „no/such/folder“ gibt es nicht\n',
  );
});

test.for([
  [[], `no command given. Choose one of ${COMMANDS}, or use --help`],
  [['draw'], `unknown command “draw”. Choose one of ${COMMANDS}`],
  [['constructor'], `unknown command “constructor”. Choose one of ${COMMANDS}`],
] as const)('%j is refused with the commands that there are', ([args, reason]) => {
  expect(run(...args)).toEqual({ code: 2, stdout: '', stderr: `throughline: ${reason}\n` });
});

test.for([
  ['render', '--colour', 'red'],
  ['render', 'hamlet', '--scene'],
  ['layout', 'hamlet', '--json=yes'],
])('an option that %j does not know, or that lacks its value, is refused in one line', (args) => {
  const { code, stdout, stderr } = run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^throughline: (?:unknown|the) option --(?:colour|scene|json)[. ].*\n$/);
  expect(stderr.split('\n')).toHaveLength(2);
});

const NO_STORY: readonly [what: string, path: () => string, reason: RegExp][] = [
  ['is missing', () => 'no-such', /^throughline: there is no file or sample story “no-such”/],
  ['is a folder', () => 'data', /^throughline: data is a folder\. Name a file in it\n$/],
  ['has a name that is too long', () => 'x'.repeat(300), /^throughline: x{300}: this name is too long\n$/],
  ['is named as a folder', () => 'package.json/x', /^throughline: there is no file or sample story “package/],
  ['holds something else', () => 'package.json', /^throughline: package\.json: /],
  [
    'breaks off',
    () => fileWith('broken.json', '{"format": "throughline", '),
    /^throughline: .*broken\.json: .*line 1/,
  ],
];

test.for(NO_STORY)(
  'a file that %s is reported in one line, with the lines around a fault below it',
  ([, path, reason]) => {
    for (const command of ['render', 'strip', 'storylines', 'layout', 'measure']) {
      const { code, stdout, stderr } = run(
        command,
        path(),
        ...(command === 'render' ? ['--scene', '1'] : []),
      );
      expect([command, code, stdout]).toEqual([command, 1, '']);
      expect(stderr).toMatch(reason);
      expect(stderr.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('>'))).toHaveLength(1);
    }
  },
);

test('a file that cannot be written is reported', () => {
  const { code, stderr } = run('render', 'hamlet', '--scene', '1', '-o', 'no/such/folder/out.svg');
  expect(code).toBe(1);
  expect(stderr).toBe('throughline: no/such/folder/out.svg: there is no folder “no/such/folder”\n');
});

test('an option that a command does not take is refused, and none that it takes', () => {
  for (const [command, taken] of Object.entries(TAKEN))
    for (const [option, { type }] of Object.entries(OPTIONS)) {
      if (option === 'help') continue;
      const { stderr } = run(command, 'nowhere', `--${option}${type === 'string' ? '=1' : ''}`);
      expect([command, option, stderr.includes(`does not take --${option}.`)]).toEqual([
        command,
        option,
        !taken.has(option as keyof typeof OPTIONS),
      ]);
    }
});

test('“convert” with an output option says where the file to write belongs', () => {
  expect(run('convert', 'hamlet', '-', '--to', 'csv', '-o', 'out.csv')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'throughline: “convert” does not take --output. Name the file to write last\n',
  });
});
