import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileWith, pathOf, run } from './run.ts';

const PLAY = '# One\nAnn\nBen\n';

test('a file is replaced as a whole, with its rights, also behind a link, and nothing is left beside it', () => {
  mkdirSync(pathOf('out'));
  const old = fileWith('out/old.csv', 'old');
  chmodSync(old, 0o640);
  symlinkSync(old, pathOf('out/link.csv'));
  expect(run('convert', fileWith('play.txt', PLAY), pathOf('out/link.csv'))).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(old, 'utf8')).toMatch(/^Scene,/);
  expect(statSync(old).mode & 0o777).toBe(0o640);
  expect(readdirSync(pathOf('out'))).toEqual(['link.csv', 'old.csv']);
});

test('a file that cannot be written leaves the old one as it was', () => {
  const old = fileWith('kept.csv', 'old');
  // Where the new file would be written first, there is a folder.
  mkdirSync(pathOf(`kept.csv.${process.pid}.part`));
  expect(run('convert', fileWith('play.txt', PLAY), old).code).toBe(1);
  rmSync(pathOf(`kept.csv.${process.pid}.part`), { recursive: true, force: true });
  expect(readFileSync(old, 'utf8')).toBe('old');
});

test('the file that is read is not written over', () => {
  const play = fileWith('play.txt', PLAY);
  symlinkSync(play, pathOf('same.txt'));
  for (const path of [play, pathOf('same.txt')]) {
    const reason = `throughline: ${path} is the file that is read; write to another one\n`;
    expect(run('convert', play, path)).toEqual({ code: 2, stdout: '', stderr: reason });
    expect(run('render', play, '--scene', '1', '-o', path)).toEqual({ code: 2, stdout: '', stderr: reason });
  }
  expect(readFileSync(play, 'utf8')).toBe(PLAY);
});
