import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { layOutStorylines } from '../../../src/layout/storylines/storylines.ts';
import { curveOf } from '../../../src/measures/curves.ts';
import { turningPoints } from '../../../src/measures/turningPoints.ts';
import {
  biographyText,
  curveText,
  storylinesText,
  stripText,
  svgText,
} from '../../../src/picture/posters/svgText.ts';
import { finale, layoutIn, PLAIN } from '../finale.ts';

/** A file of every kind of poster of the finale, by name. */
export function everyPoster(language: 'en' | 'de', theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const story = finale;
  const layout = layoutIn(EXPORT_ROOM);
  const options = { ...PLAIN, language, theme };
  const last = story.scenes.length - 1;
  return new Map([
    ...story.scenes.map((_, scene): [string, string] => [
      `scene ${scene + 1}`,
      svgText(story, layout, scene, options),
    ]),
    ['comparison', svgText(story, layout, 15, { ...options, compare: 2 })],
    ['strip', stripText(story, layout, [0, 5, 8, 15], options)],
    ['storylines', storylinesText({ story, storylines: layOutStorylines(story), scene: last, options })],
    [
      'biography',
      biographyText({ story, scenes: last + 1, people: ['carrie', 'big'], scene: last, options }),
    ],
    [
      'curve',
      curveText({
        story,
        scenes: last + 1,
        curve: 'change',
        values: curveOf(story, 'change', undefined),
        turning: turningPoints(story),
        name: 'Change',
        means: 'Amount of change.',
        options,
      }),
    ],
  ]);
}
