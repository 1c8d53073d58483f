import { expect, test } from 'vitest';
import { TIMELESS_FORMATS } from '../../src/app/files/timelessFormats.ts';
import { exports } from '../../src/formats/exports.ts';
import { LANGUAGES } from '../../src/story/messages/languages.ts';
import { createWordSource } from '../../src/view/words/wordSource.ts';

test.for(LANGUAGES)('every data format has a name (%s)', async (language) => {
  const words = createWordSource();
  await words.load(language);
  expect(words.in(language).dataFormats.map(([id]) => id)).toEqual(exports.map(({ id }) => id));
});

test('the menu knows which formats have no time', () => {
  expect([...TIMELESS_FORMATS]).toEqual(
    exports.filter(({ holds }) => holds === 'network').map(({ id }) => id),
  );
});
