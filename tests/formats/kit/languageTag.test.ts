import { expect, test } from 'vitest';
import { languageTag } from '../../../src/formats/kit/languageTag.ts';

test.for([
  ['eng', 'en'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['rus', 'ru'],
  ['gsw', 'gsw'],
  ['grc', 'grc'],
  ['EN', 'en'],
  ['en_GB', 'en-GB'],
  ['eng-us', 'en-US'],
  ['zh-hant', 'zh-Hant'],
  ['pt-BR', 'pt-BR'],
  ['und', undefined],
  ['English', undefined],
  ['', undefined],
] as const)('%j is the language %s', ([text, tag]) => {
  expect(languageTag(text)).toBe(tag);
});
