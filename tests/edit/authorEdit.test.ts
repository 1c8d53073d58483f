import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuthorEdit, applyAuthorEdit } from '../../src/edit/authorEdit.ts';
import { canMerge } from '../../src/edit/scenes/mergeScenes.ts';
import { readStory } from '../../src/formats/formats.ts';
import { patchText } from '../../src/formats/text/patchText.ts';
import { readText } from '../../src/formats/text/readText.ts';
import { sameStory } from '../../src/formats/text/sameStory.ts';
import { writeText } from '../../src/formats/text/writeText.ts';
import { admit } from '../../src/story/gate.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { authorEditOf, type Dice } from './authorEdits.ts';

const TEXT = `The key
// A first draft.

## Low water @ the harbour
= A boat drifts in.
Ben
Ann
Ben -> Ann: in love (romance, +0.8, strong)
> He carries her coal.
// Too soon?

## Morning
Ann
Cleo
Ben -> Ann (cold)

## Night
Ann
Ben
Ben -> Ann: gives up (ends)
`;

const storyIn = (text: string) => readText(text).story as WholeStory;

/** The text after some edits, each of which is checked: the story passes the gate, and the text gives it again. */
function edited(text: string, ...edits: readonly AuthorEdit[]): string {
  let story = storyIn(text);
  for (const edit of edits) story = applyAuthorEdit(story, edit);
  expect(admit({ format: 'throughline', version: 1, ...story })).toEqual(story);
  const patch = patchText(text, story);
  expect(sameStory(storyIn(patch.text), story)).toBe(true);
  return patch.text;
}

/** The lines that edits take out (-) and put in (+), blank ones left out. */
function lines(...edits: readonly AuthorEdit[]): string[] {
  const [old, now] = [TEXT.split('\n'), edited(TEXT, ...edits).split('\n')];
  const less = (all: readonly string[], some: readonly string[]) => {
    const left = [...some];
    return all.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0 && line !== '';
    });
  };
  return [...less(old, now).map((line) => `- ${line}`), ...less(now, old).map((line) => `+ ${line}`)];
}

const relation = 'ben-towards-ann';

describe('a relation', () => {
  test('begins in a scene with one line', () => {
    expect(
      lines({
        does: 'beginRelation',
        relation: { id: 'ann-and-cleo', from: 'ann', to: 'cleo', mutual: true },
        scene: 'morning',
        said: { label: { en: 'allies' }, kind: 'friendship', valence: 0.6 },
      }),
    ).toEqual(['+ Ann <-> Cleo: allies (friendship, +0.6)']);
  });

  test('changes from a scene on, or since it was last set', () => {
    const said = { valence: 0.2, strength: null };
    expect(lines({ does: 'changeRelation', relation, scene: 'morning', said })).toEqual([
      '- Ben -> Ann (cold)',
      '+ Ben -> Ann (+0.2, strength unknown)',
    ]);
    expect(lines({ does: 'changeRelation', relation, scene: 'low-water', said })).toEqual([
      '- Ben -> Ann: in love (romance, +0.8, strong)',
      '+ Ben -> Ann: in love (romance, +0.2)',
    ]);
  });

  test('ends earlier, and begins anew where a later scene says more of it', () => {
    expect(lines({ does: 'endRelation', relation, scene: 'morning', label: { en: 'goes' } })).toEqual([
      '- Ben -> Ann (cold)',
      '- Ben -> Ann: gives up (ends)',
      '+ Ben -> Ann: goes (ends)',
    ]);
  });

  test('turns in all scenes, and stays the same where it does already', () => {
    const direction = { from: 'ann', to: 'ben', mutual: false };
    expect(lines({ does: 'turnRelation', relation, direction }).slice(3)).toEqual([
      '+ Ann -> Ben: in love (romance, +0.8, 0.75)',
      '+ Ann -> Ben (-0.5)',
      '+ Ann -> Ben: gives up (ends)',
    ]);
    const story = storyIn(TEXT);
    const same = { from: 'ben', to: 'ann', mutual: false };
    expect(applyAuthorEdit(story, { does: 'turnRelation', relation, direction: same })).toBe(story);
  });

  test('begins where it is said first, when its beginning is forgotten', () => {
    expect(lines({ does: 'forgetChange', relation, scene: 'low-water' })).toEqual([
      '- Ben -> Ann: in love (romance, +0.8, strong)',
      '- > He carries her coal.',
      '- Ben -> Ann (cold)',
      '+ Ben -> Ann: in love (romance, cold, 0.75)',
    ]);
  });
});

describe('a person', () => {
  test('comes in with one line', () => {
    expect(lines({ does: 'addPerson', id: 'dan', name: 'Dan', scene: 'night' })).toEqual(['+ Dan']);
  });

  test('is there, silent, on the telephone or away, dies and lives again', () => {
    const at = { character: 'cleo', scene: 'night' };
    const there: AuthorEdit = { does: 'presence', ...at, as: 'there' };
    expect(lines(there)).toEqual(['+ Cleo']);
    expect(lines({ does: 'presence', ...at, as: 'silent' })).toEqual(['+ Cleo (silent)']);
    expect(lines({ does: 'presence', ...at, as: 'telephone' })).toEqual(['+ Cleo (by telephone)']);
    expect(lines(there, { does: 'departure', ...at, how: 'dies' })).toEqual(['+ Cleo (dies)']);
    expect(lines(there, { does: 'presence', ...at, as: 'away' })).toEqual([]);
    const dies: AuthorEdit = { does: 'departure', ...at, scene: 'morning', how: 'dies' };
    expect(lines(there, dies, { does: 'departure', ...at, how: 'dies' })).toEqual(['+ Cleo (dies)']);
    expect(lines(dies, { does: 'departure', ...at, scene: 'morning', how: undefined })).toEqual([]);
  });
});

