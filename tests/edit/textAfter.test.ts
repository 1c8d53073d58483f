import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../src/edit/edits.ts';
import { textAfter } from '../../src/edit/textAfter.ts';
import { fountain } from '../../src/formats/fountain.ts';

const { story, text } = fountain.read(
  'INT. A\n\nANN\nOne.\n\nBEN\nTwo.\n\nGUARD\nThree.\n\nINT. B\n\nGUARD\nFour.\n\nCLEO\nFive.\n',
);

/** Who speaks each speech after the edits, and that these are the people of the story after them. */
function speakersAfter(...edits: Edit[]): string[] {
  const edited = text && textAfter(text, story, edits);
  const speakers = edited?.passages.map(({ by }) => by.join(' ')) ?? [];
  const { characters, scenes } = applyEdits(story, edits);
  const ids = new Set(characters.map(({ id }) => id));
  for (const [scene, { present }] of scenes.entries()) {
    const here = edited?.passages.slice(edited.starts[scene], edited.starts[scene + 1]) ?? [];
    const people = new Set(present.map(({ character }) => character));
    for (const id of here.flatMap(({ by }) => by))
      expect([ids.has(id), people.has(id)]).toEqual([true, true]);
  }
  return speakers;
}

test('speeches follow people who are merged, split, made a group of or left out', () => {
  expect(speakersAfter()).toEqual(['ann', 'ben', 'guard', 'guard', 'cleo']);
  expect(speakersAfter({ does: 'merge', kept: 'ann', gone: ['ben', 'guard'] })).toEqual([
    ...['ann', 'ann', 'ann', 'ann', 'cleo'],
  ]);
  const made = { ...story.characters[2], id: 'guard-2' } as (typeof story.characters)[number];
  const second = story.scenes[1]?.id ?? '';
  expect(speakersAfter({ does: 'split', from: 'guard', made, scenes: [second], relations: [] })).toEqual([
    ...['ann', 'ben', 'guard', 'guard-2', 'cleo'],
  ]);
  expect(speakersAfter({ does: 'group', character: 'guard', members: ['ann', 'ben'] })).toEqual([
    ...['ann', 'ben', 'ann ben', 'ann ben', 'cleo'],
  ]);
  expect(speakersAfter({ does: 'leaveOut', characters: ['guard'] })).toEqual(['ann', 'ben', '', '', 'cleo']);
  expect(
    speakersAfter(
      { does: 'merge', kept: 'ann', gone: ['ben'] },
      { does: 'leaveOut', characters: ['ann'] },
      { does: 'keepApart', characters: ['guard', 'cleo'] },
    ),
  ).toEqual(['', '', 'guard', 'guard', 'cleo']);
});
