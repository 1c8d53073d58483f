import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCopy } from '../../../src/app/author/ownCopy.ts';
import { readTyped } from '../../../src/app/author/readTyped.ts';
import { textOf } from '../../../src/app/author/textOf.ts';
import { applyEdit, type Edit } from '../../../src/edit/edits.ts';
import { sharedText } from '../../../src/edit/sharedText.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { sameStory } from '../../../src/formats/text/sameStory.ts';
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
  expect(textOf({ original: smallStory, whole: smallStory, typed: undefined, edits: [] })).toBe(
    writeText(smallStory),
  );
});

test('a text that was opened, and one that was typed, stay as they are', () => {
  expect(textOf({ original: whole, whole, typed: TYPED, edits: [] })).toBe(TYPED);
  const edits: readonly Edit[] = [{ does: 'replace', story: whole, text: sharedText(TYPED) }];
  expect(textOf({ original: whole, whole, typed: undefined, edits })).toBe(TYPED);
});

/** The text after edits on the picture. */
const after = (story: WholeStory, typed: string | undefined, ...edits: readonly Edit[]) =>
  textOf({ whole: edits.reduce(applyEdit, story), original: story, typed, edits });

test('a new name stands wherever the old one stood, and nothing else changes: no tag is left', () => {
  const renamed = { does: 'rename', character: 'ann', language: 'en', name: 'Anna Lee' } as const;
  expect(after(whole, TYPED, renamed)).toBe(TYPED.replaceAll('Ann', 'Anna Lee'));
  const listed = TYPED.replace('## One', 'People:\nAnn (supporting): Keeps the light.\n\n## One');
  const story = readText(listed).story as WholeStory;
  expect(after(story, listed, renamed)).toBe(listed.replaceAll('Ann', 'Anna Lee'));
});

test('so it is with the title of a scene, of an act and of the story itself', () => {
  const TWO = `${TYPED}\n# Later\n\n## Two @ the pier\nBen\n`;
  const story = readText(TWO).story as WholeStory;
  const scene = { does: 'describeScene', scene: 'two', language: 'en', title: 'Second' } as const;
  expect(after(story, TWO, scene)).toBe(TWO.replace('Two', 'Second'));
  const act = { does: 'actFrom', scene: 'two', language: 'en', title: 'Much later' } as const;
  expect(after(story, TWO, act)).toBe(TWO.replace('# Later', '# Much later'));
  const title = { does: 'replace', story: { ...story, title: { en: 'The lamp' } } } as const;
  expect(after(story, TWO, title)).toBe(TWO.replace('The key', 'The lamp'));
});

test('a story that was not typed has no more tags after a new name than before it', () => {
  const ben = smallStory.characters[1] as WholeStory['characters'][number];
  const rename = { does: 'rename', character: ben.id, language: 'en', name: 'Benno' } as const;
  const tags = (text: string) => text.match(/\{[^}]*\}/g);
  expect(after(smallStory, undefined, rename)).toContain('Benno');
  expect(tags(after(smallStory, undefined, rename))).toEqual(tags(writeText(smallStory)));
});

test('after a new name, who is typed with the old one is someone else', () => {
  const renamed = { does: 'rename', character: 'ann', language: 'en', name: 'Anna' } as const;
  const known = applyEdit(whole, renamed);
  const { story } = readTyped(`${after(whole, TYPED, renamed)}Ann\n`, undefined, known);
  expect(story?.characters.map(({ id, name }) => [id, name.en])).toEqual([
    ['ben', 'Ben'],
    ['ann', 'Anna'],
    ['ann-2', 'Ann'],
  ]);
  const again = textOf({
    original: whole,
    whole: story as WholeStory,
    typed: TYPED,
    edits: [renamed, { does: 'replace', story: story as WholeStory }],
  });
  expect(again).toContain('Ann\n');
  expect(again).not.toContain('{');
});

test('a text that is read again after any edits has the story that they made, with its ids', () => {
  const renames = fc.record({
    does: fc.constant('rename' as const),
    character: fc.constantFrom('ada', 'ben', 'cleo'),
    language: fc.constant('en'),
    name: fc.constantFrom('Ada', 'Ben', 'Cleo', 'Zoe', 'ada', 'A = b', 'People', 'Ann {x}'),
  });
  const titles = fc.record({
    does: fc.constant('describeScene' as const),
    scene: fc.constantFrom(...smallStory.scenes.map(({ id }) => id)),
    language: fc.constant('en'),
    title: fc.constantFrom('One', 'Two', 'Home', 'home', 'Home @ Sea', '# x'),
  });
  const moves = fc.record({
    does: fc.constant('moveScene' as const),
    scene: fc.constantFrom(...smallStory.scenes.map(({ id }) => id)),
    to: fc.nat(smallStory.scenes.length - 1),
  });
  const opened = fc.constantFrom(undefined, writeText(smallStory));
  fc.assert(
    fc.property(opened, fc.array(fc.oneof(renames, titles, moves), { maxLength: 5 }), (typed, edits) => {
      const made = edits.reduce<WholeStory>(applyEdit, smallStory);
      const { story } = readTyped(after(smallStory, typed, ...edits), undefined, made);
      expect(sameStory(story as WholeStory, made)).toBe(true);
    }),
    { numRuns: 300 },
  );
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