describe('a scene', () => {
  test('is added, titled, and put into an act', () => {
    const storm: AuthorEdit = { does: 'addScene', id: 'storm', title: 'Storm', after: 'low-water' };
    expect(lines(storm)).toEqual(['+ ## Storm']);
    expect(
      lines(storm, {
        does: 'describeScene',
        scene: 'storm',
        language: 'en',
        place: 'the sea',
        summary: 'Wind.',
      }),
    ).toEqual(['+ ## Storm @ the sea', '+ = Wind.']);
    expect(lines({ does: 'actFrom', scene: 'morning', language: 'en', title: 'Two' })).toEqual(['+ # Two']);
  });

  test('moves with its notes, and takes the words along that a later scene lived from', () => {
    expect(lines({ does: 'moveScene', scene: 'low-water', to: 1 })).toEqual([
      '- Ben -> Ann (cold)',
      '+ Ben -> Ann: in love (romance, cold, 0.75)',
    ]);
  });

  test('is split at a change, and merged again', () => {
    const second = { id: 'then', title: 'Then', at: 0 };
    const text = edited(TEXT, { does: 'splitScene', scene: 'low-water', second });
    expect(text).toContain('## Then @ the harbour\nBen\nAnn\nBen -> Ann: in love (romance, +0.8, 0.75)');
    const back = edited(text, { does: 'mergeScenes', scene: 'then' });
    expect(storyIn(back)).toEqual(storyIn(TEXT));
  });

  test('is not merged where a relation begins in the one and ends in the other', () => {
    const story = applyAuthorEdit(storyIn(TEXT), { does: 'removeScene', scene: 'morning' });
    expect(canMerge(story, 'night')).toBe(false);
    expect(applyAuthorEdit(story, { does: 'mergeScenes', scene: 'night' })).toBe(story);
    expect(canMerge(storyIn(TEXT), 'low-water')).toBe(false);
  });

  test('the last one stays', () => {
    const story = storyIn('## One\nAnn\n');
    expect(applyAuthorEdit(story, { does: 'removeScene', scene: 'one' })).toBe(story);
  });
});

const UNTITLED = `## One @ the sea
Dan (silent)
Ben
Dan <-> Ben: friends (warm, strong)
> Yes.

## Two
Ben
Ben -> Dan (cold)
`;

const shipped = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => writeText(readStory(readFileSync(`data/${name}`)).story));

/** More by hand: EDITS=1500 npx vitest run tests/edit/authorEdit.test.ts */
const EDITS = Number(process.env.EDITS ?? 60);

test('after each of many edits, one after the other, the text gives the story again, with every note and few lines anew', {
  timeout: 1_200_000,
}, () => {
  const die = fc.nat(9999);
  fc.assert(
    fc.property(
      fc.nat(shipped.length + 1),
      fc.array(fc.record({ verb: die, a: die, b: die, c: die }), { minLength: 10, maxLength: 10 }),
      (which, dice) => {
        let text = withNotes([...shipped, TEXT, UNTITLED][which] as string);
        let story = storyIn(text);
        for (const each of dice) {
          const made = authorEditOf(story, each as Dice);
          if (!made) continue;
          const told = JSON.stringify(made.edit);
          const after = applyAuthorEdit(story, made.edit);
          expect(admit({ format: 'throughline', version: 1, ...after }), told).toEqual(after);
          const patch = patchText(text, after);
          expect(sameStory(storyIn(patch.text), after), told).toBe(true);
          expect(notesIn(patch.text), told).toEqual(notesIn(text));
          expect(patch.text, told).not.toContain('Untitled');
          const known = new Set(text.split('\n'));
          const fresh = patch.text.split('\n').filter((line) => !known.has(line));
          // A line for the fact, and one for its place in the list of relations or its evidence.
          const isProven = made.edit.does === 'beginRelation' && told.includes('"evidence"');
          // Where two are called the same, the list of people begins with both.
          const most = 2 + Number(isProven) + (fresh.includes('People:') ? 2 : 0);
          if (made.isSmall)
            expect({ told, fresh: fresh.slice(0, 6) }).toEqual({ told, fresh: fresh.slice(0, most) });
          [story, text] = [after, patch.text];
        }
      },
    ),
    { numRuns: Math.ceil(EDITS / 10), endOnFailure: true },
  );
});

/** The text with a note after every ninth line. */
function withNotes(text: string): string {
  return text
    .split('\n')
    .flatMap((line, index) => (index % 9 === 8 ? [line, `// note ${index}`] : [line]))
    .join('\n');
}

const notesIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .sort();
