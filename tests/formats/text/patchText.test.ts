import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, applyEdits, type Edit } from '../../../src/edit/edits.ts';
import { newId } from '../../../src/edit/newId.ts';
import { readStory } from '../../../src/formats/formats.ts';
import type { LineChange } from '../../../src/formats/text/lineChanges.ts';
import { patchText } from '../../../src/formats/text/patchText.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { sameStory } from '../../../src/formats/text/sameStory.ts';
import { knownIdsOf, withIds } from '../../../src/formats/text/textIds.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { admit } from '../../../src/story/gate.ts';
import { ImportError } from '../../../src/story/importError.ts';
import type { Scene, Story, WholeStory } from '../../../src/story/types.ts';
import { edits } from './edits.ts';

const TEXT = `The key
// A first draft.

People:
Ann: Keeps the light.
Ben

Before:
Ben -> Ann: in love (romance, loving, strong)

## Low water @ the harbour
= A boat drifts in.
// Who finds it?
With: Ben, Ann
Ann -> Ben: curious (warm)
> She asks twice.
// Too soon?

## Morning @ the lighthouse
Ann
Ben -> Ann: hopes
Ann -> Ben: fond of him (+0.6)
`;

/** As for ezlinavis: no lists, and acts and scenes with one # each. */
const PLAIN = `Two
by no one
# I
# Arrival
Ann
Ben
Ann <-> Ben: friends
# Arrival
Ben (dies)
Cleo
# II
## Later
Ann
Ann -> Cleo (warm)
`;

const storyIn = (text: string) => readText(text).story as WholeStory;
const scene = (story: Story, number: number) => story.scenes[number] as Scene;
const withScene = (story: Story, number: number, changed: Partial<Scene>) =>
  withStory(story, { scenes: story.scenes.with(number, { ...scene(story, number), ...changed }) });
const withStory = (story: Story, changed: Partial<Story>) =>
  admit({ format: 'throughline', version: 1, ...story, ...changed });

/** The lines that an edit takes out (-) and puts in (+). */
function patched(text: string, edited: WholeStory): string[] {
  const patch = patchText(text, edited);
  const lines = text.split('\n');
  expect(applied(lines, patch.changes)).toBe(patch.text);
  expect(sameStory(storyIn(patch.text), edited)).toBe(true);
  return patch.changes.flatMap(({ from, to, lines: added }) => [
    ...lines.slice(from, to).map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
  ]);
}

function applied(lines: readonly string[], changes: readonly LineChange[]): string {
  const result: string[] = [];
  let at = 0;
  for (const { from, to, lines: added } of changes) {
    result.push(...lines.slice(at, from), ...added);
    at = to;
  }
  return [...result, ...lines.slice(at)].join('\n');
}

test('a story that is as it was changes nothing', () => {
  expect(patched(TEXT, storyIn(TEXT))).toEqual([]);
});

test('a quality changes one line, which keeps the words for the others', () => {
  const story = storyIn(TEXT);
  const background = story.background.map((change) => ({ ...change, valence: 0.2 }));
  expect(patched(TEXT, withStory(story, { background }))).toEqual([
    '- Ben -> Ann: in love (romance, loving, strong)',
    '+ Ben -> Ann: in love (romance, +0.2, strong)',
  ]);
});

test('who is in a scene changes one line, also where several are on it', () => {
  const story = storyIn(TEXT);
  const [ben, ann] = scene(story, 0).present;
  if (!ben || !ann) throw new Error('Two are in the scene.');
  expect(patched(TEXT, withScene(story, 0, { present: [ben, { ...ann, speaks: false }] }))).toEqual([
    '- With: Ben, Ann',
    '+ With: Ben, Ann (silent)',
  ]);
  expect(patched(TEXT, withScene(story, 1, { present: [ann, ben] }))).toEqual(['+ Ben']);
  expect(patched(TEXT, withScene(story, 1, { leaves: [{ character: 'ann', how: 'dies' }] }))).toEqual([
    '- Ann',
    '+ Ann (dies)',
  ]);
});

