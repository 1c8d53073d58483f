import { expect, test } from 'vitest';
import { TIMELESS_FORMATS } from '../../src/app/files/timelessFormats.ts';
import { exports } from '../../src/formats/exports.ts';
import { LANGUAGES } from '../../src/story/messages/languages.ts';
import { MENU_WORDS } from '../../src/view/words/menus.ts';

test.for(LANGUAGES)('every data format has a name (%s)', (language) => {
  expect(MENU_WORDS[language].dataFormats.map(([id]) => id)).toEqual(exports.map(({ id }) => id));
});

test('the menu knows which formats have no time', () => {
  expect([...TIMELESS_FORMATS]).toEqual(
    exports.filter(({ holds }) => holds === 'network').map(({ id }) => id),
  );
});
