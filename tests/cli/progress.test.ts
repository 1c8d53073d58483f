import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

test('nothing is said of what takes two seconds; after that how far it is, four times a second at most', () => {
  const written: string[] = [];
  let time = 0;
  const { report, end } = progressOn(
    (text) => written.push(text),
    'play.xml',
    'en',
    () => time,
  );
  for (time = 0; time <= 3000; time += 100) report(time / 10_000);
  expect(written).toEqual(
    ['play.xml 20%', 'play.xml 23%', 'play.xml 26%', 'play.xml 28%'].map((line) => `\r${line}`),
  );
  end();
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('what ends before that leaves no trace', () => {
  const written: string[] = [];
  const { report, end } = progressOn(
    (text) => written.push(text),
    'play.xml',
    'en',
    () => 0,
  );
  report(0.5);
  end();
  expect(written).toEqual([]);
});
