import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { curveOf } from '../../../src/measures/curves.ts';
import { footprintsOf } from '../../../src/picture/marks/people/footprint.ts';
import { biographyText, curveText, stripText, svgText } from '../../../src/picture/posters/svgText.ts';
import { admit } from '../../../src/story/gate.ts';
import { smallFile } from '../../story/cast.ts';
import { PLAIN } from '../finale.ts';

const file = smallFile();
/** The small story in English alone. */
const story = admit({
  ...file,
  languages: ['en'],
  title: 'A small story',
  source: 'A tale.',
  places: [
    { id: 'town', name: 'Town' },
    { id: 'sea', name: 'Sea' },
  ],
  characters: file.characters.map(({ names: _, ...one }) => one),
  background: file.background.map((change) => ({ ...change, label: 'in love' })),
  scenes: file.scenes.map((scene) => ({
    ...scene,
    summary: 'They quarrel.',
    changes: scene.changes?.map((change) => ('kind' in change ? change : { ...change, label: 'longs' })),
  })),
});
const layout = layOut(story, footprintsOf(story, EXPORT_ROOM), { room: EXPORT_ROOM });

/** A file of each kind of poster. */
function postersIn(language: 'en' | 'de') {
  const options = { ...PLAIN, language };
  const shown = { story, scenes: 4, scene: 2, options };
  const curve = { curve: 'change', values: curveOf(story, 'change', undefined), turning: [] } as const;
  return {
    picture: svgText(story, layout, 2, options),
    strip: stripText(story, layout, [0], options),
    biography: biographyText({ ...shown, people: ['ada', 'ben'] }),
    curve: curveText({ ...shown, ...curve, name: 'Wandel', means: 'Was sich ändert.' }),
  };
}

/** What a file says of the languages of its parts: each with its words. */
const languagesIn = (svg: string) =>
  [...svg.matchAll(/<(\w+)[^>]* lang="(\w+)"[^>]*>([^<]*)/g)].map(([, tag, language, words]) =>
    [tag, language, words].filter(Boolean).join(' '),
  );

test('an exported picture says which of its words are in another language than the rest', () => {
  const { picture, strip, biography, curve } = postersIn('de');
  expect(languagesIn(picture)).toEqual([
    'svg de',
    'title en A small story. Szene 3 von 4: Quay',
    'text en A small story',
    'text en They quarrel.',
    'text en Ada–Ben:',
    'text en a couple',
    // Its words, struck out, come in a part of it.
    'text en Ada:',
    'text en longs',
    'text en rivals',
    'text en A tale.',
  ]);
  expect(languagesIn(strip)).toEqual([
    'svg de',
    'title en A small story. Szene 1 · Market',
    'text en A small story',
    'text en Szene 1 · Market',
    'title en Szene 1 · Market',
  ]);
  expect(languagesIn(biography)).toEqual([
    'svg de',
    'title en Ada und Ben · A small story',
    'text en Ada und Ben · A small story',
    'text en in love',
    'text en longs',
    'text en a couple',
  ]);
  expect(languagesIn(curve)).toEqual(['svg de', 'text en One', 'text en Two']);
});

test('where all is in one language, only the file itself says which', () => {
  for (const svg of Object.values(postersIn('en'))) expect(languagesIn(svg)).toEqual(['svg en']);
});
