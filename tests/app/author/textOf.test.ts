import { expect, test } from 'vitest';
import { ownCopy } from '../../../src/app/author/ownCopy.ts';
import { textOf } from '../../../src/app/author/textOf.ts';
import { applyEdit, type Edit } from '../../../src/edit/edits.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { smallStory } from '../../story/cast.ts';

const TYPED = `The key

// Who finds it?
## One
Ben
Ann
Ben -> Ann: in love (romance, loving, strong)
`;
const whole = readText(TYPED).story as WholeStory;

test('a story that was not typed is written out', () => {
  expect(textOf({ whole: smallStory, typed: undefined, edits: [] })).toBe(writeText(smallStory));
});

test('a text that was opened, and one that was typed, stay as they are', () => {
  expect(textOf({ whole, typed: TYPED, edits: [] })).toBe(TYPED);
  const edits: readonly Edit[] = [{ does: 'replace', story: whole, text: TYPED }];
  expect(textOf({ whole, typed: undefined, edits })).toBe(TYPED);
});

test('an edit that is made elsewhere changes its lines, and keeps the notes and the words of the others', () => {
  const rename: Edit = { does: 'rename', character: 'ann', language: 'en', name: 'Anna' };
  const text = textOf({ whole: applyEdit(whole, rename), typed: TYPED, edits: [rename] });
  expect(text).toContain('// Who finds it?\n');
  expect(text).toContain('Ben -> Anna: in love');
  expect(
    readText(text)
      .story?.characters.map(({ name }) => name.en)
      .sort(),
  ).toEqual(['Anna', 'Ben']);
});

test('a copy has a title and an id of its own, in each language, and is the same otherwise', () => {
  const copy = ownCopy(smallStory);
  const { title, id, ...rest } = copy;
  const { title: before, id: other, ...same } = smallStory;
  expect(rest).toEqual(same);
  expect(title.en).toBe(`${before.en} (my version)`);
  expect(title.de).toBe(`${before.de} (meine Fassung)`);
  expect(id).not.toBe(other);
});
