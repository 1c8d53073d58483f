import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { sentencesOf } from './remarks.ts';

const read = (...lines: readonly string[]) =>
  readStory(new TextEncoder().encode(lines.join('\n')), 'table.csv');

/** The relations with their words and strengths. */
const ties = ({ characters, relations, background, scenes }: WholeStory) => {
  const names = new Map(characters.map(({ id, name }) => [id, name.en]));
  const begun = [...background, ...scenes.flatMap(({ changes }) => changes)];
  return relations.map(({ id, from, to }) => {
    const change = begun.find(({ relation }) => relation === id);
    const { label, strength } = change as { label?: { en?: string }; strength?: number };
    return `${names.get(from)}–${names.get(to)} ${label?.en} ${strength}`;
  });
};
const scenesOf = ({ scenes }: WholeStory) => scenes.map(({ title }) => title.en);

describe('weights', () => {
  test('with a decimal comma are read by their column', () => {
    const { story, remarks } = read('Source;Target;Weight', 'Ada;Bo;1,5', 'Bo;Cy;0,25', 'Ada;Cy;3');
    expect(ties(story)).toEqual(['Ada–Bo 1.5 0.5', 'Bo–Cy 0.25 0.0833333', 'Ada–Cy 3 1']);
    expect(remarks).toEqual([]);
  });

  test('of thousands are read as such, and a column that does not decide is told', () => {
    const { story, remarks } = read('Source,Target,Count', 'Ada,Bo,"610,086"', 'Bo,Cy,"1,204"', 'Ada,Cy,12');
    expect(ties(story)).toEqual(['Ada–Bo 610086 1', 'Bo–Cy 1204 0.00197349', 'Ada–Cy 12 0.0000196694']);
    expect(remarks).toEqual([
      {
        sentence: {
          en: '“610,086” for “Count” was read as 610086. No other value shows whether the sign in it is a decimal or a thousands separator.',
          de: '„610,086“ wurde als 610086 gelesen („Count“). Kein anderer Wert zeigt, ob das Zeichen darin ein Dezimal- oder ein Tausendertrennzeichen ist.',
        },
      },
    ]);
  });

  test('that are not numbers are counted and shown, and never count 1', () => {
    const { story, remarks } = read(
      'Source,Target,Weight',
      'Ada,Bo,much',
      'Ada,Bo,4',
      'Bo,Cy,little',
      'Ada,Cy,2',
      'Ada,Cy,',
    );
    expect(ties(story)).toEqual(['Ada–Bo 4 1', 'Bo–Cy connected undefined', 'Ada–Cy 3 0.75']);
    expect(remarks).toEqual([
      {
        sentence: {
          en: '2 values of “Weight” are not numbers, such as “much”, “little”; their relationships were kept without them.',
          de: '2 Werte in „Weight“ sind keine Zahlen, etwa „much“, „little“; ihre Beziehungen wurden ohne sie übernommen.',
        },
        line: 2,
      },
      expect.objectContaining({
        sentence: expect.objectContaining({ en: expect.stringMatching(/^2 rows repeat a pair/) }),
      }),
    ]);
  });

  test('of GEXF and GraphML are read in the same way', () => {
    const gexf = (weight: string) =>
      `<gexf><graph><nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges><edge source="a" target="b" weight="${weight}"/>\n<edge source="b" target="c" weight="3"/></edges></graph></gexf>`;
    expect(ties(read(gexf('1,5')).story)[0]).toMatch(/ 1\.5 0\.5$/);
    expect(sentencesOf(read(gexf('many')).remarks)).toEqual([
      '“many” (in “weight”) is not a number; that relationship was kept without it.',
    ]);
  });
});

