import { admit } from '../../src/story/gate.ts';

/**
 * A story small enough to check by hand, in four scenes and two places. Ada loves Ben, who comes to love her too. Cleo, who turns
 * out to be Queen Cleo, quarrels with him.
 */
export function smallFile() {
  const evidence = { words: 'Because it says so.' };
  return {
    format: 'throughline',
    version: 1,
    id: 'small',
    languages: ['en', 'de'],
    title: { en: 'A small story', de: 'Eine kleine Geschichte' },
    places: [
      { id: 'town', name: { en: 'Town', de: 'Stadt' } },
      { id: 'sea', name: { en: 'Sea', de: 'Meer' } },
    ],
    acts: [
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ],
    characters: [
      { id: 'ada', name: 'Ada', home: 'town' },
      { id: 'ben', name: 'Ben' },
      {
        id: 'cleo',
        name: 'Cleo',
        about: 'A stranger.',
        role: 'supporting',
        names: [{ scene: 'storm', name: { en: 'Queen Cleo', de: 'Königin Cleo' }, about: 'The queen.' }],
      },
    ],
    relations: [
      { id: 'ada-loves', from: 'ada', to: 'ben' },
      { id: 'both', from: 'ada', to: 'ben', mutual: true },
      { id: 'quarrel', from: 'cleo', to: 'ben', mutual: true },
    ],
    background: [
      {
        does: 'begin',
        relation: 'ada-loves',
        kind: 'romance',
        valence: 0.8,
        strength: 0.5,
        label: { en: 'in love', de: 'verliebt' },
        evidence,
      },
    ],
    scenes: [
      {
        id: 'market',
        title: 'Market',
        summary: 'They meet.',
        act: 'one',
        place: 'town',
        present: ['ada', 'ben'],
      },
      {
        id: 'ship',
        title: 'Ship',
        act: 'one',
        place: 'sea',
        present: ['ben', { character: 'ada', place: 'town', remote: 'telephone' }],
        changes: [
          {
            does: 'change',
            relation: 'ada-loves',
            strength: 0.9,
            label: { en: 'longs', de: 'sehnt sich' },
            evidence,
          },
        ],
      },
      {
        id: 'quay',
        title: 'Quay',
        act: 'two',
        place: 'town',
        present: ['ada', 'ben', 'cleo'],
        changes: [
          { does: 'end', relation: 'ada-loves', into: 'both', evidence },
          {
            does: 'begin',
            relation: 'both',
            kind: 'romance',
            valence: 1,
            strength: 1,
            label: 'a couple',
            evidence,
          },
          {
            does: 'begin',
            relation: 'quarrel',
            kind: 'conflict',
            valence: -0.5,
            strength: 0.4,
            label: 'rivals',
            evidence,
          },
        ],
      },
      {
        id: 'storm',
        title: 'Storm',
        act: 'two',
        place: 'sea',
        present: ['cleo'],
        changes: [{ does: 'end', relation: 'quarrel', label: 'forgiven', evidence }],
      },
    ],
  };
}

export const smallStory = admit(smallFile());
