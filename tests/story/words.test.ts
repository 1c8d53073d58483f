import { expect, test } from 'vitest';
import { captionsIn } from '../../src/story/messages/captions.ts';
import { COMPARISON_WORDS, type ComparisonWords } from '../../src/story/messages/comparison.ts';
import { wordingIn } from '../../src/story/messages/wordingIn.ts';
import { KINDS_AND_UNKNOWN } from '../../src/story/types.ts';
import { type Mood, moodOf, signOfValence, type Tone, toneOf } from '../../src/story/valence.ts';

const [en, de] = [wordingIn('en'), wordingIn('de')];
const compared = (say: (words: ComparisonWords) => string) => [
  say(COMPARISON_WORDS.en),
  say(COMPARISON_WORDS.de),
];

test.for([
  ['romance', 'Romance', 'Liebe'],
  ['friendship', 'Friendship', 'Freundschaft'],
  ['family', 'Family', 'Familie'],
  ['conflict', 'Conflict', 'Konflikt'],
  ['acquaintance', 'Acquaintance', 'Bekanntschaft'],
  ['work', 'Work', 'Arbeit'],
  ['other', 'Other', 'Anderes'],
  ['unknown', 'kind not given', 'Art nicht angegeben'],
] as const)('the kind "%s" is called %s and %s', ([kind, english, german]) => {
  expect([en.kinds[kind], de.kinds[kind]]).toEqual([english, german]);
});

test('every kind has a name', () => {
  expect([Object.keys(en.kinds), Object.keys(de.kinds)]).toEqual([KINDS_AND_UNKNOWN, KINDS_AND_UNKNOWN]);
});

test.for<[number, Mood, string, string]>([
  [1, 'loving', 'loving', 'liebevoll'],
  [0.6, 'loving', 'loving', 'liebevoll'],
  [0.59, 'warm', 'warm', 'herzlich'],
  [0.2, 'warm', 'warm', 'herzlich'],
  [0.19, 'mixed', 'mixed', 'gemischt'],
  [0, 'mixed', 'mixed', 'gemischt'],
  [-0.19, 'mixed', 'mixed', 'gemischt'],
  [-0.2, 'strained', 'strained', 'angespannt'],
  [-0.59, 'strained', 'strained', 'angespannt'],
  [-0.6, 'hostile', 'hostile', 'feindselig'],
  [-1, 'hostile', 'hostile', 'feindselig'],
])('a valence of %d is %s: "%s", "%s"', ([valence, mood, english, german]) => {
  expect(moodOf(valence)).toBe(mood);
  expect([en.moods[mood], de.moods[mood]]).toEqual([english, german]);
});

test.for<[Tone, number, 1 | 0 | -1]>([
  ['friendly', 0.2, 1],
  ['mixed', 0.19, 0],
  ['mixed', -0.19, 0],
  ['hostile', -0.2, -1],
])('the sign of a %s relation, as of %d, is %d', ([tone, valence, sign]) => {
  expect([toneOf(valence), signOfValence(valence)]).toEqual([tone, sign]);
});

/** What each language says of one event. */
const told = (say: (wording: typeof en) => string) => [say(en), say(de)];

test('what happens to a relation is told in both languages', () => {
  expect({
    begins: told((wording) => wording.begins('Ada and Ben', 'in love')),
    holds: told((wording) => wording.holds('Ada and Ben', 'in love')),
    turns: told((wording) => wording.turns('Ada and Ben', 'rivals', 'allies', [])),
    turnsMore: told((wording) =>
      wording.turns('Ada and Ben', 'rivals', 'allies', [wording.warmer, wording.stronger]),
    ),
    shifts: told((wording) => wording.shifts('Ada and Ben', 'allies', [wording.cooler, wording.weaker])),
    ends: told((wording) => wording.ends('Ada and Ben', 'allies', undefined)),
    endsSo: told((wording) => wording.ends('Ada and Ben', 'allies', 'betrayed')),
    becomes: told((wording) => wording.becomes('Ada and Ben', 'longing', 'a couple', undefined)),
    becomesSo: told((wording) => wording.becomes('Ada and Ben', 'longing', 'a couple', 'they meet')),
    mutual: told((wording) => wording.pair('Ada', 'Ben', true)),
    directed: told((wording) => wording.pair('Ada', 'Ben', false)),
  }).toEqual({
    begins: ['New: Ada and Ben, in love.', 'Neu: Ada and Ben, in love.'],
    holds: ['Ada and Ben: in love.', 'Ada and Ben: in love.'],
    turns: ['Ada and Ben: allies (before: rivals).', 'Ada and Ben: allies (vorher: rivals).'],
    turnsMore: [
      'Ada and Ben: allies (before: rivals); warmer, stronger.',
      'Ada and Ben: allies (vorher: rivals); wärmer, stärker.',
    ],
    shifts: ['Ada and Ben: allies; colder, weaker.', 'Ada and Ben: allies; kühler, schwächer.'],
    ends: ['Over: Ada and Ben (before: allies).', 'Vorbei: Ada and Ben (vorher: allies).'],
    endsSo: [
      'Over: Ada and Ben, betrayed (before: allies).',
      'Vorbei: Ada and Ben, betrayed (vorher: allies).',
    ],
    becomes: [
      'Ada and Ben: before “longing”, now “a couple”.',
      'Ada and Ben: vorher „longing“, jetzt „a couple“.',
    ],
    becomesSo: [
      'Ada and Ben: they meet; before “longing”, now “a couple”.',
      'Ada and Ben: they meet; vorher „longing“, jetzt „a couple“.',
    ],
    mutual: ['Ada and Ben', 'Ada und Ben'],
    directed: ['Ada → Ben', 'Ada → Ben'],
  });
});

