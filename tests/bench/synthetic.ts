import { randomLcg } from 'd3';
import { type Change, KINDS, type Relation, type Scene, type Story } from '../../src/story/types.ts';

/** Characters in a community, in which most relations are. */
const COMMUNITY = 20;

/** Share of relations inside a community. */
const INSIDE = 0.8;

/** Relations per character, where there are enough pairs. */
const RELATIONS_EACH = 4;

/** Share of relations that hold at the start; about as many hold at the end, since ends and beginnings balance. */
const OPENING = 8 / 9;

/** Share of relations that each scene changes. */
const CHANGING = 0.1;

/** Share of changes that end a relation that holds. */
const ENDING = 1 / 8;

/** Share of the other changes that set the kind. */
const TURNING = 1 / 8;

/** Share of the cast that is present in each scene. */
const PRESENT = 0.1;

type Random = () => number;

/** A synthetic story of any size that passes the gate. The same arguments always make the same story. */
export function syntheticStory(characters: number, scenes: number, seed = 1): Story {
  const random = randomLcg(seed);
  const relations = relationsAmong(characters, random);
  const holding = new Set<string>();
  const background = relations
    .slice(0, Math.round(OPENING * relations.length))
    .map(({ id }) => begin(id, random));
  for (const { relation } of background) holding.add(relation);
  return {
    id: `synthetic-${characters}x${scenes}-${seed}`,
    languages: ['en'],
    title: en(`${characters} people in ${scenes} scenes`),
    places: [],
    acts: [],
    groups: [],
    characters: Array.from({ length: characters }, (_, c) => ({
      id: person(c),
      name: en(`Person ${c + 1}`),
      role: 'principal',
      names: [],
    })),
    relations,
    background,
    scenes: Array.from(
      { length: scenes },
      (_, s): Scene => ({
        id: `s${s}`,
        title: en(`Scene ${s + 1}`),
        present: presentAmong(characters, random).map((c) => ({
          character: person(c),
          remote: undefined,
          speaks: true,
        })),
        changes: changesTo(relations, holding, random),
        leaves: [],
      }),
    ),
  };
}

const en = (words: string) => ({ en: words });
const person = (c: number) => `p${c}`;
const below = (count: number, random: Random) => Math.floor(random() * count);

/** Random pairs of characters, most of them within a community. */
function relationsAmong(characters: number, random: Random): readonly Relation[] {
  const count = Math.min(RELATIONS_EACH * characters, (characters * (characters - 1)) / 2);
  const communities = Math.ceil(characters / COMMUNITY);
  const known = new Map<string, Relation>();
  while (known.size < count) {
    const from = below(characters, random);
    const near = from % communities;
    const inside = near + communities * below(Math.ceil((characters - near) / communities), random);
    const to = random() < INSIDE ? inside : below(characters, random);
    const pair = `${Math.min(from, to)}-${Math.max(from, to)}`;
    if (from === to || known.has(pair)) continue;
    known.set(pair, {
      id: known.size.toString(36),
      from: person(from),
      to: person(to),
      mutual: random() < 0.5,
    });
  }
  return [...known.values()];
}

/** Random characters, each equally likely. */
function presentAmong(characters: number, random: Random): readonly number[] {
  const count = Math.max(Math.min(3, characters), Math.round(PRESENT * characters));
  const present = new Set<number>();
  while (present.size < count) present.add(below(characters, random));
  return [...present];
}

function changesTo(relations: readonly Relation[], holding: Set<string>, random: Random): readonly Change[] {
  const count = Math.max(1, Math.round(CHANGING * relations.length));
  const chosen = new Set<Relation>();
  while (chosen.size < count) chosen.add(relations[below(relations.length, random)] as Relation);
  return [...chosen].map(({ id: relation }): Change => {
    if (!holding.has(relation)) {
      holding.add(relation);
      return begin(relation, random);
    }
    if (random() >= ENDING) return { does: 'change', relation, evidence: EVIDENCE, ...shift(random) };
    holding.delete(relation);
    return { does: 'end', relation, evidence: EVIDENCE };
  });
}

const EVIDENCE = { words: en('.') };

const begin = (relation: string, random: Random): Change => ({
  does: 'begin',
  relation,
  evidence: EVIDENCE,
  ...quality(random),
});

/** Most changes set the valence or the strength. */
function shift(random: Random) {
  const { kind, valence, strength } = quality(random);
  if (random() < TURNING) return { kind, valence };
  return random() < 0.5 ? { valence } : { strength };
}

function quality(random: Random) {
  return {
    kind: KINDS[below(KINDS.length, random)] ?? 'other',
    valence: (below(201, random) - 100) / 100,
    strength: below(101, random) / 100,
    label: en('made up'),
  } as const;
}
