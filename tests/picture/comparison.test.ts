import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { differencesOf } from '../../src/measures/differences.ts';
import { boxAround } from '../../src/picture/box.ts';
import { comparisonOf } from '../../src/picture/comparison.ts';
import { lineGrid, toBox } from '../../src/picture/lineGrid.ts';
import { LOOK } from '../../src/picture/look.ts';
import { lettersIn, plateOf } from '../../src/picture/marks/labels/lettering.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { comparisonEntries } from '../../src/picture/posters/legendEntries.ts';
import { SETTINGS } from '../../src/picture/settings.ts';
import type { DrawnRelation, Picture } from '../../src/picture/types.ts';
import { admit } from '../../src/story/gate.ts';
import { presentAt } from '../../src/story/state.ts';
import type { Story } from '../../src/story/types.ts';
import { smallStories } from '../formats/smallStories.ts';
import { smallStory } from '../story/cast.ts';
import { scattered } from './crowd.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';

const layout = layoutIn(EXPORT_ROOM);
const { differences, tie } = PALETTES.light;

/** How a line of a comparison looks: "began, worse, began" is a broad red line with the sign of what begins. */
const lookOf = ({ lit, ghost, difference, sign }: DrawnRelation) =>
  [ghost ? 'ended' : lit ? 'began' : 'holds', difference ?? 'as before', sign].filter(Boolean).join(', ');
const looksOf = ({ relations }: Picture) =>
  Object.fromEntries(relations.map((relation) => [relation.id, lookOf(relation)]));
const peopleOf = ({ characters }: Picture) =>
  Object.fromEntries(
    characters.map(({ id, presence, difference }) => [
      id,
      difference ?? (presence > 0 ? 'both' : 'elsewhere'),
    ]),
  );

test('between scenes 6 and 16 what is better is green, also that Miranda trusts Big, and the break-up is red', () => {
  const picture = comparisonOf(finale, layout, [5, 15], PLAIN);
  expect(looksOf(picture)).toEqual({
    'carrie-and-aleksandr': 'began, worse, began',
    'carrie-and-big': 'began, better, began',
    'steve-towards-mary': 'began, better, began',
    'aleksandr-towards-carrie': 'ended, worse, ended',
    'carrie-towards-aleksandr': 'ended, worse, ended',
    'big-towards-carrie': 'ended, better, ended',
    'carrie-towards-big': 'ended, better, ended',
    'charlotte-towards-big': 'holds, better, warmer',
    'miranda-and-steve': 'holds, better, warmer',
    'miranda-and-mary': 'holds, better, turned',
    'miranda-towards-big': 'holds, better, turned',
    'steve-and-mary': 'holds, better, warmer',
    'carrie-and-charlotte': 'holds, neither',
    'carrie-and-miranda': 'holds, as before',
    'miranda-and-charlotte': 'holds, as before',
  });
  for (const { difference, colour, kind } of picture.relations)
    expect([colour, kind]).toEqual([difference ? differences[difference] : tie, 'unknown']);
});

test('what began is the broadest, what is the same the thinnest', () => {
  const { relations } = comparisonOf(finale, layout, [5, 15], PLAIN);
  const widths = (look: string) =>
    new Set(relations.filter((one) => lookOf(one).startsWith(look)).map(({ width }) => width));
  expect([...widths('began')][0]).toBeGreaterThan(Math.max(...widths('holds, better')));
  expect(Math.min(...widths('holds, better'))).toBeGreaterThan(Math.max(...widths('holds, as before')));
});

test('everyone who is in one of the two scenes is drawn and named', () => {
  expect(peopleOf(comparisonOf(finale, layout, [2, 15], PLAIN))).toEqual({
    aleksandr: 'went',
    daughter: 'went',
    big: 'came',
    carrie: 'both',
    charlotte: 'elsewhere',
    mary: 'elsewhere',
    miranda: 'elsewhere',
    steve: 'elsewhere',
  });
  for (const [first] of finale.scenes.entries())
    for (const second of [0, 7, 15]) {
      const { characters } = comparisonOf(finale, layout, [first, second], PLAIN);
      const named = new Set(characters.filter(({ label }) => label).map(({ id }) => id));
      const present = [first, second].flatMap((scene) => [...presentAt(finale, scene).keys()]);
      expect(present.filter((id) => !named.has(id))).toEqual([]);
    }
});

