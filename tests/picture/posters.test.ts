import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import { firstScenes } from '../../src/lens/firstScenes.ts';
import { CURVES } from '../../src/measures/curveIds.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import { PALETTES } from '../../src/picture/palette.ts';
import { ALL_PARTS, type PosterParts } from '../../src/picture/posters/posterSizes.ts';
import { columnsOf, STRIP_WIDTH, tileRoom } from '../../src/picture/posters/stripGrid.ts';
import {
  biographyText,
  curveText,
  storylinesText,
  stripText,
  svgText,
} from '../../src/picture/posters/svgText.ts';
import { presentAt } from '../../src/story/state.ts';
import { KINDS, type Scene, type Story } from '../../src/story/types.ts';
import { smallStory } from '../story/cast.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';

const layout = layoutIn(EXPORT_ROOM);
const options = { language: 'en', theme: 'light' } as const;
const descriptionOf = (svg: string) => /<desc>(.*?)<\/desc>/s.exec(svg)?.[1];

test('the description of a comparison tells only of the kinds and characters that are on the picture', () => {
  const comparison = { ...PLAIN, compare: 2 };
  const present = new Set([2, 15].flatMap((scene) => [...presentAt(finale, scene).keys()]));
  const absent = finale.characters
    .filter(({ id, role }) => role === 'supporting' && !present.has(id))
    .map(({ name }) => name.en ?? '');
  const withAll = descriptionOf(svgText(finale, layout, 15, { ...comparison, supporting: true })) ?? '';
  const withPrincipal = descriptionOf(svgText(finale, layout, 15, comparison)) ?? '';
  expect(absent.filter((name) => withAll.includes(name)).length).toBeGreaterThan(0);
  expect(absent.filter((name) => withPrincipal.includes(name))).toEqual([]);
  expect(withPrincipal).toContain('Carrie and Big: new, reconciled, in love.');
  expect(descriptionOf(svgText(finale, layout, 15, { ...comparison, hiddenKinds: new Set(KINDS) }))).toBe(
    'Only in the later scene: Big. Only in the earlier scene: Aleksandr and Aleksandr’s daughter.',
  );
});

/** All posters of the first scenes of a story, as text. `whole` is what the app has: the layout, the curves. */
function postersOf(story: Story, whole: Story): string[] {
  const last = story.scenes.length - 1;
  const scenes = whole.scenes.length;
  const [one, other] = story.characters.map(({ id }) => id) as [string, string];
  const turning = turningPoints(story);
  return [
    storylinesText({ story, storylines: layOutStorylines(story), scene: last, options }),
    ...[other, story.characters.at(-1)?.id as string].map((id) =>
      biographyText({ story, scenes, people: [one, id], scene: last, options }),
    ),
    ...CURVES.map((id) =>
      curveText({
        story,
        scenes,
        curve: id,
        values: curveOf(whole, id, undefined),
        turning: turningPoints(whole),
        name: id,
        means: 'A measure.',
        options,
      }),
    ),
    curveText({
      story,
      scenes,
      curve: 'change',
      values: [],
      turning,
      name: 'Nothing',
      means: 'Unknown.',
      options,
    }),
  ];
}

const LATER = { en: 'told later' };

/** The story with other words for all that its scenes from `seen` on are the first to tell. */
function withOtherWordsFrom(story: Story, seen: number): Story {
  const told = new Set(story.scenes.slice(0, seen).flatMap(({ id, act, place }) => [id, act, place]));
  return {
    ...story,
    scenes: story.scenes.map((scene, index) =>
      index < seen
        ? scene
        : {
            ...scene,
            title: LATER,
            summary: LATER,
            changes: scene.changes.map((change) => ({ ...change, label: LATER, evidence: { words: LATER } })),
          },
    ),
    acts: story.acts.map((act) => (told.has(act.id) ? act : { ...act, title: LATER })),
    places: story.places.map((place) => (told.has(place.id) ? place : { ...place, name: LATER })),
    characters: story.characters.map((character) => ({
      ...character,
      names: character.names.map((one) =>
        told.has(one.scene) ? one : { ...one, name: LATER, about: LATER },
      ),
    })),
  };
}

test.for([
  ['the story that ships', finale],
  ['the small story', smallStory],
] as const)('the posters of the first scenes of %s are the same whatever is told later', ([, story]) => {
  for (let seen = 1; seen < story.scenes.length; seen++) {
    const other = withOtherWordsFrom(story, seen);
    const posters = postersOf(firstScenes(other, seen), other);
    expect(posters.join()).not.toContain(LATER.en);
    expect(posters).toEqual(postersOf(firstScenes(story, seen), story));
  }
});

test('the posters of all scenes tell what is told later', () => {
  const telling = postersOf(withOtherWordsFrom(smallStory, 1), smallStory).filter((svg) =>
    svg.includes(LATER.en),
  );
  expect(telling.length).toBeGreaterThan(2);
});

test('a strip tells only of its own scenes', () => {
  expect(stripText(withOtherWordsFrom(finale, 9), layout, [0, 3, 8], PLAIN)).not.toContain(LATER.en);
});

