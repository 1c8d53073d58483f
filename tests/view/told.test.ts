import { expect, test } from 'vitest';
import { told } from '../../src/view/told.ts';

test('words of a story carry their language where it is another than that of the interface', () => {
  const both = { en: 'The storm', de: 'Der Sturm' };
  expect(told(both, 'de')).toEqual({ lang: undefined, children: 'Der Sturm' });
  expect(told({ fr: 'La tempête' }, 'de')).toEqual({ lang: 'fr', children: 'La tempête' });
  expect(told({ de: 'Der Sturm' }, 'de-AT')).toEqual({ lang: 'de', children: 'Der Sturm' });
  expect(told({}, 'en')).toEqual({ lang: undefined, children: '' });
});
