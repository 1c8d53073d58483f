import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/formats/text/readText.ts';
import { throughline } from '../../../src/formats/throughline.ts';
import { observationsOf } from '../../../src/measures/checks/checks.ts';
import type { CheckId } from '../../../src/measures/checks/observation.ts';
import { sentenceOfObservation } from '../../../src/measures/checks/sentences.ts';
import type { AppLanguage } from '../../../src/story/messages/languages.ts';
import { wordingIn } from '../../../src/story/messages/wordingIn.ts';
import type { Story } from '../../../src/story/types.ts';

/** What a check says of a text, in English and in German. */
function said(check: CheckId, text: string): readonly (readonly [string, string])[] {
  const { story } = readText(text);
  return observationsOf(story as Story)
    .filter((one) => one.check === check)
    .map((one) => [
      sentenceOfObservation(story as Story, one, 'en'),
      sentenceOfObservation(story as Story, one, 'de'),
    ]);
}

const pair = (language: AppLanguage) => wordingIn(language).pair('Ann', 'Ben', false);

/** Scenes called 1, 2, …, each with what stands in it. */
const scenes = (...all: readonly string[]) =>
  `Key\n${all.map((body, index) => `\n## ${index + 1}\n${body.replaceAll('; ', '\n')}\n`).join('')}`;
const BOND = 'Ann <-> Cleo: sisters (family, warm)';
/** So that another check has nothing to say. */
const moves = (scene: number) => `Cleo; Dora; Cleo -> Dora (${scene % 2 ? '+0.1' : '+0.2'})`;

describe('vanishes', () => {
  test('a main character who is away for four scenes of a short story', () => {
    expect(said('vanishes', scenes('Ann; Ben', 'Ben', 'Ben', 'Ben', 'Ben', 'Ann; Ben'))).toEqual([
      [
        'Ann is away for 4 scenes: from scene 2 to scene 5.',
        'Ann fehlt 4 Szenen lang: von Szene 2 bis Szene 5.',
      ],
    ]);
    expect(said('vanishes', scenes('Ann; Ben', 'Ben', 'Ben', 'Ben', 'Ann; Ben'))).toEqual([]);
  });

  test('or who does not come back', () => {
    expect(said('vanishes', scenes('Ann; Ben', 'Ben', 'Ben', 'Ben', 'Ben'))).toEqual([
      [
        'Ann is last seen in scene 1; 4 more scenes follow.',
        'Ann kommt zuletzt in Szene 1 vor; danach folgen noch 4 Szenen.',
      ],
    ]);
  });

  test.for(['Ann (dies)', 'Ann (leaves for good)'])('not after %s', (end) => {
    expect(said('vanishes', scenes(`${end}; Ben`, 'Ben', 'Ben', 'Ben', 'Ben'))).toEqual([]);
  });

  test('and no supporting one', () => {
    const text = scenes('Ann; Ben', 'Ben', 'Ben', 'Ben', 'Ben').replace(
      'Key\n',
      'Key\nPeople:\nAnn (supporting)\nBen\n',
    );
    expect(said('vanishes', text)).toEqual([]);
  });
});

test('behind both backs: a change in a scene without either of the two', () => {
  const text = scenes(
    'Ann; Ben; Ann -> Ben: in love',
    'Cleo; Ann -> Ben: doubts him',
    'Ann; Ann -> Ben: sure',
  );
  expect(said('behind-backs', text)).toEqual([
    [
      `${pair('en')}: “doubts him” happens in scene 2, but neither of the two is there.`,
      `${pair('de')}: „doubts him“ geschieht in Szene 2, aber die beiden sind nicht dabei.`,
    ],
  ]);
});

describe('leap', () => {
  test('warmth that moves by 1 although the two have not met since it was told', () => {
    const text = scenes('Ann; Ben; Ann -> Ben: in love (+0.8)', 'Ann; Ann -> Ben: hates him (-0.2)');
    expect(said('leap', text)).toEqual([
      [
        `${pair('en')}: warmth changes from +0.8 to −0.2 in scene 2, but the two have shared no scene since scene 1.`,
        `${pair('de')}: Die Wärme ändert sich in Szene 2 von +0,8 auf −0,2, aber die beiden hatten seit Szene 1 keine gemeinsame Szene.`,
      ],
    ]);
  });

  test.for([
    ['less far', scenes('Ann; Ben; Ann -> Ben: in love (+0.8)', 'Ann; Ann -> Ben: hates him (-0.1)')],
    [
      'in a scene of both',
      scenes('Ann; Ben; Ann -> Ben: in love (+0.8)', 'Ann; Ben; Ann -> Ben: hates him (-1)'),
    ],
    [
      'after one',
      scenes('Ann; Ben; Ann -> Ben: in love (+0.8)', 'Ann; Ben', 'Ann; Ann -> Ben: hates him (-1)'),
    ],
    ['from no known warmth', scenes('Ann; Ben; Ann -> Ben: knows him', 'Ann; Ann -> Ben: hates him (-1)')],
  ])('not %s', ([, text]) => {
    expect(said('leap', text as string)).toEqual([]);
  });
});

