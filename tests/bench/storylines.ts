import { existsSync, readFileSync } from 'node:fs';
import { readStory } from '../../src/formats/formats.ts';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import { applyDefaultLens } from '../../src/lens/lens.ts';
import { CHARACTER_CURVES, CURVES } from '../../src/measures/curveIds.ts';
import { curveOf } from '../../src/measures/curves.ts';
import type { Row } from './table.ts';

/** Files with the fewest possible crossings, where they are published (Gronemann et al. 2016). */
const STORYLINES = [
  { file: 'InceptionTune.xml', fewest: 23 },
  { file: 'StarWarsTune.xml', fewest: 39 },
  { file: 'MatrixTune.xml', fewest: 12 },
  { file: 'KingLearTune.xml', fewest: undefined },
];

/** Crossings, wiggles and seconds of each file's storylines. */
export function storylineRows(): Row[] {
  return STORYLINES.flatMap(({ file, fewest }): Row[] => {
    const path = `../shared/corpus/istoryline/${file}`;
    if (!existsSync(path)) {
      console.log(`Skipped: the storylines of ${file}, since there is no ${path}.`);
      return [];
    }
    const { story } = readStory(readFileSync(path));
    const start = performance.now();
    const { crossings, wiggles } = layOutStorylines(story);
    const seconds = (performance.now() - start) / 1000;
    const goal = fewest === undefined ? {} : { goal: { atMost: 1.15 * fewest } };
    return [
      { what: `storylines of ${file}: crossings`, measured: crossings, ...goal },
      { what: `storylines of ${file}: wiggles`, measured: wiggles },
      { what: `storylines of ${file}: time`, measured: seconds, unit: 's', goal: { atMost: 2 } },
    ];
  });
}

const CURVED = [
  { name: 'Hamlet', path: 'data/hamlet.json', seconds: 1 },
  { name: 'Kraus', path: '../shared/corpus/tei/ger/kraus-die-letzten-tage-der-menschheit.xml', seconds: 4 },
  {
    name: 'Game of Thrones, seasons 1 to 4',
    path: '../shared/corpus/got-scenes/episodes-s1-4.json',
    seconds: 4,
  },
];

/** The time for all curves of a story as it opens, with those of its first character. */
export function curveRows(): Row[] {
  return CURVED.flatMap(({ name, path, seconds }): Row[] => {
    if (!existsSync(path)) return [];
    const { story, tieWindow } = applyDefaultLens(readStory(readFileSync(path)).story);
    const start = performance.now();
    for (const id of [...CURVES, ...CHARACTER_CURVES]) curveOf(story, id, tieWindow, story.characters[0]?.id);
    const measured = (performance.now() - start) / 1000;
    return [{ what: `every curve of ${name}`, measured, unit: 's', goal: { atMost: seconds } }];
  });
}
