import * as v from 'valibot';
import { KINDS, REMOTE } from './types.ts';

/** The most entries of each list, and the most UTF-16 code units of each sort of text. */
export const CAPS = {
  characters: 5_000,
  scenes: 5_000,
  relations: 200_000,
  changesPerScene: 5_000,
  stepsPerScene: 100,
  places: 1_000,
  groups: 1_000,
  id: 200,
  name: 200,
  label: 60,
  prose: 10_000,
} as const;

/** BCP 47, as far as it is needed here. */
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(CAPS.id));

function text(longest: number) {
  const words = v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
  return v.union(
    [words, v.pipe(v.record(languageTag, words), v.minEntries(1))],
    'a text, or one text per language',
  );
}

const kind = v.picklist(KINDS);
const valence = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
const strength = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const weight = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));
const label = text(CAPS.label);
const evidence = v.strictObject({ words: text(CAPS.prose), source: v.optional(text(CAPS.prose)) });

const change = v.variant('does', [
  v.strictObject({
    does: v.literal('begin'),
    relation: id,
    kind: v.optional(kind),
    valence: v.optional(valence),
    strength: v.optional(strength),
    label,
    evidence,
  }),
  v.strictObject({
    does: v.literal('change'),
    relation: id,
    kind: v.nullish(kind),
    valence: v.nullish(valence),
    strength: v.nullish(strength),
    label: v.optional(label),
    evidence,
  }),
  v.strictObject({
    does: v.literal('end'),
    relation: id,
    label: v.optional(label),
    into: v.optional(id),
    evidence,
  }),
]);

const moment = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));
const happens = v.union(
  [moment, v.strictObject({ from: moment, to: moment })],
  'a number, or { "from": a number, "to": a number }',
);

const presence = v.union(
  [
    id,
    v.strictObject({
      character: id,
      place: v.optional(id),
      remote: v.optional(
        v.union([v.boolean(), v.picklist(REMOTE)], 'true, or one of telephone, letter, voice, screen'),
      ),
      speaks: v.optional(v.boolean()),
    }),
  ],
  'the ID of a character, or an object in { } with its ID as "character"',
);

const guideStep = v.strictObject({
  words: text(CAPS.prose),
  about: v.optional(v.pipe(v.array(id), v.maxLength(CAPS.characters))),
  against: v.optional(id),
});

/**
 * The shape of a story file, version 1. `tests/story/schema.test.ts` keeps the published JSON Schema equal to this.
 * Fields that are not listed are refused. What a shape cannot say (that references resolve, that a relation begins before it
 * ends) is checked by the gate.
 */
export const storyFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('throughline'),
  version: v.literal(1),
  id,
  languages: v.pipe(v.array(languageTag), v.minLength(1)),
  title: text(CAPS.name),
  about: v.optional(text(CAPS.prose)),
  source: v.optional(text(CAPS.prose)),
  places: v.optional(
    v.pipe(v.array(v.strictObject({ id, name: text(CAPS.name) })), v.maxLength(CAPS.places)),
  ),
  acts: v.optional(v.pipe(v.array(v.strictObject({ id, title: text(CAPS.name) })), v.maxLength(CAPS.scenes))),
  groups: v.optional(
    v.pipe(v.array(v.strictObject({ id, name: text(CAPS.name) })), v.maxLength(CAPS.groups)),
  ),
  characters: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: text(CAPS.name),
        about: v.optional(text(CAPS.prose)),
        role: v.optional(v.picklist(['principal', 'supporting'])),
        home: v.optional(id),
        group: v.optional(id),
        names: v.optional(
          v.array(v.strictObject({ scene: id, name: text(CAPS.name), about: v.optional(text(CAPS.prose)) })),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(CAPS.characters),
  ),
  relations: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ id, from: id, to: id, mutual: v.optional(v.boolean()), weight: v.optional(weight) }),
      ),
      v.maxLength(CAPS.relations),
    ),
  ),
  background: v.optional(v.array(change)),
  scenes: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text(CAPS.name),
        summary: v.optional(text(CAPS.prose)),
        place: v.optional(id),
        act: v.optional(id),
        happens: v.optional(happens),
        present: v.optional(v.array(presence)),
        changes: v.optional(v.pipe(v.array(change), v.maxLength(CAPS.changesPerScene))),
        leaves: v.optional(
          v.pipe(
            v.array(v.strictObject({ character: id, how: v.picklist(['dies', 'leaves']) })),
            v.maxLength(CAPS.characters),
          ),
        ),
        guide: v.optional(v.pipe(v.array(guideStep), v.maxLength(CAPS.stepsPerScene))),
      }),
    ),
    v.minLength(1),
    v.maxLength(CAPS.scenes),
  ),
});

/** The value of a story file that has the right shape. */
export type StoryFile = v.InferOutput<typeof storyFile>;
