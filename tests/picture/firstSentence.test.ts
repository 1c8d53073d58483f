import { expect, test } from 'vitest';
import { firstSentence } from '../../src/picture/posters/firstSentence.ts';

test.for([
  ['Ada leaves. Ben stays.', 'Ada leaves.'],
  ['“Go!” says Ada. Ben goes.', '“Go!” says Ada.'],
  ['Mr. Darcy asks her to dance. She refuses.', 'Mr. Darcy asks her to dance.'],
  ['Sie sagt: „Geh!“ Ben geht.', 'Sie sagt: „Geh!“'],
  ['Dr. A. Ben sails to St. Malo', 'Dr. A. Ben sails to St. Malo'],
  ['', ''],
])('the first sentence of “%s” is “%s”', ([text, sentence]) => {
  expect(firstSentence(text as string)).toBe(sentence);
});
