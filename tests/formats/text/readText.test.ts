import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ezlinavis } from '../../../src/formats/ezlinavis.ts';
import { keyOf } from '../../../src/formats/text/elements.ts';
import { problemSentence } from '../../../src/formats/text/problems.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { admit } from '../../../src/story/gate.ts';
import { goneAt, relationsAt } from '../../../src/story/state.ts';
import type { Change, Story } from '../../../src/story/types.ts';
import { corpusFiles, corpusText, hasCorpus } from '../corpusFiles.ts';
import { mutated } from './mutated.ts';

/** The story of a text that must have one. */
function storyIn(text: string): Story {
  const { story } = readText(text);
  if (!story) throw new Error('The text has no story.');
  return story;
}
const problemsIn = (text: string, language: 'en' | 'de' = 'en') =>
  readText(text).problems.map((problem) => `${problem.line}: ${problemSentence(problem)[language]}`);
const withoutEvidence = ({ evidence: _, ...change }: Change) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
const changesIn = (text: string) => storyIn(text).scenes.map(({ changes }) => changes.map(withoutEvidence));
const castIn = (text: string) => storyIn(text).characters.map(({ name }) => name.en ?? name.de);

const LIGHTHOUSE = `The Lighthouse Key
About: One winter on a small island.

People:
Ann (at the lighthouse): Keeps the light.
Ben (at the harbour)
Father (supporting, at the lighthouse, of the keepers)

Before:
Ben -> Ann: in love (romance, loving, strong)
> He has carried her coal up the hill. [chapter 1]

# The boat

## Low water @ the harbour
= A boat drifts in.
// Is it Ben who finds him?
When: 6 to 8
Ben
Ann (by telephone, silent)
Ann -> Ben: curious (acquaintance, +0.3, 25 %)

# The key

## Morning @ the lighthouse
Ann
Father (in his room, silent)
Ben -> Ann (-0.2)
Father (dies)
`;

test('a text says who there is, what holds before, and what each scene changes', () => {
  expect(readText(LIGHTHOUSE).problems).toEqual([]);
  expect(storyIn(LIGHTHOUSE)).toEqual(
    admit({
      format: 'throughline',
      version: 1,
      id: 'the-lighthouse-key',
      languages: ['en'],
      title: 'The Lighthouse Key',
      about: 'One winter on a small island.',
      places: [
        { id: 'the-lighthouse', name: 'the lighthouse' },
        { id: 'the-harbour', name: 'the harbour' },
        { id: 'his-room', name: 'his room' },
      ],
      groups: [{ id: 'the-keepers', name: 'the keepers' }],
      acts: [
        { id: 'the-boat', title: 'The boat' },
        { id: 'the-key', title: 'The key' },
      ],
      characters: [
        { id: 'ann', name: 'Ann', home: 'the-lighthouse', about: 'Keeps the light.' },
        { id: 'ben', name: 'Ben', home: 'the-harbour' },
        { id: 'father', name: 'Father', home: 'the-lighthouse', role: 'supporting', group: 'the-keepers' },
      ],
      relations: [
        { id: 'ben-towards-ann', from: 'ben', to: 'ann' },
        { id: 'ann-towards-ben', from: 'ann', to: 'ben' },
      ],
      background: [
        {
          does: 'begin',
          relation: 'ben-towards-ann',
          label: 'in love',
          kind: 'romance',
          valence: 1,
          strength: 0.75,
          evidence: { words: 'He has carried her coal up the hill.', source: 'chapter 1' },
        },
      ],
      scenes: [
        {
          id: 'low-water',
          title: 'Low water',
          summary: 'A boat drifts in.',
          place: 'the-harbour',
          act: 'the-boat',
          happens: { from: 6, to: 8 },
          present: ['ben', { character: 'ann', remote: 'telephone', speaks: false }],
          changes: [
            {
              does: 'begin',
              relation: 'ann-towards-ben',
              label: 'curious',
              kind: 'acquaintance',
              valence: 0.3,
              strength: 0.25,
              evidence: { words: '…' },
            },
          ],
        },
        {
          id: 'morning',
          title: 'Morning',
          place: 'the-lighthouse',
          act: 'the-key',
          present: ['ann', { character: 'father', place: 'his-room', speaks: false }],
          changes: [{ does: 'change', relation: 'ben-towards-ann', valence: -0.2, evidence: { words: '…' } }],
          leaves: [{ character: 'father', how: 'dies' }],
        },
      ],
    }),
  );
});

