import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = resolve('dist-cli/throughline.js');

/** A call of the built program in a shell, in a folder of its own. */
function shell(command: string, folder = newFolder()) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, T: `${process.execPath} ${PROGRAM}` },
  });
  return { status, stdout, stderr };
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'throughline-'));

/** Calls whose output is longer than a pipe holds, or comes in several pieces. */
const LONG = [
  'convert hamlet - --to throughline',
  'render hamlet --scene 3',
  'measure hamlet american-girl-in-paris hamlet --json',
];

test.for(LONG)('%s ends silently when the program after it ends', (call) => {
  expect(shell(`$T ${call} | head -c1 > first; echo \${PIPESTATUS[0]}`)).toEqual({
    status: 0,
    stdout: '141\n',
    stderr: '',
  });
});

test.for(LONG)('%s says in one line that the disk behind standard output is full', (call) => {
  expect(shell(`$T ${call} > /dev/full`)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'throughline: standard output: there is no space left to write it\n',
  });
});

test.for(LONG)('%s says in one line that standard output cannot be written to', (call) => {
  expect(shell(`$T ${call} 1< /dev/null`)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'throughline: standard output: it is not open for writing\n',
  });
});

test.for([
  ['thrown away', '> /dev/null'],
  // As Python's DEVNULL opens it, and as Node does where the output is closed.
  ['thrown away by a program that can also read the null device', '1<> /dev/null'],
  ['closed', '>&-'],
])('output that is %s is no fault', ([, redirection]) => {
  const well = { status: 0, stdout: '', stderr: '' };
  expect(shell(`$T measure hamlet ${redirection}`)).toEqual(well);
  expect(shell(`$T layout hamlet --json -o positions.json ${redirection}`)).toEqual(well);
});

test.for(['ignore', ['ignore', 'ignore', 'pipe']] as const)(
  'output ignored with stdio %j is no fault',
  (stdio) => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'measure', 'hamlet'], {
      stdio: stdio as 'ignore',
      encoding: 'utf8',
    });
    expect([status, stderr ?? '']).toEqual([0, '']);
  },
);

test('with standard error closed, the code still says what went wrong', () => {
  expect(shell('$T measure no-such hamlet 2>&-')).toMatchObject({ status: 1, stderr: '' });
  expect(shell('$T measure hamlet 2>&-')).toMatchObject({ status: 0, stderr: '' });
});

test('a pipe that is read slowly gets all of it', () => {
  const folder = newFolder();
  const call = '$T convert hamlet - --to throughline';
  expect(shell(`${call} > whole; ${call} | (sleep 0.3; cat) > piped; cmp whole piped`, folder)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(readFileSync(join(folder, 'piped'), 'utf8')).id).toBe('hamlet');
});

test('complaints that cannot be written do not end the program', () => {
  expect(shell('$T measure no-such hamlet 2> /dev/full | head -n 1').stdout).toMatch(/^ {2}file +hamlet\n/);
});

test.for(['render hamlet --scene 3 -o old', 'convert hamlet old --to throughline'])(
  'where the disk is full, %s leaves the old file as it was, and nothing beside it',
  (call) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'old'), 'what was there');
    expect(shell(`ulimit -f 8; $T ${call}`, folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'throughline: old: the file would be larger than is allowed here\n',
    });
    expect(readdirSync(folder)).toEqual(['old']);
    expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('what was there');
  },
);

test('a file is replaced whole: who may read it stays, and a link still leads to it', () => {
  const folder = newFolder();
  const [file, link] = [join(folder, 'file.csv'), join(folder, 'link.csv')];
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  symlinkSync('file.csv', link);
  expect(shell('$T convert hamlet link.csv --to csv-edges', folder)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(file, 'utf8')).toMatch(/^Source,Type,Target/);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['file.csv', 'link.csv']);
});

test('a link that leads nowhere gets a file where it leads', () => {
  const folder = newFolder();
  symlinkSync('later.csv', join(folder, 'link.csv'));
  shell('$T convert hamlet link.csv --to csv-edges', folder);
  expect(existsSync(join(folder, 'later.csv'))).toBe(true);
});

test('a pipe with a name and a device are written to, not replaced', () => {
  const folder = newFolder();
  const { stdout } = shell('mkfifo pipe; $T convert hamlet pipe --to csv-edges & cat pipe; wait', folder);
  expect(stdout).toMatch(/^Source,Type,Target/);
  expect(shell('$T convert hamlet /dev/null --to csv-edges; test -c /dev/null')).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test.for([
  ['convert story.json story.json', 'story.json'],
  ['convert story.json ./story.json --to csv-edges', './story.json'],
  ['convert story.json link.json', 'link.json'],
  ['render story.json --scene 1 -o story.json', 'story.json'],
  ['storylines story.json -o link.json', 'link.json'],
])('%s does not replace the story that it reads, unless it has to', ([call, target]) => {
  const folder = newFolder();
  const hamlet = readFileSync('data/hamlet.json', 'utf8');
  writeFileSync(join(folder, 'story.json'), hamlet);
  symlinkSync('story.json', join(folder, 'link.json'));
  expect(shell(`$T ${call}`, folder)).toEqual({
    status: 2,
    stdout: '',
    stderr: `throughline: ${target} is the input file; choose another name, or use --force to replace it\n`,
  });
  expect(readFileSync(join(folder, 'story.json'), 'utf8')).toBe(hamlet);
  expect(shell(`$T ${call} --force`, folder).status).toBe(0);
  expect(readFileSync(join(folder, 'story.json'), 'utf8')).not.toBe(hamlet);
});

test('a story that ships is no file that could be replaced', () => {
  expect(shell('$T convert hamlet hamlet --to throughline').status).toBe(0);
});
