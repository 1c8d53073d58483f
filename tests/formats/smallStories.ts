import fc from 'fast-check';
import type { EdgeQuality } from '../../src/formats/kit/period.ts';
import { admit } from '../../src/story/gate.ts';
import { isAuthored } from '../../src/story/isAuthored.ts';
import { presentAt, relationsAt } from '../../src/story/state.ts';
import { textIn } from '../../src/story/text.ts';
import { KINDS, type Kind, type Story, type WholeStory } from '../../src/story/types.ts';

const IDS = ['__proto__', 'constructor', 'a & "b"', '<c>', '=d', 'é\u2028'];
const NAMES = ['=cmd()', '+1', '-x', '@a', "'=quoted", "''-twice", ' = spaced', 'Ann, "the" <b>', 'toString'];

const unknownOr = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: undefined, freq: 3 });

/** As many digits as a written file keeps. */
const unit = fc.nat(1e6).map((value) => value / 1e6);
const signed = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1e6);
const label = fc.constantFrom('in love', '=2+3', '<script>', '-', 'a;b,c\t"d"', 'é');
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((words) => `N${words}`),
);

type Step = {
  readonly relation: number;
  readonly end: boolean;
  /** Whether a change says that what it does not know is not known any more. */
  readonly forgets: boolean;
  readonly valence: number | undefined;
  readonly strength: number | undefined;
  readonly kind: Kind | undefined;
  readonly label: string;
};

const step: fc.Arbitrary<Step> = fc.record({
  relation: fc.nat(3),
  end: fc.boolean(),
  forgets: fc.boolean(),
  valence: unknownOr(signed),
  strength: unknownOr(unit),
  kind: unknownOr(fc.constantFrom(...KINDS)),
  label,
});

/** Small stories of up to six characters and seven scenes, with or without relations, whose names are hard to write. */
export const smallStories: fc.Arbitrary<WholeStory> = fc
  .record({
    names: fc.uniqueArray(name, {
      minLength: 2,
      maxLength: IDS.length,
      selector: (words) => words.replace(/\s+/g, ' ').trim(),
    }),
    ties: fc.array(
      fc.record({ from: fc.nat(5), step: fc.integer({ min: 1, max: 5 }), mutual: fc.boolean() }),
      {
        maxLength: 4,
      },
    ),
    scenes: fc.array(
      fc.record({
        title: name,
        present: fc.uniqueArray(fc.nat(5), { maxLength: 5 }),
        leaves: fc.option(fc.record({ person: fc.nat(5), how: fc.constantFrom('dies', 'leaves') }), {
          nil: undefined,
          freq: 2,
        }),
        steps: fc.uniqueArray(step, { maxLength: 4, selector: ({ relation }) => relation }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ names, ties, scenes }) => {
    const people = names.length;
    const relations = ties.map(({ from, step, mutual }, index) => ({
      id: `r${index}`,
      from: IDS[from % people],
      // Never the same as `from`.
      to: IDS[((from % people) + 1 + ((step - 1) % (people - 1))) % people],
      mutual,
    }));
    const held = new Set<string>();
    const dead = new Set<number>();
    const departing = (person: number, how: string) => {
      if (dead.has(person)) return [];
      if (how === 'dies') dead.add(person);
      return [{ character: IDS[person], how }];
    };
    const evidence = { words: 'Because it says so.' };
    return admit({
      format: 'throughline',
      version: 1,
      id: 'small',
      languages: ['en'],
      title: 'Small & "odd"',
      groups: ['House & <home>', 'The others'].map((words, index) => ({ id: `g${index}`, name: words })),
      characters: names.map((words, index) => ({
        id: IDS[index],
        name: words,
        group: ['g0', 'g1', undefined][index % 3],
      })),
      relations,
      scenes: scenes.map(({ title, present, steps, leaves }, index) => ({
        id: `s${index}`,
        title,
        present: [...new Set(present.map((person) => IDS[person % people]))],
        leaves: leaves ? departing(leaves.person % people, leaves.how) : [],
        changes: steps.flatMap(({ relation, end, forgets, ...quality }) => {
          const id = relations[relation]?.id;
          if (id === undefined || (end && !held.has(id))) return [];
          if (end) {
            held.delete(id);
            return [{ does: 'end', relation: id, evidence }];
          }
          if (!held.has(id)) {
            held.add(id);
            return [{ does: 'begin', relation: id, ...quality, evidence }];
          }
          const { kind, valence, strength, label } = quality;
          const known = [kind, valence, strength].map((value) => (forgets ? (value ?? null) : value));
          const [ofKind, ofValence, ofStrength] = known;
          return [
            {
              does: 'change',
              relation: id,
              kind: ofKind,
              valence: ofValence,
              strength: ofStrength,
              label,
              evidence,
            },
          ];
        }),
      })),
    });
  });

/** The name of each character's group, in order. */
export function groupsIn({ characters, groups }: Story): (string | undefined)[] {
  return characters.map(({ group }) => groups.find(({ id }) => id === group)?.name.en);
}

/** An edge as text, to compare networks as sets. The ends of a mutual edge are sorted. */
export function edgeIn(
  names: ReadonlyMap<string, string>,
  { from, to, mutual }: { from: string; to: string; mutual: boolean },
  quality: EdgeQuality,
): string {
  const ends = [from, to].map((id) => names.get(id) ?? id);
  if (mutual) ends.sort();
  const { kind, valence, strength, label } = quality;
  return JSON.stringify([...ends, mutual, kind, valence, strength, label.replace(/\s+/g, ' ').trim()]);
}

/** The relations of a story that hold in a scene, sorted. */
export function relationsIn(story: Story, scene: number, names: ReadonlyMap<string, string>): string[] {
  return [...relationsAt(story, scene).values()]
    .map(({ relation, label, ...quality }) =>
      edgeIn(names, relation, { ...quality, label: textIn(label, 'en') }),
    )
    .sort();
}

/** The same, or for a story without relations the pairs in the scene with the number of scenes shared so far. */
export function networkAt(story: Story, scene: number, names: ReadonlyMap<string, string>): string[] {
  if (isAuthored(story)) return relationsIn(story, scene, names);
  const shared = (one: string, other: string, until: number) =>
    story.scenes.filter(
      (_, index) => index <= until && presentAt(story, index).has(one) && presentAt(story, index).has(other),
    ).length;
  const pairs = (people: readonly string[]) =>
    people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  const last = story.scenes.length - 1;
  const most = Math.max(
    ...pairs(story.characters.map(({ id }) => id)).map(([one, other]) => shared(one, other, last)),
  );
  return pairs([...presentAt(story, scene).keys()])
    .map(([from, to]) => {
      const count = shared(from, to, scene);
      const strength = Number((count / most).toPrecision(6));
      const quality = { strength, label: String(count) };
      return edgeIn(names, { from, to, mutual: true }, quality);
    })
    .sort();
}