test('every part of the story knows its line', () => {
  const { lines } = readText(LIGHTHOUSE);
  const lineOf = (...key: Parameters<typeof keyOf>) =>
    lines.get(keyOf(...key))?.map((line) => LIGHTHOUSE.split('\n')[line]);
  expect([
    lineOf('key', 'title'),
    lineOf('person', 'ben'),
    lineOf('change', '', 'ben-towards-ann'),
    lineOf('evidence', '', 'ben-towards-ann'),
    lineOf('act', 'the-key'),
    lineOf('scene', 'low-water'),
    lineOf('summary', 'low-water'),
    lineOf('present', 'low-water', 'ann'),
    lineOf('change', 'morning', 'ben-towards-ann'),
    lineOf('away', 'morning', 'father'),
  ]).toEqual([
    ['The Lighthouse Key'],
    ['Ben (at the harbour)'],
    ['Ben -> Ann: in love (romance, loving, strong)'],
    ['> He has carried her coal up the hill. [chapter 1]'],
    ['# The key'],
    ['## Low water @ the harbour'],
    ['= A boat drifts in.'],
    ['Ann (by telephone, silent)'],
    ['Ben -> Ann (-0.2)'],
    ['Father (dies)'],
  ]);
});

test('the first line about two people begins their relation, later ones change it, and after an end one begins it anew', () => {
  const scenes = [
    'Ann -> Ben: curious (warm)',
    'Ann -> Ben (strong)',
    'Ann -> Ben (ends)',
    'Ann -> Ben: back',
  ];
  const text = (order: readonly number[]) =>
    order.map((index) => `## ${index}\nAnn\nBen\n${scenes[index]}`).join('\n');
  expect(changesIn(text([0, 1, 2, 3])).map((changes) => changes[0]?.does)).toEqual([
    'begin',
    'change',
    'end',
    'begin',
  ]);
  expect(changesIn(text([1, 0, 2, 3])).map((changes) => changes[0]?.does)).toEqual([
    'begin',
    'change',
    'end',
    'begin',
  ]);
});

test('what a line does not say is unknown at the beginning, and stays as it is later', () => {
  expect(
    changesIn('## 1\nAnn -> Ben: looks at him\n## 2\nAnn -> Ben (strength unknown, kind unknown)'),
  ).toEqual([
    [{ does: 'begin', relation: 'ann-towards-ben', label: { en: 'looks at him' } }],
    [{ does: 'change', relation: 'ann-towards-ben', kind: null, strength: null }],
  ]);
});

test('the kind may come from the words, which is told; doubtful words say nothing', () => {
  const kindOf = (label: string) => changesIn(`## 1\nAnn <-> Ben: ${label}`)[0]?.[0]?.kind;
  expect(
    [
      'in love',
      'best friends',
      'father and daughter',
      'hates him',
      'Kollegen',
      'no longer friends',
      'friends and rivals',
      'strange',
    ].map(kindOf),
  ).toEqual(['romance', 'friendship', 'family', 'conflict', 'work', undefined, undefined, undefined]);
  expect(problemsIn('## 1\nAnn <-> Ben: best friends')).toEqual([
    '2: Read as friendship, because of its words. Write (friendship) to confirm, or (kind unknown).',
  ]);
  expect(changesIn('## 1\nAnn <-> Ben: best friends (kind unknown)')[0]?.[0]?.kind).toBeUndefined();
});

test('all arrows are read, and names may have hyphens', () => {
  const text = `## 1
Ann-Marie -> Ben
Ben <- Cleo
Dan <-> Eve
Eve -- Ann-Marie
Dan --> Ben
Fay->Ben
Cleo ↔ Dan`;
  expect(storyIn(text).relations.map(({ id }) => id)).toEqual([
    'ann-marie-towards-ben',
    'cleo-towards-ben',
    'dan-and-eve',
    'eve-and-ann-marie',
    'dan-towards-ben',
    'fay-towards-ben',
    'cleo-and-dan',
  ]);
});

test('a last parenthesis counts only if all of it is understood', () => {
  const text = `## 1
Cop (Officer Jenkins)
Ann
Ann -> Cop (Officer Jenkins): waves (at him, twice)
Ann -> Ann’s dog (romanc, +0.8)`;
  expect(castIn(text)).toEqual(['Cop (Officer Jenkins)', 'Ann', 'Ann’s dog']);
  expect(changesIn(text)[0]?.map(({ label }) => label)).toEqual([
    { en: 'waves (at him, twice)' },
    { en: '(romanc, +0.8)' },
  ]);
  expect(problemsIn(text)).toEqual([
    '5: “(romanc, +0.8)” was not understood and stays part of the words. Use a kind (romance, family, …), a warmth from -1 to +1 or from hostile to loving, a strength from 0 to 1 or from faint to utter, ends, or becomes.',
  ]);
});

test('a backslash takes its meaning from a sign', () => {
  const text = '## 1\n\\# Ann\nA\\: B -> \\-\\> C: either \\(romance\\)\nC:\\Users';
  expect(castIn(text)).toEqual(['# Ann', 'A: B', '-> C', 'C:\\Users']);
  expect(changesIn(text)[0]?.[0]).toMatchObject({ label: { en: 'either (romance)' } });
});