test('never meet: two main characters who are there often, and never together', () => {
  expect(said('never-meet', scenes('Ann', 'Ann', 'Ann', 'Ben', 'Ben', 'Ben; Cleo'))).toEqual([
    [
      'Ann (3 scenes) and Ben (3 scenes) are never in the same scene.',
      'Ann (3 Szenen) und Ben (3 Szenen) sind nie in derselben Szene.',
    ],
  ]);
  expect(said('never-meet', scenes('Ann', 'Ann', 'Ann', 'Ben', 'Ben', 'Ben; Ann (by telephone)'))).toEqual(
    [],
  );
});

test('loose end: what begins early and is not taken up again', () => {
  const begun = 'Ann; Ben; Ann -> Ben: owes him a boat';
  expect(said('loose-end', scenes(begun, 'Ann; Ben', 'Ann; Ben', 'Ann'))).toEqual([
    [
      `${pair('en')}: “owes him a boat” begins in scene 1 and is not taken up again, although the two meet in 2 later scenes.`,
      `${pair('de')}: „owes him a boat“ beginnt in Szene 1 und wird nicht wieder aufgenommen, obwohl die beiden sich in 2 späteren Szenen treffen.`,
    ],
  ]);
  expect(said('loose-end', scenes(begun, 'Ann; Ben', 'Ann'))).toEqual([]);
  expect(said('loose-end', scenes(begun, 'Ann; Ben', 'Ann; Ben', 'Ann; Ann -> Ben (ends)'))).toEqual([]);
  // Late is from three fifths on.
  const late = (...before: readonly string[]) =>
    said('loose-end', scenes(...before, begun, 'Ann; Ben', 'Ann; Ben'));
  expect(late('Ann', 'Ann', 'Ann')).toHaveLength(1);
  expect(late('Ann', 'Ann', 'Ann', 'Ann', 'Ann')).toEqual([]);
});

test('bystander: a main character for whom nothing changes', () => {
  const text = scenes(`Ann; Ben; Cleo; ${BOND}`, 'Ann; Ben', 'Ann; Ben');
  expect(said('bystander', text)).toEqual([
    [
      'Ben is in 3 scenes, but no relationship of Ben ever changes.',
      'Ben kommt in 3 Szenen vor, aber keine Beziehung von Ben ändert sich.',
    ],
  ]);
});

test('still water: three scenes in a row without a change', () => {
  const text = scenes(
    `Ann; Cleo; ${BOND}`,
    'Ann',
    'Ann',
    'Ann',
    'Ann; Cleo; Ann <-> Cleo (cold)',
    'Ann',
    'Ann',
  );
  expect(said('still-water', text)).toEqual([
    [
      'No relationship changes from scene 2 to scene 4.',
      'Von Szene 2 bis Szene 4 ändert sich keine Beziehung.',
    ],
  ]);
});

test('island: main characters who share neither a scene nor a relation with the others', () => {
  expect(said('island', scenes('Ann; Ben', 'Ben; Cleo', 'Dora; Eve'))).toEqual([
    [
      'Dora and Eve share neither a scene nor a relationship with the other main characters.',
      'Dora und Eve teilen mit den anderen Hauptfiguren weder eine Szene noch eine Beziehung.',
    ],
  ]);
  expect(said('island', scenes('Ann; Ben', 'Dora; Eve; Dora -> Ann: writes to her'))).toEqual([]);
  expect(said('island', scenes('Ann; Ben; Cleo; Dora; Eve; Finn', 'Gus; Hal; Ida; Jo; Kai'))[0]?.[0]).toBe(
    'Gus, Hal, Ida and 2 more share neither a scene nor a relationship with the other main characters.',
  );
});

describe('in two places', () => {
  const at = (when: string, place: string, who = 'Ann') => `${who}; When: ${when}`.concat(`@${place}`);
  const text = (...all: readonly string[]) =>
    `Key\n${all.map((one, index) => `\n## ${index + 1} @ ${one.split('@')[1]}\n${one.split('@')[0]?.replaceAll('; ', '\n')}\n`).join('')}`;

  test('in person in scenes that happen at the same time', () => {
    expect(said('two-places', text(at('6 to 8', 'harbour'), at('7', 'Paris')))).toEqual([
      [
        'Ann is in two places at the same time: “harbour” in scene 1 and “Paris” in scene 2.',
        'Ann ist zur selben Zeit an zwei Orten: „harbour“ in Szene 1 und „Paris“ in Szene 2.',
      ],
    ]);
  });

  test.for<[string, string, string]>([
    ['one after the other', at('6 to 8', 'harbour'), at('8 to 9', 'Paris')],
    ['at one place', at('6 to 8', 'harbour'), at('7', 'harbour')],
    ['by telephone', at('6 to 8', 'harbour'), at('7', 'Paris', 'Ann (by telephone)')],
  ])('not %s', ([, one, other]) => {
    expect(said('two-places', text(one, other))).toEqual([]);
  });

  test('a short stay elsewhere within a long one is found, whatever lies between', () => {
    const found = said(
      'two-places',
      text(at('1 to 9', 'home'), at('2 to 3', 'home'), at('4', 'Paris'), at('4', 'Rome')),
    );
    expect(found.map(([en]) => en)).toEqual([
      'Ann is in two places at the same time: “home” in scene 1 and “Paris” in scene 3.',
      'Ann is in two places at the same time: “home” in scene 1 and “Rome” in scene 4.',
    ]);
  });
});

