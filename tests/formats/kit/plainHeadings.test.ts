import { expect, test } from 'vitest';
import { plainHeadings } from '../../../src/formats/kit/plainHeadings.ts';

type Said = { readonly says?: string; readonly does?: string };

/** Titles of a script with these headings, in which something is said or done. */
const titlesOf = (headings: readonly string[], { says = '', does = '' }: Said = {}) => {
  const plain = plainHeadings([
    ...headings.map((text) => ({ type: 'heading' as const, text, line: 1 })),
    { type: 'speech', text: says, line: 2 },
    { type: 'direction', text: does, line: 3 },
  ]);
  return headings.map(plain.title);
};

test.for([
  ['INT. CAR - CONTINUOUS', 'Car, continuous'],
  ['EXT. NEW YORK STREET -- NIGHT', 'New York Street, night'],
  ["INT. ANNA'S FLAT - 2ND FLOOR - DAY", "Anna's Flat, 2nd Floor, day"],
  ['INT. O’BRIEN’S PUB – DAWN', 'O’Brien’s Pub, dawn'],
  ['INT. FBI OFFICE, ROOM II - 1985', 'FBI Office, Room II, 1985'],
  ['INT. L.A. LOFT - DAY', 'L.A. Loft, day'],
  ['INNEN. WOHNUNG VON ANNA - NACHT', 'Wohnung von Anna, Nacht'],
  ['ИНТ. КУХНЯ - ДЕНЬ', 'Кухня, день'],
  ['int. kitchen - night', 'Kitchen, night'],
  ['INT. Kitchen - Day', 'Kitchen, Day'],
] as const)('%s is called %s', ([heading, title]) => {
  expect(titlesOf([heading])).toEqual([title]);
});

test.for(['THE CASTLE', 'Scene 2. A room', '内景 办公室 日', 'INT.', ''])(
  '%j, which names no place in a screenplay’s way, stays as it is',
  (heading) => {
    expect(titlesOf([heading])).toEqual([heading]);
  },
);

test('words are written as in the rest of the script, where they stand within a sentence', () => {
  const headings = ['INT. POLICE STATION - DAY', 'EXT. ZDF TOWER - NIGHT'];
  expect(titlesOf(headings)).toEqual(['Police Station, day', 'Zdf Tower, night']);
  expect(
    titlesOf(headings, { does: 'Station. He leaves the station and sees the TOWER.', says: 'I know ZDF.' }),
  ).toEqual(['Police station, day', 'ZDF Tower, night']);
});

test('inside and outside are told only of places that have both', () => {
  expect(titlesOf(['INT. CAR - DAY', 'EXT. CAR - DAY', 'INT./EXT. CAR - DUSK', 'EXT. PIER - DAY'])).toEqual([
    'Car (int.), day',
    'Car (ext.), day',
    'Car (int/ext.), dusk',
    'Pier, day',
  ]);
});
