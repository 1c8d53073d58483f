import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import { curveOf } from '../../src/measures/curves.ts';
import { turningPoints } from '../../src/measures/turningPoints.ts';
import { STRIP_WIDTH, tileRoom } from '../../src/picture/posters/stripGrid.ts';
import { curveText, storylinesText, stripText, svgText } from '../../src/picture/posters/svgText.ts';
import { CURVE_WORDS } from '../../src/view/words/curves.ts';
import { finale, layoutIn, PLAIN } from './finale.ts';

const layout = layoutIn(EXPORT_ROOM);

const approved = (['en', 'de'] as const).flatMap((language) =>
  [1, 9, 15, 18].map((scene) => ({
    scene,
    language,
    theme: scene === 9 ? ('dark' as const) : ('light' as const),
  })),
);

test.for(approved)('scene $scene in $language looks as approved', async ({ scene, language, theme }) => {
  const svg = svgText(finale, layout, scene - 1, { ...PLAIN, language, theme });
  await expect(svg).toMatchFileSnapshot(`approved/scene-${scene}-${language}-${theme}.svg`);
});

test.for([
  ['en', 'light'],
  ['de', 'dark'],
] as const)('scenes 3 and 16 compared look as approved, in %s and %s', async ([language, theme]) => {
  const svg = svgText(finale, layout, 15, { ...PLAIN, language, theme, compare: 2 });
  await expect(svg).toMatchFileSnapshot(`approved/compare-3-16-${language}-${theme}.svg`);
});

test.for([
  ['en', 'light'],
  ['de', 'dark'],
] as const)('the storylines look as approved, in %s and %s', async ([language, theme]) => {
  const storylines = layOutStorylines(finale);
  const svg = storylinesText({ story: finale, storylines, scene: 17, options: { language, theme } });
  await expect(svg).toMatchFileSnapshot(`approved/storylines-${language}-${theme}.svg`);
});

test.for([
  ['en', 'light', 'change'],
  ['de', 'dark', 'valence'],
] as const)('a curve looks as approved, in %s and %s: %s', async ([language, theme, id]) => {
  const { name, means } = CURVE_WORDS[language].curves[id];
  const svg = curveText({
    story: finale,
    scenes: 18,
    curve: id,
    values: curveOf(finale, id, undefined),
    turning: turningPoints(finale),
    name,
    means,
    options: { language, theme },
  });
  await expect(svg).toMatchFileSnapshot(`approved/curve-${id}-${language}-${theme}.svg`);
});

test('a filmstrip of scenes 1, 6, 9 and 16 looks as approved', async () => {
  const strip = stripText(finale, layoutIn(tileRoom(STRIP_WIDTH, 4)), [0, 5, 8, 15], PLAIN);
  await expect(strip).toMatchFileSnapshot('approved/strip-en-light.svg');
});

test('title and description tell the scene in words', () => {
  const svg = svgText(finale, layout, 8, PLAIN);
  expect(svg).toContain('<title>An American Girl in Paris. Scene 9 of 18: ');
  expect(svg).toMatch(/<desc>In the scene: Carrie and Aleksandr’s ex-wife\. What changes: /);
});