test('tells too early: a name that a later scene reveals', () => {
  const text = scenes(
    'Ann; The stranger; = Uncle Robert comes in.',
    'Ann; The stranger; The stranger = Uncle Robert',
  );
  expect(said('too-early', text)).toEqual([
    [
      '“Uncle Robert” is named in scene 1, but only scene 2 reveals that name.',
      '„Uncle Robert“ steht schon in Szene 1, aber erst Szene 2 verrät diesen Namen.',
    ],
  ]);
  expect(
    said('too-early', text.replace('= Uncle Robert comes in.', '* Uncle Robert comes in.')),
  ).toHaveLength(1);
  expect(said('too-early', text.replace('Uncle Robert comes', 'Uncle Robertson comes'))).toEqual([]);
  expect(said('too-early', text.replace('Ann\nThe', 'Uncle Robert Dale\nThe'))).toEqual([]);
});

test('a story in which no one says who is related has no observations on change', () => {
  const checks = new Set(
    observationsOf(readText(scenes('Ann; Ben', 'Ann', 'Ann', 'Ann')).story as Story).map(
      ({ check }) => check,
    ),
  );
  expect([...checks]).toEqual([]);
  expect(
    said('still-water', scenes('Ann; Ben', moves(1).replace('(', ': knows her ('), 'Ann', 'Ann', 'Ann')),
  ).toHaveLength(1);
});

test('the stories that ship have few observations, each a sentence of its own', () => {
  const found = Object.fromEntries(
    readdirSync('data')
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const { story } = throughline.read(readFileSync(`data/${file}`, 'utf8'));
        const all = observationsOf(story);
        const counts: Partial<Record<CheckId, number>> = {};
        for (const { check } of all) counts[check] = (counts[check] ?? 0) + 1;
        const sentences = all.flatMap((one) => [
          sentenceOfObservation(story, one, 'en'),
          sentenceOfObservation(story, one, 'de'),
        ]);
        expect(new Set(sentences).size).toBe(2 * all.length);
        return [file, counts];
      }),
  );
  expect(found).toEqual({
    'american-girl-in-paris.json': { vanishes: 7, 'never-meet': 1 },
    'emilia-galotti.json': { vanishes: 3, 'behind-backs': 2, 'never-meet': 1 },
    'hamlet.json': { vanishes: 6, 'behind-backs': 1, 'never-meet': 1 },
    'pride-and-prejudice.json': { vanishes: 8, 'behind-backs': 2, leap: 1 },
    'romeo-and-juliet.json': { vanishes: 7, 'never-meet': 1 },
  });
});

describe('one-sided', () => {
  test('words of a mutual relationship that say what only one of the two does', () => {
    expect(said('one-sided', scenes('Ann; Ben; Ann <-> Ben: trusts him'))).toEqual([
      [
        'Ann and Ben: “trusts him” in scene 1 is what only one of the two feels or does, but the relationship is mutual. Describe it for both, or add a one-way relationship.',
        'Ann und Ben: „trusts him“ in Szene 1 ist, was nur eine der beiden Figuren fühlt oder tut; die Beziehung ist aber gegenseitig. Beschreiben Sie sie für beide oder ergänzen Sie eine einseitige Beziehung.',
      ],
    ]);
  });

  test.for([
    ['what is between both', 'Ann <-> Ben: allies'],
    ['what is said in one direction', 'Ann -> Ben: trusts him'],
    ['the end of it', 'Ann <-> Ben: allies; Ann <-> Ben: she leaves (ends)'],
  ])('not %s', ([, body]) => {
    expect(said('one-sided', scenes(`Ann; Ben; ${body}`))).toEqual([]);
  });

  test('in German, where “sie” and “ihr” may mean both', () => {
    const inGerman = (label: string) => `Sprachen: de\n${scenes(`Ann; Ben; Ann <-> Ben: ${label}`)}`;
    expect(said('one-sided', inGerman('nennt ihn einen Affen'))).toHaveLength(1);
    for (const label of ['ein Geheimnis trennt sie', 'ihr Geheimnis', 'Streit und Versöhnung'])
      expect(said('one-sided', inGerman(label))).toEqual([]);
  });

  test.for(readdirSync('data').filter((name) => name.endsWith('.json')))(
    'no story that ships has any: %s',
    (file) => {
      const { story } = throughline.read(readFileSync(`data/${file}`, 'utf8'));
      expect(observationsOf(story).filter(({ check }) => check === 'one-sided')).toEqual([]);
    },
  );
});