test('a relation that is new, that ends, or that is no longer said, is a line or two', () => {
  const story = storyIn(TEXT);
  const [hopes, fond] = scene(story, 1).changes;
  const evidence = { words: { en: 'They shake hands.' } };
  const relations = [...story.relations, { id: 'ann-and-ben', from: 'ann', to: 'ben', mutual: true }];
  const begin = { does: 'begin' as const, relation: 'ann-and-ben', label: { en: 'a pact' }, evidence };
  const scenes = story.scenes.with(1, {
    ...scene(story, 1),
    changes: [hopes, begin, fond].filter((change) => change !== undefined),
  });
  expect(patched(TEXT, withStory(story, { relations, scenes }))).toEqual([
    '+ Ann <-> Ben: a pact',
    '+ > They shake hands.',
  ]);
  expect(patched(TEXT, withScene(story, 1, { changes: hopes ? [hopes] : [] }))).toEqual([
    '- Ann -> Ben: fond of him (+0.6)',
  ]);
});

test('a scene is moved with its notes, and a new one stands between blank lines', () => {
  const story = storyIn(TEXT);
  const fresh = { ...scene(story, 1), id: 'night', title: { en: 'Night' }, changes: [] };
  expect(
    patched(TEXT, withStory(story, { scenes: [...story.scenes.slice(0, 1), fresh, scene(story, 1)] })),
  ).toEqual(['+ ## Night @ the lighthouse', '+ Ann', '+ ']);
  const text = '## One\nAnn\n\n// The turn.\n## Two\nBen\n// So far.\n\n## Three\nCleo\n';
  const [one, two, three] = storyIn(text).scenes;
  const moved = withStory(storyIn(text), { scenes: [two, one, three].filter((each) => each !== undefined) });
  expect(patchText(text, moved).text).toBe(
    '// The turn.\n## Two\nBen\n// So far.\n\n## One\nAnn\n\n## Three\nCleo\n',
  );
});

test('a person gets another name wherever they are named, and keeps the id', () => {
  const story = storyIn(TEXT);
  const characters = story.characters.map((one) =>
    one.id === 'ben' ? { ...one, name: { en: 'Benedict' } } : one,
  );
  expect(patched(TEXT, withStory(story, { characters }))).toEqual([
    '- Ben',
    '+ Benedict {ben}',
    '- Ben -> Ann: in love (romance, loving, strong)',
    '+ Benedict -> Ann: in love (romance, loving, strong)',
    '- With: Ben, Ann',
    '- Ann -> Ben: curious (warm)',
    '+ With: Benedict, Ann',
    '+ Ann -> Benedict: curious (warm)',
    '- Ben -> Ann: hopes',
    '- Ann -> Ben: fond of him (+0.6)',
    '+ Benedict -> Ann: hopes',
    '+ Ann -> Benedict: fond of him (+0.6)',
  ]);
});

describe('a second person of a name', () => {
  const untitled = '## One\nBen\nAnn (silent)\n// Too soon?\nBen -> Ann: likes her (warm)\n\n## Two\nBen\n';
  const after = (text: string, edit: Edit) => applyEdit(storyIn(text), edit);
  const rename = { does: 'rename', character: 'ben', language: 'en' } as const;

  test('comes in with a list of the two, and a tag on the lines that name the second', () => {
    const edit = { does: 'addPerson', id: 'ann-2', name: 'Ann', scene: 'two' } as const;
    expect(patched(untitled, after(untitled, edit))).toEqual([
      '+ ',
      '+ People:',
      '+ Ann',
      '+ Ann {ann-2}',
      '+ {ann-2}',
    ]);
  });

  test('needs one line more where there is a list', () => {
    const edit = { does: 'addPerson', id: 'ann-2', name: 'Ann', scene: 'morning' } as const;
    expect(patched(TEXT, after(TEXT, edit))).toEqual(['+ Ann {ann-2}', '+ {ann-2}']);
  });

  test('may be one who is renamed, with the words of the other lines as they were typed', () => {
    expect(patched(untitled, after(untitled, { ...rename, name: 'Ann' }))).toEqual([
      '+ ',
      '+ People:',
      '+ Ann',
      '+ Ann {ben}',
      '- Ben',
      '+ {ben}',
      '- Ben -> Ann: likes her (warm)',
      '+ {ben} -> Ann: likes her (warm)',
      '- Ben',
      '+ {ben}',
    ]);
  });

  test('takes a line of the list along as it was typed', () => {
    const text =
      'Languages: de\n\nPersonen:\nBen (im Hafen)\nAnna (im Leuchtturm)\n\n## Eins\nBen (stumm, im Hafen)\n';
    const edit = { does: 'rename', character: 'ben', language: 'de', name: 'Anna' } as const;
    expect(patched(text, after(text, edit))).toEqual([
      '- Ben (im Hafen)',
      '+ Anna {ben} (im Hafen)',
      '- Ben (stumm, im Hafen)',
      '+ {ben} (im Hafen, stumm)',
    ]);
  });

  test('is told apart from one whose name differs in its case alone', () => {
    const text = '## One\nAnn\nBen\n';
    expect(patchText(text, after(text, { ...rename, name: 'ANN' })).text).toBe(
      '\nPeople:\nAnn\nANN {ben}\n## One\nAnn\nANN\n',
    );
  });
});

