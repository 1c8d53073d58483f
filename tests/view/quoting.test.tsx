import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { historyOf } from '../../src/story/state.ts';
import { quotedIn, quoting } from '../../src/view/quoting.tsx';
import { smallStory } from '../story/cast.ts';

const shown = (sentence: string, quoted: Parameters<typeof quoting>[1], language = 'de') => {
  const { container } = render(<p>{quoting(sentence, quoted, language)}</p>);
  const words = [...container.querySelectorAll('[lang]')].map(
    (word) => `${word.getAttribute('lang')}: ${word.textContent}`,
  );
  return [container.textContent, ...words];
};

test('in a sentence of the interface, names and labels of a story in another language carry their own', () => {
  const sentence = 'Jean → Jean-Luc: l’ami (vorher: l’ennemi).';
  const quoted = [{ fr: 'Jean' }, { fr: 'Jean-Luc' }, { fr: 'l’ami' }, { fr: 'l’ennemi' }, undefined];
  expect(shown(sentence, quoted)).toEqual([
    sentence,
    'fr: Jean',
    'fr: Jean-Luc',
    'fr: l’ami',
    'fr: l’ennemi',
  ]);
});

test('a name is found whole, whatever signs it has, and not inside other words', () => {
  const sentence = 'Al (?) und A. B. begegnen Albert: Alles endet.';
  expect(shown(sentence, [{ fr: 'Al' }, { fr: 'A. B.' }, { fr: '(?)' }])).toEqual([
    sentence,
    'fr: Al',
    'fr: (?)',
    'fr: A. B.',
  ]);
});

test('a sentence that quotes only what is in its own language, or nothing, is a plain text', () => {
  expect(quoting('Ann und Ben.', [{ de: 'Ann', fr: 'Anne' }, { de: 'Ben' }], 'de')).toBe('Ann und Ben.');
  expect(quoting('Nichts.', [{}, { fr: '' }], 'de')).toBe('Nichts.');
});

test('the words of what was before the story are found, too', () => {
  const [opening] = historyOf(smallStory, 'ada-loves');
  expect(opening && quotedIn(smallStory, opening, 0).map((text) => text?.en)).toEqual([
    'Ada',
    'Ben',
    undefined,
    'in love',
    undefined,
    undefined,
  ]);
});
