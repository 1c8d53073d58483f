import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from '../../../src/edit/draft/carryOver.ts';
import { isLikeDraft, matchDrafts } from '../../../src/edit/draft/matchDrafts.ts';
import { fountain } from '../../../src/formats/fountain.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { admit } from '../../../src/story/gate.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { wildStories } from '../../formats/text/wildStories.ts';

const told = (text: string) => {
  const { story } = readText(text);
  if (!story) throw new Error('The text has no story.');
  return story;
};

const FIRST = told(`The key

Before:
Ann <-> Father: father and daughter (family)

## Lighthouse, night
= He looks away.
Ann
Father
Father -> Ann: will not look (conflict, cold)
* Ann, Father: Watch them.

## Harbour, day
Ann
Ben
Ben -> Ann: in love (romance, warm)

## Harbour, night
Ben
Ben -> Ann: gives up (ends)

## Lighthouse, morning
Ann
Father
Father (dies)
* vs 1: Compare.
`);

/** Scene by scene: title, changes, who leaves, and steps. */
const gist = ({ background, scenes }: WholeStory) => [
  background.map(({ relation }) => relation),
  ...scenes.map(({ title, changes, leaves, guide = [] }) => [
    title.en,
    ...changes.map(({ does, relation, label }) => [does, relation, label?.en].filter(Boolean).join(' ')),
    ...leaves.map(({ character, how }) => `${character} ${how}`),
    ...guide.map(({ words, about, against }) => [words.en, ...about, against].filter(Boolean).join(' ')),
  ]),
];
const fates = (before: WholeStory, draft: WholeStory, read?: WholeStory) =>
  carryOver(before, draft, matchDrafts({ story: before }, { story: draft }), { read }).carried.map((one) =>
    [
      one.scene + 1,
      one.is,
      one.is === 'change' ? one.change.relation : 'character' in one ? one.character : undefined,
      one.fate,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
const kept = (before: WholeStory, draft: WholeStory, read?: WholeStory) =>
  carryOver(before, draft, matchDrafts({ story: before }, { story: draft }), { read }).story;

test('a draft with the same scenes and people keeps all that was asserted', () => {
  const draft = told(
    'The key\n\n## Lighthouse, night\nAnn\nFather\n\n## Harbour, day\nAnn\nBen\n\n## Harbour, night\nBen\n\n## Lighthouse, morning\nAnn\nFather\n',
  );
  expect(gist(kept(FIRST, draft))).toEqual(gist(FIRST));
  expect(fates(FIRST, draft)).toEqual([
    '0 change ann-and-father kept',
    '1 change father-towards-ann kept',
    '1 step kept',
    '1 summary kept',
    '2 change ben-towards-ann kept',
    '3 change ben-towards-ann kept',
    '4 departure father kept',
    '4 step kept',
  ]);
});

test('in another order, what begins and what changes is worked out anew; what cannot hold is told', () => {
  const draft = told(
    'The key\n\n## Harbour, night\nBen\n\n## Lighthouse, night\nAnn\nFather\n\n## Harbour, day\nAnn\nBen\n\n## Lighthouse, morning\nAnn\nFather\n',
  );
  expect(gist(kept(FIRST, draft))).toEqual([
    ['ann-and-father'],
    ['Harbour, night'],
    ['Lighthouse, night', 'begin father-towards-ann will not look', 'Watch them. ann father'],
    ['Harbour, day', 'begin ben-towards-ann in love'],
    ['Lighthouse, morning', 'father dies', 'Compare. lighthouse-night'],
  ]);
  expect(fates(FIRST, draft)).toContain('3 change ben-towards-ann no-fit');
});

test('a scene that is gone, and a person who is gone, take nothing with them unseen', () => {
  const draft = told('The key\n\n## Lighthouse, night\nAnn\nFather\n\n## Lighthouse, morning\nAnn\nFather\n');
  expect(fates(FIRST, draft)).toEqual([
    '0 person ben no-person',
    '0 change ann-and-father kept',
    '1 change father-towards-ann kept',
    '1 step kept',
    '1 summary kept',
    '2 change ben-towards-ann no-person',
    '3 change ben-towards-ann no-person',
    '4 departure father kept',
    '4 step kept',
  ]);
  const without = told('The key\n\n## Lighthouse, night\nAnn\nFather\n\n## Pier, dusk\nBen\nCleo\n');
  expect(fates(FIRST, without)).toContain('2 change ben-towards-ann no-scene');
});

test('a change whose beginning is gone begins its relation with all that held', () => {
  const before = told(
    'The key\n\n## One\nAnn\nBen\nAnn -> Ben: in love (romance, warm)\n\n## Two\nAnn\nCleo\nAnn -> Ben (strong)\n',
  );
  const draft = told('The key\n\n## Elsewhere\nBen\nDan\nEve\n\n## Two\nAnn\nCleo\n');
  expect(kept(before, draft).scenes[1]?.changes).toEqual([
    {
      does: 'begin',
      relation: 'ann-towards-ben',
      label: { en: 'in love' },
      kind: 'romance',
      valence: 0.5,
      strength: 0.75,
      evidence: { words: { en: '…' }, source: undefined },
    },
  ]);
});

test('someone with a new name is found by the scenes that they are in', () => {
  const draft = told(
    'The key\n\n## Lighthouse, night\nAnn\nFather\n\n## Harbour, day\nAnn\nMax\n\n## Harbour, night\nMax\n\n## Lighthouse, morning\nAnn\nFather\n',
  );
  const { people } = matchDrafts({ story: FIRST }, { story: draft });
  expect([...people]).toEqual([
    ['ann', 'ann'],
    ['father', 'father'],
    ['ben', 'max'],
  ]);
  expect(gist(kept(FIRST, draft))[2]).toEqual(['Harbour, day', 'begin ben-towards-ann in love']);
});

test('what the new draft says itself counts, and what only the old script said is told', () => {
  const script = (note: string) =>
    `Title: The key\n\nINT. LIGHTHOUSE\n\n[[${note}]]\n\nANN\nOne.\n\nBEN\nTwo.\n\nINT. HARBOUR\n\nBEN\nThree.\n\nANN\nFour.\n`;
  const read = fountain.read(script('Ann -> Ben: curious (warm)')).story;
  const before = admit({
    format: 'throughline',
    version: 1,
    ...read,
    scenes: read.scenes.map((scene, index) =>
      index === 1
        ? {
            ...scene,
            changes: [
              { does: 'change', relation: 'ann-towards-ben', label: 'in love', evidence: { words: 'So.' } },
            ],
          }
        : scene,
    ),
  });
  const other = fountain.read(script('Ann -> Ben: wary (cold)')).story;
  expect(gist(kept(before, other, read)).slice(1)).toEqual([
    ['Lighthouse', 'begin ann-towards-ben wary'],
    ['Harbour', 'change ann-towards-ben in love'],
  ]);
  expect(fates(before, other, read)).toEqual(['2 change ann-towards-ben kept']);
  const none = fountain.read(script('who knows')).story;
  expect(fates(before, none, read)).toEqual([
    '1 change ann-towards-ben no-longer-said',
    '2 change ann-towards-ben kept',
  ]);
});

test('whom the author has added beside the script is added again', () => {
  const read = told('The key\n\n## One\nAnn\nBen\n\n## Two\nAnn\n');
  const before = told(
    'The key\n\n## One\nAnn\nBen\nMother (silent)\nMother -> Ann: watches (family)\n\n## Two\nAnn\n',
  );
  const draft = told('The key\n\n## One\nAnn\nBen\n\n## Two\nAnn\nBen\n');
  const story = kept(before, draft, read);
  expect(writeText(story)).toContain(
    '## One\nAnn\nBen\nMother (silent)\nMother -> Ann: watches (family)\n\n## Two\nAnn\nBen\n',
  );
});

test('scenes with the same heading are told apart by what is said in them, wherever they have gone', () => {
  const speech = (who: string, words: string) => `${who}\n${words}\n`;
  const scenes = [
    speech('ANN', 'The lamp has been out since midnight and no one has gone up to look.'),
    speech('ANN', 'He rowed across in weather that no one would take a dog out in.'),
    speech('ANN', 'Forty years of oil, and this is all the thanks the old man ever got.'),
  ];
  const read = (order: readonly number[]) =>
    fountain.read(
      `Title: The key\n\n${order.map((scene) => `INT. HOUSE - DAY\n\n${scenes[scene]}`).join('\n')}`,
    );
  const asTold = ({ story, text }: ReturnType<typeof read>) => ({ story, text });
  const [before, draft] = [read([0, 1, 2]), read([2, 0, 1])].map(asTold);
  if (!before || !draft) throw new Error('There are two drafts.');
  const found = matchDrafts(before, draft).scenes;
  expect(
    before.story.scenes.map(({ id }) => draft.story.scenes.findIndex((one) => one.id === found.get(id))),
  ).toEqual([1, 2, 0]);
});

test('a story may be a new draft of one with its title, or with most of its people', () => {
  const other = told('Another\n\n## One\nAnn\nBen\nFather\n');
  const few = told('Another\n\n## One\nAnn\nDan\nEve\n');
  const namesake = told('THE KEY!\n\n## One\nAnn\n');
  expect([other, few, namesake].map((story) => isLikeDraft(FIRST, story))).toEqual([true, false, true]);
});

/** Whether no one both leaves and dies in one scene. */
const leavesOnce = ({ scenes }: WholeStory) =>
  scenes.every(({ leaves }) => new Set(leaves.map(({ character }) => character)).size === leaves.length);

test('two places of one name stay two in a new draft', () => {
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'halls',
    languages: ['en'],
    title: 'Halls',
    places: [
      { id: 'upper', name: 'Hall' },
      { id: 'lower', name: 'Hall' },
    ],
    characters: [
      { id: 'ann', name: 'Ann' },
      { id: 'ben', name: 'Ben' },
    ],
    scenes: [{ id: '1', title: 'One', present: [{ character: 'ann', place: 'upper' }] }],
  });
  const { story: again } = carryOver(story, story, matchDrafts({ story }, { story }));
  expect(again).toEqual(story);
});