test('what differs between two scenes is told in both languages', () => {
  expect({
    between: told((wording) => wording.between(2, 5)),
    short: told((wording) => wording.scenesShort(2, 5)),
    bare: compared((words) => words.compared('Ada and Ben', undefined, '')),
    bareEnd: compared((words) => words.compared('Ada and Ben', '', undefined)),
    bareBefore: compared((words) => words.compared('Ada and Ben', '', 'allies')),
    new: compared((words) => words.compared('Ada and Ben', undefined, 'allies')),
    over: compared((words) => words.compared('Ada and Ben', 'rivals', undefined)),
    other: compared((words) => words.compared('Ada and Ben', 'rivals', 'allies')),
    came: compared((words) => words.cameOn(['Ada', 'Ben'])),
    went: compared((words) => words.wentOff(['Ada'])),
  }).toEqual({
    between: ['Between scene 2 and scene 5', 'Zwischen Szene 2 und Szene 5'],
    short: ['Scene 2 → 5', 'Szene 2 → 5'],
    bare: ['Ada and Ben: new.', 'Ada and Ben: neu.'],
    bareEnd: ['Ada and Ben: ended.', 'Ada and Ben: beendet.'],
    bareBefore: ['Ada and Ben: allies.', 'Ada and Ben: allies.'],
    new: ['Ada and Ben: new, allies.', 'Ada and Ben: neu, allies.'],
    over: ['Ada and Ben: ended (before: “rivals”).', 'Ada and Ben: beendet (vorher: „rivals“).'],
    other: ['Ada and Ben: “rivals” → “allies”.', 'Ada and Ben: „rivals“ → „allies“.'],
    came: ['Only in the later scene: Ada and Ben.', 'Nur in der späteren Szene: Ada und Ben.'],
    went: ['Only in the earlier scene: Ada.', 'Nur in der früheren Szene: Ada.'],
  });
});

test('scenes that two share are counted in both languages', () => {
  expect(told((wording) => wording.together('Ada and Ben', 1))).toEqual([
    'Ada and Ben: 1 scene together.',
    'Ada and Ben: 1 gemeinsame Szene.',
  ]);
  expect(told((wording) => wording.together('Ada and Ben', 3))).toEqual([
    'Ada and Ben: 3 scenes together.',
    'Ada and Ben: 3 gemeinsame Szenen.',
  ]);
  const first = (all: number) => told((wording) => wording.firstTogether(['A and B', 'C and D'], all));
  expect([first(2), first(3), first(9)]).toEqual([
    ['Together for the first time: A and B and C and D.', 'Zum ersten Mal zusammen: A and B und C and D.'],
    [
      'Together for the first time: A and B, C and D, and 1 more pair.',
      'Zum ersten Mal zusammen: A and B, C and D und 1 weiteres Paar.',
    ],
    [
      'Together for the first time: A and B, C and D, and 7 more pairs.',
      'Zum ersten Mal zusammen: A and B, C and D und 7 weitere Paare.',
    ],
  ]);
});

const rows = (english: object, german: object) =>
  Object.entries(english).map(([key, words]) => [key, words, (german as Record<string, string>)[key]]);

test('the legend has its words in both languages', () => {
  const { signs, ...legend } = captionsIn('en').legend;
  const { signs: zeichen, ...legende } = captionsIn('de').legend;
  expect(rows(legend, legende)).toEqual([
    ['title', 'Legend', 'Legende'],
    ['oneSided', 'one-sided', 'einseitig'],
    ['strength', 'width: strength', 'Breite: Stärke'],
    ['present', 'in the scene', 'in der Szene'],
    ['absent', 'elsewhere', 'anderswo'],
    ['changedHere', 'changes in this scene', 'ändert sich hier'],
    ['endedHere', 'ends in this scene', 'endet hier'],
    ['together', 'shared scenes (inferred)', 'gemeinsame Szenen (erschlossen)'],
  ]);
  expect(rows(signs, zeichen)).toEqual([
    ['began', 'begins', 'beginnt'],
    ['ended', 'ends', 'endet'],
    ['turned', 'turns', 'schlägt um'],
    ['warmer', 'warmer', 'wärmer'],
    ['cooler', 'colder', 'kühler'],
    ['strained', 'strained', 'angespannt'],
  ]);
});

test('the legend of a comparison has its words in both languages', () => {
  const { en, de } = COMPARISON_WORDS;
  const { asBefore, came, went, inBoth, trace } = en;
  expect(rows({ asBefore, came, went, inBoth, trace }, de)).toEqual([
    ['asBefore', 'as before', 'wie zuvor'],
    ['came', 'only in the later scene', 'nur in der späteren Szene'],
    ['went', 'only in the earlier scene', 'nur in der früheren Szene'],
    ['inBoth', 'in both scenes', 'in beiden Szenen'],
    ['trace', 'was here before', 'stand vorher hier'],
  ]);
  const how = (['began', 'changed', 'ended'] as const).map((state) =>
    rows(en.differences[state], de.differences[state]),
  );
  expect(how).toEqual([
    [
      ['better', 'began, for the better', 'begonnen, zum Besseren'],
      ['worse', 'began, for the worse', 'begonnen, zum Schlechteren'],
      ['neither', 'began', 'begonnen'],
    ],
    [
      ['better', 'better', 'besser'],
      ['worse', 'worse', 'schlechter'],
      ['neither', 'different', 'anders'],
    ],
    [
      ['better', 'ended, for the better', 'beendet, zum Besseren'],
      ['worse', 'ended, for the worse', 'beendet, zum Schlechteren'],
      ['neither', 'ended', 'beendet'],
    ],
  ]);
});
