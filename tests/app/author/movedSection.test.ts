import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedSection } from '../../../src/app/author/movedSection.ts';

const TEXT = `The key

# The boat

## Low water @ the harbour
Ben
// Who finds it?

// The turn.
## Oil
Ann

# The key

## Morning boat
Ben
Ann`;

const moved = (heading: string, by: 'up' | 'down', text = TEXT) => {
  const result = movedSection(
    text,
    text.split('\n').findIndex((line) => line.startsWith(heading)),
    by,
  );
  if (result) expect(result.text.split('\n')[result.line]).toMatch(new RegExp(`^${heading}`));
  return result?.text;
};
const headings = (text: string | undefined) => text?.split('\n').filter((line) => line.startsWith('#'));

test('a scene is moved with all below it and the notes right above it', () => {
  expect(moved('## Oil', 'up')).toBe(`The key

# The boat

// The turn.
## Oil
Ann

## Low water @ the harbour
Ben
// Who finds it?

# The key

## Morning boat
Ben
Ann`);
});

test('up and down take each other back', () => {
  for (const heading of ['## Low', '## Oil', '# The boat']) {
    const there = moved(heading, 'down');
    expect(there && moved(heading, 'up', there), heading).toBe(TEXT);
  }
});

test('at the end of its act, a scene goes on into the next, and back into the one before', () => {
  expect(headings(moved('## Oil', 'down'))).toEqual([
    '# The boat',
    '## Low water @ the harbour',
    '# The key',
    '## Oil',
    '## Morning boat',
  ]);
  expect(headings(moved('## Morning', 'up'))).toEqual([
    '# The boat',
    '## Low water @ the harbour',
    '## Oil',
    '## Morning boat',
    '# The key',
  ]);
});

test('an act is moved with its scenes, and the last line gets a blank line below it', () => {
  expect(moved('# The key', 'up')).toBe(`The key

# The key

## Morning boat
Ben
Ann

# The boat

## Low water @ the harbour
Ben
// Who finds it?

// The turn.
## Oil
Ann`);
});

test('what has no place to go to, and what is no heading, stays', () => {
  expect(moved('## Low', 'up')).toBeUndefined();
  expect(moved('# The boat', 'up')).toBeUndefined();
  expect(moved('## Morning', 'down')).toBeUndefined();
  expect(moved('Ben', 'down')).toBeUndefined();
  expect(movedSection('', 0, 'up')).toBeUndefined();
});

test('no line is lost, whatever the headings', () => {
  const line = fc.constantFrom('# A', '## B', '### C', 'Ann', '', '// note', '  ', '##');
  fc.assert(
    fc.property(fc.array(line), fc.nat(20), fc.constantFrom('up', 'down'), (lines, at, by) => {
      const result = movedSection(lines.join('\n'), at, by);
      if (!result) return;
      const after = result.text.split('\n');
      const words = (all: readonly string[]) => all.filter((one) => one.trim() !== '').toSorted();
      expect(words(after)).toEqual(words(lines));
      expect(after[result.line]).toBe(lines[at]);
    }),
  );
});