test('a curve that ends at a scene has the scale of the values up to there', () => {
  const values = curveOf(finale, 'change', undefined);
  const draw = (all: typeof values) =>
    curveText({
      story: firstScenes(finale, 9),
      scenes: 18,
      curve: 'change',
      values: all,
      turning: turningPoints(firstScenes(finale, 9)),
      name: 'Change',
      means: 'Amount of change.',
      options,
    });
  expect(draw(values)).toBe(draw(values.slice(0, 9)));
});

test('in a saved curve, each value keeps its height while later scenes are hidden', () => {
  const values = curveOf(finale, 'change', undefined);
  const heightsUpTo = (seen: number) => {
    const svg = curveText({
      story: firstScenes(finale, seen),
      scenes: 18,
      curve: 'change',
      values,
      turning: [],
      name: 'Change',
      means: 'Amount of change.',
      options,
    });
    return [...svg.matchAll(/data-scene="\d+" cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => y);
  };
  for (let seen = 1; seen < 17; seen++) expect(heightsUpTo(seen)).toEqual(heightsUpTo(17).slice(0, seen));
  expect(heightsUpTo(17)).toHaveLength(17);
});

test('few scenes have large pictures, many smaller ones, and all their names are in full size', () => {
  expect([1, 4, 9].map((pictures) => tileRoom(STRIP_WIDTH, pictures))).toEqual([
    { width: 620, height: 460 },
    { width: 580, height: 420 },
    { width: 380, height: 280 },
  ]);
  expect([620, 580, 380].map((width) => columnsOf({ width }, STRIP_WIDTH))).toEqual([1, 2, 3]);
  expect(tileRoom(360, 9)).toEqual({ width: 300, height: 220 });
});

/** Which parts a poster has. */
function partsIn(svg: string): PosterParts {
  const drawn = svg.replace(/<desc>.*<\/desc>/s, '');
  return {
    title: drawn.includes('data-headline'),
    caption: /Vertical lines|>Scene 1 · /.test(drawn.replace(/<title>.*?<\/title>/gs, '')),
    legend: drawn.includes('data-legend'),
    ground: /^[^>]*>\s*<svg[^>]*>\s*<title>[^<]*<\/title>\s*<rect /.test(drawn),
  };
}

test('storylines and strips have the parts that are asked for, and are lower without the others', () => {
  const storylines = layOutStorylines(finale);
  const draw = (parts?: PosterParts) => [
    storylinesText({ story: finale, storylines, scene: 17, options: { ...options, parts } }),
    stripText(finale, layoutIn(tileRoom(STRIP_WIDTH, 4)), [0, 5, 8, 15], { ...PLAIN, parts }),
  ];
  const heights = (posters: readonly string[]) =>
    posters.map((svg) => Number(/ height="([\d.]+)"/.exec(svg)?.[1]));
  const whole = draw();
  expect(whole.map(partsIn)).toEqual([ALL_PARTS, ALL_PARTS]);
  for (const part of ['title', 'caption', 'legend', 'ground'] as const) {
    const asked = { ...ALL_PARTS, [part]: false };
    const bare = draw(asked);
    expect(bare.map(partsIn)).toEqual([asked, asked]);
    const isLower = heights(bare).map((height, poster) => height < (heights(whole)[poster] as number));
    if (part === 'ground')
      expect(bare[0]).not.toMatch(new RegExp(`<rect[^>]*fill="${PALETTES.light.ground}"`));
    expect(isLower).toEqual(part === 'ground' ? [false, false] : [true, true]);
  }
});

test('a strip without scenes is an empty sheet', () => {
  expect(stripText(finale, layout, [], PLAIN)).not.toContain('data-scene=');
});

test('a selected character keeps its storyline, and the others are dimmed', () => {
  const storylines = layOutStorylines(finale);
  const svg = storylinesText({
    story: finale,
    storylines,
    scene: 4,
    options: { ...options, selected: 'carrie' },
  });
  expect(svg).toContain('data-character="carrie" opacity="1"');
  expect(svg).toMatch(/data-character="big" opacity="0\.\d+"/);
});

test('a long axis numbers every n-th scene, and the turning points in place of those beside them', () => {
  const scenes = 200;
  const story = {
    ...smallStory,
    scenes: Array.from({ length: scenes }, () => smallStory.scenes[0] as Scene),
  };
  const svg = curveText({
    story,
    scenes,
    curve: 'change',
    values: story.scenes.map(() => 1),
    turning: [{ scene: 11, amount: 1, turns: [], meetings: [] }],
    name: 'Change',
    means: 'Amount of change.',
    options,
  });
  const numbers = [...svg.matchAll(/font-weight="(400|700)"[^>]*>(\d+)</g)].map(([, weight, text]) => [
    text,
    weight,
  ]);
  expect(numbers.slice(0, 4)).toEqual([
    ['5', '400'],
    ['12', '700'],
    ['20', '400'],
    ['25', '400'],
  ]);
  expect(svg).not.toContain('<circle');
});
