import fc from 'fast-check';
import { admit } from '../../../src/story/gate.ts';
import { KINDS, REMOTE, type WholeStory } from '../../../src/story/types.ts';

/** Words that look like something else where they stand in a text. */
const TRICKY = [
  'Ann',
  'ann',
  ' Ann',
  'Ann ',
  'Ann  Lee',
  'Ann -> Ben',
  '-> Ann',
  'Ann->Ben',
  '<->',
  'A--B',
  'A <--',
  '-->x',
  'A = B',
  '= Ann',
  '> Ann',
  '# Ann',
  '* Ann',
  '*',
  '* * *',
  '*so*',
  'Ann: so',
  'Ann, Ben: so',
  'vs 1: so',
  'Ann vs 2: so',
  '// Ann',
  '[[Ann]]',
  'Ann: Lee',
  'Lee, Ann',
  'Ann (silent)',
  'Ann (supporting)',
  'Ann (romance, +1)',
  'Cop (Officer Jenkins)',
  'Guard (1)',
  'Ann {ann}',
  '{ann}',
  'People',
  'About',
  'With: Ann',
  'a | b',
  'back\\slash\\',
  '\\n',
  'two\nlines',
  'tab\tbed',
  'Ann @ home',
  '@',
  '|',
  ')',
  '…',
  'in love',
  'friends',
  'said [so]',
  '\u00a0nbsp',
  'Ann \u2192 Ben',
  'é\u2028',
  '😀',
  'not in the room',
];

const words = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.tuple(fc.constantFrom(...TRICKY), fc.constantFrom(...TRICKY)).map((both) => both.join(' ').slice(0, 60)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: undefined });
const text = fc
  .record({ en: words, de: maybe(words), fr: maybe(words) })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)));
const unit = fc.constantFrom(0, 0.25, 0.3, 0.5, 1, 1e-7);
const at = fc.nat(3);

const change = fc.record({
  relation: fc.nat(5),
  ends: fc.boolean(),
  begins: fc.boolean(),
  into: fc.boolean(),
  kind: fc.option(maybe(fc.constantFrom(...KINDS))),
  valence: fc.option(maybe(unit.map((value) => value * 2 - 1))),
  strength: fc.option(maybe(unit)),
  label: text,
  hasLabel: fc.boolean(),
  evidence: text,
  source: maybe(text),
});
const scene = fc.record({
  title: text,
  summary: maybe(text),
  place: maybe(at),
  act: maybe(at),
  happens: maybe(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.nat(3))),
  present: fc.uniqueArray(
    fc.record({
      who: at,
      place: maybe(at),
      remote: maybe(fc.constantFrom(...REMOTE)),
      speaks: fc.boolean(),
    }),
    { maxLength: 4, selector: ({ who }) => who },
  ),
  leaves: fc.array(fc.record({ who: at, how: fc.constantFrom('dies', 'leaves') }), { maxLength: 3 }),
  changes: fc.uniqueArray(change, { maxLength: 4, selector: ({ relation }) => relation }),
  guide: fc.array(
    fc.record({ words: text, about: fc.uniqueArray(at, { maxLength: 3 }), against: maybe(fc.nat(4)) }),
    { maxLength: 2 },
  ),
});

