import { expect, test } from 'vitest';
import { fileStem, storyStem } from '../../../src/app/files/fileStem.ts';

test('a file is called as German writes its words without umlauts, and other languages without accents', () => {
  expect(fileStem({ de: 'Ein Kuß vor Öffnung der Räume' }, 'de')).toBe('ein-kuss-vor-oeffnung-der-raeume');
  expect(fileStem({ de: 'Bu\u0308rger' }, 'en')).toBe('buerger');
  expect(fileStem({ en: 'Zoë at the café', de: 'Zoë' }, 'en')).toBe('zoe-at-the-cafe');
  expect(fileStem({ fi: 'Pölhölä' }, 'de')).toBe('polhola');
});

test('a file with a story is called by the id, spelled as the title of which it is made', () => {
  expect(storyStem({ id: 'die-rauber', title: { de: 'Die Räuber' } })).toBe('die-raeuber');
  expect(storyStem({ id: 'american-girl-in-paris', title: { en: 'An American Girl in Paris' } })).toBe(
    'american-girl-in-paris',
  );
});