describe('times', () => {
  test.for<[dates: readonly string[], scenes: readonly string[], said: readonly RegExp[]]>([
    [['1/5/23', '12/31/22', '2/1/23', '11/3/22'], ['11/3/22', '12/31/22', '1/5/23', '2/1/23'], [/Two-digit/]],
    [['Feb 2023', 'Dec 2022', '5-Jan-23'], ['Dec 2022', '5-Jan-23', 'Feb 2023'], [/Two-digit/]],
    [
      ['03/08/2023', '04/07/2023', '05/06/2023'],
      ['05/06/2023', '04/07/2023', '03/08/2023'],
      [/the day or the month/],
    ],
    [['1', '2', '?', '3'], ['1', '2', '3'], [/1 time is neither a number nor a date and was left out: “\?”/]],
    [
      ['spring', 'autumn', 'summer'],
      ['spring', 'autumn', 'summer'],
      [/follow the order of the file, since “spring”/],
    ],
  ])('%j are the scenes %j', ([dates, scenes, said]) => {
    const rows = dates.map(
      (date, index) => `${['Ada', 'Bo', 'Cy'][index % 3]},${['Bo', 'Cy', 'Ada'][index % 3]},${date}`,
    );
    const { story, remarks } = read('Source,Target,Date', ...rows);
    expect(scenesOf(story)).toEqual(scenes);
    expect(sentencesOf(remarks)).toEqual(said.map((words) => expect.stringMatching(words)));
  });

  test('that are not understood say nothing of who is there', () => {
    const { story } = read('Source,Target,Date', 'Ada,,1', 'Bo,,?', 'Ada,Bo,2', 'Cy,,3');
    const present = story.scenes.map(({ present }) => present.map(({ character }) => character));
    expect(present).toEqual([['ada'], ['ada', 'bo'], ['cy']]);
  });

  test('of scenes with names keep the order of the file', () => {
    const { story, remarks } = read('Source,Target,Scene', 'Ada,Bo,Prologue', 'Bo,Cy,1', 'Ada,Cy,2');
    expect(scenesOf(story)).toEqual(['Prologue', '1', '2']);
    expect(sentencesOf(remarks)).toEqual([expect.stringMatching(/since “Prologue” is neither/)]);
  });
});

describe('scenes that are counted', () => {
  const counted = (head: string, ...stamps: string[]) => {
    const { story, remarks } = read(
      `Source,Target,${head}`,
      ...stamps.map((stamp, n) => `P${n},Q${n},${stamp}`),
    );
    expect(sentencesOf(remarks)).toEqual([]);
    return scenesOf(story);
  };

  test('in Roman numerals are in order', () => {
    expect(counted('Chapter', 'IX', 'IV', 'I', 'V')).toEqual(['I', 'IV', 'V', 'IX']);
    expect(counted('Scene', 'I.2', 'IV.1', 'III.10', 'III.2')).toEqual(['I.2', 'III.2', 'III.10', 'IV.1']);
    expect(counted('Chapter', 'Chapter X', 'Chapter IX')).toEqual(['Chapter IX', 'Chapter X']);
  });

  test('in each season or act are not those of another', () => {
    expect(counted('Season,Episode', '2,1', '1,10', '1,2')).toEqual(['1.2', '1.10', '2.1']);
    expect(counted('Akt,Szene', 'II,1', 'I,2', 'I,1')).toEqual(['I.1', 'I.2', 'II.1']);
  });

  test('in years before and after Christ are in order', () => {
    expect(counted('Year', '14 AD', '44 BC', '38 BC')).toEqual(['44 BC', '38 BC', '14 AD']);
    expect(counted('Jahr', '44 v. Chr.', '52 v. Chr.', '9 n. Chr.')).toEqual([
      '52 v. Chr.',
      '44 v. Chr.',
      '9 n. Chr.',
    ]);
  });
});

const cases = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));

describe.skipIf(!existsSync(cases))('public files (skipped without the cases)', () => {
  const file = (path: string) => readStory(readFileSync(cases + path), path.replace(/^.*\//, ''));

  test('253: weights with a decimal comma and with thousands', () => {
    const weights = (path: string) =>
      ties(file(`253-csv-thousands-and-decimal-comma/${path}`).story).map((tie) => tie.split(' ')[1]);
    expect(weights('decimal.csv')).toEqual(['1.5', '0.25', '3']);
    expect(weights('thousands.csv')).toEqual(['610086', '1204', '12']);
  });

  test.for([
    ['german.csv', ['31.12.22', '05.01.23', '01.02.23']],
    ['months.csv', ['Dec 2022', '5-Jan-23', 'Feb 2023']],
    ['twodigit.csv', ['11/3/22', '12/31/22', '1/5/23', '2/1/23']],
    ['monthfirst.csv', ['12/31/2022', '1/5/2023', '2/1/2023']],
    ['ambiguous.csv', ['05/06/2023', '04/07/2023', '03/08/2023']],
  ] as const)('255: dates of a spreadsheet in order of time: %s', ([path, scenes]) => {
    const { story, remarks } = file(`255-csv-excel-dates/${path}`);
    expect(scenesOf(story)).toEqual(scenes);
    if (path === 'ambiguous.csv') expect(sentencesOf(remarks)[0]).toMatch(/whether the day or the month/);
  });
});