test('a person goes by another name from the scene that reveals it, and is found by it everywhere', () => {
  const text = `## 1
The stranger
Ann -> Uncle Robert: curious
## 2
Ann
The stranger = Uncle Robert: Her father’s brother.
## 3
uncle robert`;
  const story = storyIn(text);
  expect(story.characters).toMatchObject([
    {
      name: { en: 'The stranger' },
      names: [{ scene: '2', name: { en: 'Uncle Robert' }, about: { en: 'Her father’s brother.' } }],
    },
    { name: { en: 'Ann' } },
  ]);
  expect(story.scenes[2]?.present[0]?.character).toBe('the-stranger');
});

test('a relation may become another that begins in the same scene', () => {
  const text = (second: string) => `## 1
Ann -> Ben: in love
## 2
Ann -> Ben: told him (becomes Ann <-> Ben)
${second}`;
  expect(changesIn(text('Ann <-> Ben: a couple'))[1]?.[0]).toEqual({
    does: 'end',
    relation: 'ann-towards-ben',
    label: { en: 'told him' },
    into: 'ann-and-ben',
  });
  expect(problemsIn(text('')).at(-1)).toBe(
    '4: What this becomes does not begin in this scene, so the relationship only ends. Add a line that begins the new one.',
  );
});

test('two people have a second relation in one direction by a tag', () => {
  const text =
    'People:\nAnn\nBen\n## 1\nAnn -> Ben: in love\nAnn -> Ben {job}: hires him\n## 2\nAnn -> Ben {job} (ends)';
  expect(
    changesIn(text).map((changes) => changes.map(({ relation, does }) => `${does} ${relation}`)),
  ).toEqual([['begin ann-towards-ben', 'begin job'], ['end job']]);
});

test('who dies or leaves is told where they are named, also when they are away', () => {
  const story = storyIn('## 1\nAnn (dies)\nBen (leaves for good)\nCleo\nDan (away, dies)');
  expect(story.characters.map(({ id }) => goneAt(story, id, 0))).toEqual(['died', 'left', undefined, 'died']);
  expect(story.scenes[0]?.present.map(({ character }) => character)).toEqual(['ann', 'ben', 'cleo']);
});

test('after a death, a line takes a relation up again as it was, or begins it', () => {
  const state = (last: string) => {
    const story = storyIn(`## 1\nAnn -> Ben: in love (romance, +0.8)\nBen (dies)\n## 2\nAnn -> Ben: ${last}`);
    return relationsAt(story, 1).get('ann-towards-ben')?.valence;
  };
  expect([state('mourns him'), state('mourns him (begins)')]).toEqual([0.8, undefined]);
});

test('German keywords are read, and make the story German', () => {
  const text = `Der Leuchtturm
Über: Ein Winter.
Personen:
Ann (Nebenfigur, am Leuchtturm)
Vorher:
Ben -> Ann: verliebt (Liebe, liebevoll, stark)
## Ebbe @ Hafen
Wann: 6,5 bis 8
Mit: Ann (am Telefon), Ben (stumm, stirbt)
Ben -> Ann (endet)`;
  const story = storyIn(text);
  expect(story).toMatchObject({
    languages: ['de'],
    about: { de: 'Ein Winter.' },
    characters: [{ role: 'supporting', home: 'leuchtturm' }, { id: 'ben' }],
    background: [{ kind: 'romance', valence: 1, strength: 0.75 }],
    scenes: [
      {
        happens: { from: 6.5, to: 8 },
        present: [
          { character: 'ann', remote: 'telephone' },
          { character: 'ben', speaks: false },
        ],
        leaves: [{ character: 'ben', how: 'dies' }],
        changes: [{ does: 'end' }],
      },
    ],
  });
  expect(problemsIn(text, 'de')).toEqual([
    '6: Ben steht nicht unter Personen und wird zu einer neuen Figur.',
  ]);
});

test('texts in several languages have bars between them', () => {
  const text = `Key | Schlüssel
Languages: en, de
## A room | Ein Zimmer @ Paris {room}
Ann -> Ben: in love | verliebt | {fr} amoureux (romance)
> She says so. | Sie sagt es. [p. 1 | S. 1]`;
  expect(storyIn(text)).toMatchObject({
    title: { en: 'Key', de: 'Schlüssel' },
    scenes: [
      {
        id: 'room',
        title: { en: 'A room', de: 'Ein Zimmer' },
        place: 'paris',
        changes: [
          {
            label: { en: 'in love', de: 'verliebt', fr: 'amoureux' },
            evidence: {
              words: { en: 'She says so.', de: 'Sie sagt es.' },
              source: { en: 'p. 1', de: 'S. 1' },
            },
          },
        ],
      },
    ],
  });
});