test('who is named nowhere any more is listed, whether there is a list or not', () => {
  const gone = { does: 'presence', character: 'cleo', scene: 'one', as: 'away' } as const;
  for (const [text, list] of [
    ['## One\nAnn\nCleo\n', ['+ ', '+ People:', '+ Cleo']],
    ['Two\n\nPeople:\nAnn\n\n## One\nAnn\nCleo\n', ['+ Cleo']],
  ] as const)
    expect(patched(text, applyEdit(storyIn(text), gone))).toEqual([...list, '- Cleo']);
});

test('a line that begins a relation and now changes it says what it left unsaid', () => {
  const text = '## One\nAnn\nBen\n\n## Two\nBen -> Ann: in love (warm)\nAnn -> Ben (cold)\n';
  const story = storyIn(text);
  const said = { label: { en: 'shy' } };
  const from = (relation: string) => ({ does: 'changeRelation', relation, scene: 'one', said }) as const;
  const edited = applyEdits(story, [from('ben-towards-ann'), from('ann-towards-ben')]);
  expect(patched(text, edited)).toEqual([
    '+ Ben -> Ann: shy',
    '+ Ann -> Ben: shy',
    '- Ben -> Ann: in love (warm)',
    '- Ann -> Ben (cold)',
    '+ Ben -> Ann: in love (romance, warm)',
    '+ Ann -> Ben: … (cold)',
  ]);
});

test('a line that said nothing and now would becomes a note', () => {
  const text = '## One\nAnn\nAnn\nBen -> Cleo: likes her (warm)\n';
  expect(patched(text, applyEdit(storyIn(text), { does: 'leaveOut', characters: ['ann'] }))).toEqual([
    '- Ann',
    '- Ann',
    '+ // Ann',
  ]);
});

test('two relations that join the same two both ways are told apart by a tag', () => {
  const text = '## One\nAnn <-> Ben: a pact\n';
  const relation = { id: 'ben-and-ann', from: 'ben', to: 'ann', mutual: true };
  const said = { label: { en: 'friends' }, kind: 'friendship' } as const;
  const edit = { does: 'beginRelation', relation, scene: 'one', said } as const;
  expect(patched(text, applyEdit(storyIn(text), edit))).toEqual([
    '+ Ben <-> Ann {ben-and-ann}: friends (friendship)',
  ]);
});

/** Short, as they are typed: without a title, without lists, with lines that say nothing. */
const SHORT = [
  'Ann\nBen\n## One\nAnn\nBen\n',
  '## One\nAnn\nBen\nAnn -> Ben: likes (warm)\n',
  '// note\n## One @ the sea\nAnn (silent)\n// hm\nBen\nAnn <-> Ben: friends (warm, strong)\n> Yes.\n\n## Two\nBen\nBen -> Ann (cold)\n',
  '# I\n## One\nAnn\nCleo\n## Two\nAnn -> Cleo: loves\n# II\n## One\nBen\nCleo (dies)\n',
  '## One\nAnn\nAnn\nBen\nBen = Bob\n## Two\nBob\nAnn -> Bob: sees him\nThis is a line that only says what happens here.\n',
  '## Eins\nAnna\nBen (stumm)\nBen -> Anna: verliebt (Liebe, +0,8)\n## Zwei\nAnna -> Ben: mag ihn (warm)\n',
];