test('a story that is its own new draft keeps everything, whatever it is', () => {
  fc.assert(
    fc.property(wildStories.filter(leavesOnce), (story) => {
      const bare = admit({
        format: 'throughline',
        version: 1,
        ...story,
        relations: [],
        background: [],
        scenes: story.scenes.map(({ guide: _, ...scene }) => ({ ...scene, changes: [], leaves: [] })),
      });
      const same = {
        people: new Map(story.characters.map(({ id }) => [id, id])),
        scenes: new Map(story.scenes.map(({ id }) => [id, id])),
      };
      const used = new Set(
        [...story.background, ...story.scenes.flatMap(({ changes }) => changes)].map(
          ({ relation }) => relation,
        ),
      );
      const { story: again, carried } = carryOver(story, bare, same);
      const relations = story.relations.filter(({ id }) => used.has(id));
      expect({ ...again, relations: [] }).toEqual({ ...story, relations: [] });
      expect(new Set(again.relations)).toEqual(new Set(relations));
      expect(carried.filter(({ fate }) => fate !== 'kept' && fate !== 'said-anew')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('whatever two stories are matched, the draft with what it keeps passes the gate, and every assertion has a fate', () => {
  fc.assert(
    fc.property(wildStories, wildStories, (before, draft) => {
      const { story, carried } = carryOver(before, draft, matchDrafts({ story: before }, { story: draft }));
      expect(admit({ format: 'throughline', version: 1, ...story })).toEqual(story);
      expect(story.scenes.map(({ id }) => id)).toEqual(draft.scenes.map(({ id }) => id));
      const all = [...before.background, ...before.scenes.flatMap(({ changes }) => changes)];
      expect(carried.filter(({ is }) => is === 'change')).toHaveLength(all.length);
    }),
    { numRuns: 150 },
  );
});