/** Twelve people, of whom a picture shows those of its scene and four more. */
const CAST = 'Ann Ben Cleo Dora Egon Fritz Gustav Hanna Ida Jan Kai Lea'.split(' ');
const village = {
  ...admit({
    format: 'throughline',
    version: 1,
    id: 'village',
    languages: ['en'],
    title: 'The village',
    characters: CAST.map((name) => ({ id: name, name })),
    scenes: [
      ['Kai', 'Lea'],
      ['Ann', 'Ben'],
    ].map((present, index) => ({ id: `s${index}`, title: `${index}`, present })),
  }),
  filling: { always: [], order: CAST, most: 4 },
} satisfies Story;

test('whoever is only in the earlier scene is drawn beside those who fill the picture of the later, and covers no one', () => {
  const crowded = { ...scattered(village), width: 640, height: 480 };
  crowded.positions.fill(200);
  // The cast of the later scene stands apart, everyone else in a heap on Ann.
  const count = CAST.length;
  for (const [n, x] of [100, 200, 300, 400].entries()) crowded.positions[2 * (count + n)] = x;
  const { characters } = comparisonOf(village, crowded, [0, 1], PLAIN);
  expect(peopleOf({ characters } as Picture)).toEqual({
    Ann: 'came',
    Ben: 'came',
    Cleo: 'elsewhere',
    Dora: 'elsewhere',
    Kai: 'went',
    Lea: 'went',
  });
  for (const one of characters)
    for (const other of characters)
      if (one !== other)
        expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.id} and ${other.id}`).toBeGreaterThan(
          one.radius + other.radius,
        );
});

test('discs are as large as in the picture of the later scene, and stand where they stand there', () => {
  const place = ({ characters }: Picture) =>
    characters.map(({ id, x, y, radius }) => [id, x, y, radius]).filter(([id]) => id !== 'daughter');
  expect(place(comparisonOf(finale, layout, [2, 15], PLAIN))).toEqual(
    place(pictureOf(finale, layout, 15, PLAIN)),
  );
});

test('the greatest differences have labels in the colours of their lines, before and after, and the rest are counted', () => {
  const picture = comparisonOf(finale, layout, [5, 15], PLAIN);
  const words = picture.labels.map(({ lines }) => lines.map(({ who, text }) => who + text).join(' '));
  expect(words).toContain('Charlotte: cautious → trusts him');
  const colours = new Map(picture.relations.map(({ id, colour }) => [id, colour]));
  for (const label of picture.labels) expect(label.colour).toBe(colours.get(label.relation));
  const differ = picture.relations.filter(({ difference }) => difference).length;
  expect(picture.labels.length).toBeLessThanOrEqual(5);
  expect(picture.more.map(({ text, scene }) => [text, scene])).toEqual([
    [`+${differ - picture.labels.length} more`, 15],
  ]);
});

test('a label is at its line or joined to it, nearer to it than to any other, and on no disc, ring or sign', () => {
  const clear = LOOK.difference.ring.off;
  for (const first of [0, 2, 5, 8, 11])
    for (const second of [4, 9, 15, 17]) {
      const { labels, relations, characters } = comparisonOf(finale, layout, [first, second], PLAIN);
      const { lines, distance } = lineGrid(new Map(relations.map(({ id, curve }) => [id, curve])));
      for (const label of labels) {
        const box = label.leader ? boxAround(label.leader.to, 0, 0) : lettersIn(label, label);
        const own = lineGrid(
          new Map([[label.relation, relations.find(({ id }) => id === label.relation)?.curve as never]]),
        );
        const away = own.distance(box, '', 100);
        expect(lines.has(label.relation)).toBe(true);
        expect(away).toBeLessThanOrEqual(label.leader ? 3 : 16);
        expect(distance(box, label.relation, 200)).toBeGreaterThan(away);
        for (const { x, y, radius, difference } of characters)
          expect(toBox(plateOf(label), x, y)).toBeGreaterThanOrEqual(radius + (difference ? clear : 0));
        for (const { id, sign, signAt } of relations)
          if (sign && id !== label.relation)
            expect(toBox(plateOf(label), signAt.x, signAt.y)).toBeGreaterThanOrEqual(SETTINGS.signRadius);
      }
    }
});

test('the number of further differences leads to their labels, and a pointed one has its label', () => {
  const labelled = (more: object) =>
    comparisonOf(finale, layout, [5, 15], { ...PLAIN, ...more }).labels.map(({ relation }) => relation);
  const [first, next] = [labelled({}), labelled({ labelPage: { scene: 5, page: 1 } })];
  expect(next.length).toBeGreaterThan(0);
  expect(next.filter((id) => first.includes(id))).toEqual([]);
  expect(labelled({ labelPage: { scene: 9, page: 1 } })).toEqual(first);
  expect(first).not.toContain('miranda-and-mary');
  expect(labelled({ asked: 'miranda-and-mary' })).toContain('miranda-and-mary');
});

test('where the story does not say how warm a relation was or is, the line is neutral and has no sign', () => {
  const evidence = { words: 'x' };
  const relation = (id: string, to: string) => ({ id, from: 'Ann', to, mutual: true });
  const begin = (id: string, more: object) => ({ does: 'begin', relation: id, label: id, evidence, ...more });
  const story = admit({
    format: 'throughline',
    version: 1,
    id: 'unknown',
    languages: ['en'],
    title: 'Unknown',
    characters: CAST.slice(0, 6).map((name) => ({ id: name, name })),
    relations: ['began', 'ended', 'lost', 'kinds', 'mixed'].map((id, n) =>
      relation(id, CAST[n + 1] as string),
    ),
    background: [begin('ended', {}), begin('lost', { valence: 0.8 }), begin('kinds', { kind: 'work' })],
    scenes: [
      { id: 'one', title: 'One', present: ['Ann'] },
      {
        id: 'two',
        title: 'Two',
        present: ['Ann'],
        changes: [
          begin('began', {}),
          { does: 'end', relation: 'ended', evidence },
          { does: 'change', relation: 'lost', valence: null, label: 'another', evidence },
          { does: 'change', relation: 'kinds', kind: 'romance', evidence },
          begin('mixed', { valence: 0 }),
        ],
      },
    ],
  });
  expect(looksOf(comparisonOf(story, scattered(story), [0, 1], PLAIN))).toEqual({
    began: 'began, neither',
    ended: 'ended, neither',
    lost: 'holds, neither',
    kinds: 'holds, neither',
    // Known, and neither warm nor hostile.
    mixed: 'began, neither, began',
  });
});

const OPPOSITE: Readonly<Record<string, string>> = {
  began: 'ended',
  ended: 'began',
  better: 'worse',
  worse: 'better',
  warmer: 'cooler',
  cooler: 'warmer',
  came: 'went',
  went: 'came',
};
const opposite = (looks: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(looks).map(([id, look]) => [
      id,
      look
        .split(', ')
        .map((word) => OPPOSITE[word] ?? word)
        .join(', '),
    ]),
  );
/** The signs are compared for the finale only: hostility that fades has none, and hostility that grows has one. */
const withoutSigns = (looks: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(looks).map(([id, look]) => [id, look.split(', ').slice(0, 2).join(', ')]),
  );

test('the other way round what began has ended, what is better is worse, and who came went', () => {
  const [there, back] = [
    comparisonOf(finale, layout, [5, 15], PLAIN),
    comparisonOf(finale, layout, [15, 5], PLAIN),
  ];
  expect(looksOf(back)).toEqual(opposite(looksOf(there)));
  expect(peopleOf(back)).toEqual(opposite(peopleOf(there)));
  fc.assert(
    fc.property(smallStories, fc.nat(6), fc.nat(6), (story, a, b) => {
      const [one, other] = [a % story.scenes.length, b % story.scenes.length];
      const positions = scattered(story);
      const [forth, backwards] = [
        comparisonOf(story, positions, [one, other], PLAIN),
        comparisonOf(story, positions, [other, one], PLAIN),
      ];
      expect(withoutSigns(looksOf(backwards))).toEqual(opposite(withoutSigns(looksOf(forth))));
      expect(peopleOf(backwards)).toEqual(opposite(peopleOf(forth)));
    }),
    { numRuns: 60 },
  );
});

test('a scene that is compared with itself has no differences, no labels and no traces', () => {
  for (const [scene] of finale.scenes.entries()) {
    const { relations, characters, labels, more, traces } = comparisonOf(
      finale,
      layout,
      [scene, scene],
      PLAIN,
    );
    expect([...relations, ...characters].filter(({ difference }) => difference)).toEqual([]);
    expect([labels, more, traces]).toEqual([[], [], []]);
    expect(relations.filter(({ lit, ghost, sign }) => lit || ghost || sign)).toEqual([]);
  }
});

test('every difference among those on the picture is drawn, and no other', () => {
  fc.assert(
    fc.property(smallStories, fc.nat(6), fc.nat(6), (story, a, b) => {
      const [one, other] = [a % story.scenes.length, b % story.scenes.length];
      const { relations } = comparisonOf(story, scattered(story), [one, other], {
        ...PLAIN,
        supporting: true,
      });
      const drawn = relations.filter(({ difference }) => difference).map(({ id }) => id);
      expect(drawn.sort()).toEqual(
        differencesOf(story, one, other)
          .map(({ relation }) => relation.id)
          .sort(),
      );
    }),
    { numRuns: 60 },
  );
});

test('the legend of a comparison has what is on the picture, and nothing of kinds', () => {
  const meanings = (scenes: readonly [number, number], language: 'en' | 'de' = 'en') =>
    comparisonEntries(comparisonOf(finale, layout, scenes, PLAIN), language).map(({ meaning }) => meaning);
  expect(meanings([5, 15])).toEqual([
    'began, for the better',
    'began, for the worse',
    'better',
    'different',
    'ended, for the better',
    'ended, for the worse',
    'as before',
    'one-sided',
    'turns',
    'warmer',
    'only in the later scene',
    'only in the earlier scene',
    'in both scenes',
    'elsewhere',
    'was here before',
  ]);
  expect(meanings([5, 5], 'de')).toEqual([
    'wie zuvor',
    'einseitig',
    'in beiden Szenen',
    'nicht im Raum',
    'anderswo',
  ]);
  const two = comparisonOf(smallStory, scattered(smallStory), [2, 3], PLAIN);
  expect(comparisonEntries(two, 'en').map(({ meaning }) => meaning)).toEqual([
    'ended, for the better',
    'as before',
    'only in the earlier scene',
    'in both scenes',
  ]);
});

test('a trace leads from another place, and is not drawn where one only stands elsewhere', () => {
  const traced = (scenes: readonly [number, number], of: Story = finale, standing = layout) =>
    comparisonOf(of, standing, scenes, PLAIN).traces?.map(({ character }) => character);
  expect(traced([2, 15])).toEqual(['big']);
  expect(traced([5, 5])).toEqual([]);
  expect(traced([0, 3], smallStory, scattered(smallStory))).toEqual([]);
});

test('one who is selected leaves those clear to whom there was a relation', () => {
  const { characters } = comparisonOf(finale, layout, [5, 15], {
    ...PLAIN,
    selection: { character: 'aleksandr' },
  });
  const clear = characters.filter(({ opacity }) => opacity === 1).map(({ id }) => id);
  expect(clear).toEqual(['aleksandr', 'carrie']);
});