test('no edit of people makes a short text another one, whoever has a name already', () => {
  const die = fc.nat(99);
  fc.assert(
    fc.property(
      fc.constantFrom(...SHORT),
      fc.boolean(),
      fc.array(fc.tuple(die, die, die), { maxLength: 8 }),
      (start, isKnown, dice) => {
        let [text, story] = [start, storyIn(start)];
        for (const numbers of dice) {
          const after = applyEdit(story, peopleEdit(story, numbers));
          if (after.characters.length === 0) return;
          const patch = patchText(text, after, isKnown ? story : undefined).text;
          const read = storyIn(patch);
          const known = isKnown ? withIds(read, knownIdsOf(read, after, patch)) : read;
          expect(sameStory(known, after), patch).toBe(true);
          expect(patch).not.toMatch(/^(?:Untitled|Source:)/m);
          [text, story] = [patch, after];
        }
      },
    ),
    { numRuns: 150 },
  );
});

/** Someone comes in, is renamed, taken apart or left out; three of four names are taken. */
function peopleEdit({ characters, scenes, languages }: WholeStory, [verb, a, b]: readonly number[]): Edit {
  const pick = <T>(list: readonly T[], number = 0) => list[number % list.length] as T;
  const [language = 'en'] = languages;
  const [one, other] = [pick(characters, a), pick(characters, b)];
  const name = pick([other.name[language] as string, 'Zoe', 'ANN', 'With'], (a ?? 0) + (b ?? 0));
  const id = newId(name, characters);
  const scene = pick(scenes, b).id;
  const made = { ...one, id, name: { [language]: name }, names: [] };
  return pick<Edit>(
    [
      { does: 'addPerson', id, name, scene },
      { does: 'rename', character: one.id, language, name },
      { does: 'rename', character: one.id, language, name },
      { does: 'split', from: one.id, made, scenes: [scene], relations: [] },
      { does: 'presence', character: one.id, scene, as: 'away' },
      { does: 'leaveOut', characters: [one.id] },
    ],
    verb,
  );
}

test('a scene that is deleted leaves its notes behind', () => {
  const story = storyIn(TEXT);
  const deleted = withStory(story, { scenes: story.scenes.slice(0, 1), places: story.places.slice(0, 1) });
  expect(patched(TEXT, deleted)).toEqual([
    '- ## Morning @ the lighthouse',
    '- Ann',
    '- Ben -> Ann: hopes',
    '- Ann -> Ben: fond of him (+0.6)',
  ]);
  const text = '## One\nAnn\n## Two\n// Keep me.\nBen\nAnn';
  const first = withStory(storyIn(text), { scenes: storyIn(text).scenes.slice(0, 1) });
  expect(patchText(text, first).text).toContain('// Keep me.');
});

const shipped = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => writeText(readStory(readFileSync(`data/${name}`)).story));

test('after any edit, the text gives the edited story, every note is kept, and few lines change', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped, TEXT, PLAIN),
      fc.array(fc.nat(), { maxLength: 8 }),
      edits,
      (words, at, edit) => {
        const lines = words.split('\n');
        for (const [index, number] of at.entries())
          lines.splice(1 + (number % (lines.length - 1)), 0, `// note ${index}`);
        const text = lines.join('\n');
        const story = storyIn(text);
        const { name, changed } = edit(story);
        const edited = orNothing(() => withStory(story, changed));
        fc.pre(edited !== undefined);
        const patch = patchText(text, edited as WholeStory);
        expect(sameStory(storyIn(patch.text), edited as WholeStory), name).toBe(true);
        expect(applied(lines, patch.changes)).toBe(patch.text);
        const notes = (one: string) =>
          one
            .split('\n')
            .filter((line) => line.startsWith('// note'))
            .sort();
        expect(notes(patch.text)).toEqual(notes(text));
        const kept = new Set(lines);
        const fresh = patch.text.split('\n').filter((line) => !kept.has(line));
        if (name !== 'rename')
          expect({ name, fresh: fresh.slice(0, 9) }).toEqual({ name, fresh: fresh.slice(0, 3) });
      },
    ),
    { numRuns: 80 },
  );
});

/** What a function gives; undefined where the gate refuses it. */
function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}
