import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOfStory, partToShare, scenesToldAt } from '../../../src/app/share/partToShare.ts';
import { hasNotes, textToShare } from '../../../src/app/share/textToShare.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { sameStory } from '../../../src/formats/text/sameStory.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { inOrderOf } from '../../../src/lens/lens.ts';
import type { Story, WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import { wildStories } from '../../formats/text/wildStories.ts';
import { fakeWorkers } from '../../stage/workers/fakeWorker.ts';
import { smallStory } from '../../story/cast.ts';
import { crowdStory } from '../../story/crowd.ts';

const KEY = `The Key
Languages: en, de

Places:
the lighthouse | Leuchtturm
the harbour | Hafen
the station | Bahnhof
Paris

Groups:
The islanders
The strangers

People:
Ann | Anna (at the lighthouse, of The islanders): Keeps the light. | Hütet das Licht.
The stranger | Der Fremde (of The strangers)
Robert’s wife | Roberts Frau (at Paris)

# The boat | Das Boot

## Low water | Ebbe @ the harbour
Ann
// Decide before chapter two.

## Morning boat | Das Boot am Morgen @ the station
Ann
The stranger
The stranger = Uncle Robert | Onkel Robert
Ann -> Uncle Robert: her uncle | ihr Onkel (family, +0.5)
> So he says. | Er sagt es. [chapter 2 | Kapitel 2]
`;
const story = readText(KEY).story as WholeStory;

test('up to a scene, nothing is left of what only later scenes have', () => {
  const text = writeText(partToShare(story, { scenes: 1 }));
  for (const later of ['Robert', 'Morning', 'station', 'uncle', 'islanders {', 'strangers', 'chapter'])
    expect(text).not.toContain(later);
  expect(text).toContain('Ann | Anna (at the lighthouse, of The islanders)');
});

test('who has a relationship before the first scene is known from the start, by the first name', () => {
  const background = KEY.replace(
    '# The boat',
    'Before:\nRobert’s wife -> The stranger: waits for him\n\n# The boat',
  );
  const { characters } = partToShare(readText(background).story as WholeStory, { scenes: 1 });
  expect(characters.map(({ name, names }) => [name.en, names])).toEqual([
    ['Ann', []],
    ['The stranger', []],
    ['Robert’s wife', []],
  ]);
});

test('in one language, no word of another is left', () => {
  const german = partToShare(story, { language: 'de' });
  expect([german.languages, german.title, german.scenes[0]?.title]).toEqual([
    ['de'],
    { de: 'The Key' },
    { de: 'Ebbe' },
  ]);
  const texts = JSON.stringify(german).match(/"en":/g);
  expect(texts).toBe(null);
  expect(partToShare(story, { language: 'en', scenes: 1 }).places.map(({ name }) => name)).toEqual([
    { en: 'the lighthouse' },
    { en: 'the harbour' },
  ]);
});

test('the whole of a story is the story itself', () => {
  expect(partToShare(story, {})).toBe(story);
  expect(partToShare(story, { scenes: 2 })).toBe(story);
});

test('any part of any story is a story whose text gives it back', () => {
  fc.assert(
    fc.property(wildStories, fc.integer({ min: 1, max: 5 }), fc.boolean(), (whole, scenes, one) => {
      const part = partToShare(whole, { scenes, language: one ? whole.languages[0] : undefined });
      expect(part.scenes).toHaveLength(Math.min(scenes, whole.scenes.length));
      expect(sameStory(readText(writeText(part)).story as Story, part)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the language is that of the interface where the story has it', () => {
  expect(languageOfStory(story, 'de')).toBe('de');
  expect(languageOfStory({ ...story, languages: ['fr', 'de-AT'] }, 'de')).toBe('de-AT');
  expect(languageOfStory({ ...story, languages: ['fr'] }, 'de')).toBe('fr');
});

test('in the order in which things happen, only what is told before all that is unseen counts', () => {
  const backwards = readText('Key\n## A\nAnn\nWhen: 3\n## B\nAnn\nWhen: 1\n## C\nAnn\nWhen: 2\n')
    .story as WholeStory;
  const happened = inOrderOf(backwards, { order: 'happened' });
  expect([0, 1, 2].map((scene) => scenesToldAt(backwards, happened, scene))).toEqual([0, 0, 3]);
  expect([0, 1, 2].map((scene) => scenesToldAt(backwards, backwards, scene))).toEqual([1, 2, 3]);
});

test('notes are only in a link that is asked to hold them', () => {
  const document = asOpened(story, KEY);
  expect(hasNotes(document)).toBe(true);
  expect(textToShare(document, { notes: false })).not.toContain('Decide');
  expect(textToShare(document, { notes: true })).toBe(KEY);
  expect(hasNotes(asOpened(smallStory))).toBe(false);
});

test('the text of a large story is written by a worker, and is the same', async () => {
  const workers = fakeWorkers();
  const document = asOpened(crowdStory(10_000, 6));
  const text = textToShare(document, { notes: false });
  expect(text).toBeInstanceOf(Promise);
  await expect.poll(() => workers[0]?.received).toHaveLength(1);
  workers[0]?.crash();
  expect(await text).toBe(writeText(document.whole));
});