test('what cannot be read costs nothing else, and its line says what to do', () => {
  const text = `Key
People:
Ann
Ben
Ann
Languages: englisch
# Act
Some words about it
## One
When: soon
Benn
He looks at her for a long while.
Ann: Who are you?
Ann -> Ben (ends)
Ann -> Ann: likes herself
> Nobody saw it.
Ann -> Ben: curious
Ann -> Ben: more curious
Ben (away)
Ben (dies)
## Two
Ben (dies)
People:
Cleo`;
  expect(castIn(text)).toEqual(['Ann', 'Ben', 'Some words about it', 'Benn']);
  expect(problemsIn(text)).toEqual([
    '5: “Ann” appears a second time; only the first is read. Remove one.',
    '6: “englisch” is not a language. Write tags such as en, de or pt-BR, separated by commas.',
    '8: Some words about it is not listed under People and becomes a new person.',
    '10: Give the time as one number or two, as in When: 6 to 8. The second must not be smaller.',
    '11: Benn appears only here. Did you mean Ben?',
    '12: This looks like a sentence, so it is not read as a name. Begin the line with = to make it the summary, or with // to make it a note.',
    '13: Text after a name is not read. Write only Ann, or begin the line with //.',
    '14: This relationship ends before it has begun. Begin it in an earlier scene or under “Before:”.',
    '15: A relationship needs two people, but this connects Ann to Ann. Name someone else.',
    '16: Text after > supports the relationship above it, but there is none. Move it below one.',
    '18: This relationship changes twice in one scene. Combine both in one line.',
    '19: Someone who is away and neither dies nor leaves is not read here. Remove “away”, or add “dies”.',
    '22: Ben has already died and can neither die again nor leave. Remove one of the two.',
    '23: “People:” belongs before the first #. The lines below it are not read; move them there.',
  ]);
});

test('one who leaves for good twice in a scene leaves once, and the second line is reported', () => {
  const text = '## One\nAnn\nBen\nBen (leaves for good)\nBen (dies)';
  expect(storyIn(text).scenes[0]?.leaves).toEqual([{ character: 'ben', how: 'leaves' }]);
  expect(problemsIn(text)).toEqual(['5: “Ben” appears a second time; only the first is read. Remove one.']);
});

test('a text without scenes or people has no story yet, and says so', () => {
  expect([readText('').story, problemsIn('')]).toEqual([
    undefined,
    ['1: There is no scene yet. Begin one with ## and its title.'],
  ]);
  expect(problemsIn('## One\n= Nothing.')).toEqual(['2: There is no one yet. Write a name below a scene.']);
});

test('unchanged names keep their ids, whatever comes before them', () => {
  const ids = (story: Story) => [story.characters, story.scenes, story.relations].flat().map(({ id }) => id);
  const before = ids(storyIn('## One\nAnn\nBen\nAnn -> Ben: likes him'));
  const after = ids(
    storyIn('People:\nZoe\n## Zero\nZoe\nZoe -> Ben: sees him\n## One\nAnn\nBen\nAnn -> Ben: likes him'),
  );
  expect(after).toEqual(expect.arrayContaining(before));
});

/** More by hand: TEXTS=20000 npx vitest run tests/formats/text/readText.test.ts */
const TEXTS = Number(process.env.TEXTS ?? 300);

test('whatever happens to a text, reading it never throws, and its story passes the gate', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(mutated([LIGHTHOUSE]), (text) => {
      const { story, problems } = readText(text);
      expect(problems.filter(({ code }) => code === 'refused')).toEqual([]);
      if (story) expect(admit({ format: 'throughline', version: 1, ...story })).toEqual(story);
    }),
    { numRuns: TEXTS },
  );
});

test('any text is read, be it bytes or a page of prose', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ maxLength: 200 }),
      (noise, words) => {
        const { problems } = readText(`# ${noise}\n${words}\n${noise} -> ${words}: ${noise} (${words})`);
        expect(problems.filter(({ code }) => code === 'refused')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

describe.skipIf(!hasCorpus)('files for ezlinavis (skipped without the corpus)', () => {
  test('have the same title, source, scenes and people for both readers', () => {
    const shape = ({ title, source, characters, acts, scenes }: Story) => ({
      title,
      source,
      people: characters.map(({ name }) => name),
      scenes: scenes.map((scene) => ({
        act: acts.find(({ id }) => id === scene.act)?.title,
        title: scene.title,
        present: scene.present.map(({ character }) => characters.find(({ id }) => id === character)?.name),
      })),
    });
    for (const path of corpusFiles('ezlinavis').filter((one) => one.endsWith('.txt'))) {
      const text = corpusText(path);
      expect(shape(storyIn(text)), path).toEqual(shape(ezlinavis.read(text).story));
    }
  });
});