/** Stories with all that a story can have, whose names, ids and words are hard to write as plain text. */
export const wildStories: fc.Arbitrary<WholeStory> = fc
  .record({
    languages: fc.constantFrom(['en'], ['en', 'de'], ['en', 'fr', 'de'], ['en', 'en']),
    id: words,
    title: text,
    about: maybe(text),
    source: maybe(text),
    ids: fc.uniqueArray(words, { minLength: 4, maxLength: 4 }),
    places: fc.array(text, { minLength: 4, maxLength: 4 }),
    groups: fc.array(text, { minLength: 4, maxLength: 4 }),
    acts: fc.array(text, { minLength: 4, maxLength: 4 }),
    people: fc.array(
      fc.record({
        name: text,
        about: maybe(text),
        role: fc.constantFrom('principal', 'supporting'),
        home: maybe(at),
        group: maybe(at),
        names: fc.array(fc.record({ scene: fc.nat(4), name: text, about: maybe(text) }), { maxLength: 2 }),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    relations: fc.array(fc.record({ from: at, step: fc.integer({ min: 1, max: 3 }), mutual: fc.boolean() }), {
      maxLength: 6,
    }),
    background: fc.uniqueArray(change, { maxLength: 3, selector: ({ relation }) => relation }),
    scenes: fc.array(scene, { minLength: 1, maxLength: 5 }),
  })
  .map((made) => {
    const { ids, relations } = made;
    const idAt = (index: number | undefined) => (index === undefined ? undefined : ids[index]);
    const idOfScene = (index: number | undefined) =>
      index === undefined ? undefined : `${ids[index % 4]}${index}`;
    const holding = new Set<number>();
    const parted = new Set<number>();
    const dead = new Set<number>();
    const closedActs = new Set<number>();
    let openAct: number | undefined;
    const quality = ({ kind, valence, strength }: (typeof made.background)[number]) => ({
      kind,
      valence,
      strength,
    });
    const known = (one: object) =>
      Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value ?? undefined]));
    const evidenceOf = ({ evidence, source }: (typeof made.background)[number]) => ({
      words: evidence,
      source,
    });
    const begin = (one: (typeof made.background)[number]) => {
      holding.add(one.relation);
      return {
        does: 'begin',
        relation: `r${one.relation}`,
        label: one.label,
        ...known(quality(one)),
        evidence: evidenceOf(one),
      };
    };
    const exists = ({ relation }: { relation: number }) => relation < relations.length;
    const background = made.background.filter(exists).map(begin);
    const scenes = made.scenes.map((one, index) => {
      if (one.act !== openAct) {
        if (openAct !== undefined) closedActs.add(openAct);
        openAct = one.act !== undefined && !closedActs.has(one.act) ? one.act : undefined;
      }
      const changes = one.changes.filter(exists).map((each) => {
        const { relation } = each;
        const isParted = parted.delete(relation);
        if (!holding.has(relation) || (isParted && each.begins)) return begin(each);
        const label = each.hasLabel ? each.label : undefined;
        const evidence = evidenceOf(each);
        if (!each.ends)
          return { does: 'change', relation: `r${relation}`, label, ...quality(each), evidence };
        holding.delete(relation);
        return { does: 'end', relation: `r${relation}`, label, into: each.into, evidence };
      });
      const begun = changes.find(({ does }) => does === 'begin')?.relation;
      const leaves = one.leaves.filter(({ who, how }) => {
        if (dead.has(who)) return false;
        if (how === 'dies') dead.add(who);
        return true;
      });
      for (const { who } of leaves)
        for (const [number, { from, step }] of relations.entries())
          if (from === who || (from + step) % 4 === who) parted.add(number);
      return {
        id: idOfScene(index),
        title: one.title,
        summary: one.summary,
        place: idAt(one.place),
        act: idAt(openAct),
        happens: one.happens && { from: one.happens[0], to: one.happens[0] + one.happens[1] },
        present: one.present.map(({ who, place, remote, speaks }) => ({
          character: ids[who],
          place: idAt(place),
          remote,
          speaks,
        })),
        leaves: leaves.map(({ who, how }) => ({ character: ids[who], how })),
        changes: changes.map((each) =>
          'into' in each ? { ...each, into: each.into ? begun : undefined } : each,
        ),
        guide: one.guide.map(({ words: said, about, against }) => ({
          words: said,
          about: about.map((who) => ids[who]),
          against: idOfScene(against === undefined ? undefined : against % made.scenes.length),
        })),
      };
    });
    const named = (names: readonly object[]) => names.map((name, index) => ({ id: ids[index], name }));
    return admit({
      format: 'throughline',
      version: 1,
      id: made.id,
      languages: made.languages,
      title: made.title,
      about: made.about,
      source: made.source,
      places: named(made.places),
      groups: named(made.groups),
      acts: made.acts.map((title, index) => ({ id: ids[index], title })),
      characters: made.people.map(({ home, group, names, ...person }, index) => ({
        id: ids[index],
        ...person,
        home: idAt(home),
        group: idAt(group),
        names: names.map(({ scene: number, ...name }) => ({
          scene: scenes[number % scenes.length]?.id,
          ...name,
        })),
      })),
      relations: relations.map(({ from, step, mutual }, index) => ({
        id: `r${index}`,
        from: ids[from],
        to: ids[(from + step) % 4],
        mutual,
      })),
      background,
      scenes,
    });
  });
