import { expect, test } from 'vitest';
import { en } from '../../src/story/messages/en.ts';
import { ended } from '../../src/story/messages/ended.ts';

test('a title or a label that ends a sentence by itself gets no full stop', () => {
  expect(['Who’s there?', 'Low water', 'To be …', 'Cut!', 'etc.'].map(ended)).toEqual([
    'Who’s there?',
    'Low water.',
    'To be …',
    'Cut!',
    'etc.',
  ]);
  expect(en.begins('Ben and Ann', 'what is this?')).toBe('New: Ben and Ann, what is this?');
  expect(en.shifts('Ben and Ann', 'what is this?', ['warmer'])).toBe('Ben and Ann: what is this?; warmer.');
});
