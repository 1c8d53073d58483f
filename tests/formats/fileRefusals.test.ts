import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { ImportError } from '../../src/story/importError.ts';

/** How a text is refused. */
function refusalOf(text: string): ImportError {
  try {
    readStory(new TextEncoder().encode(text));
  } catch (error) {
    if (error instanceof ImportError) return error;
  }
  throw new Error('It is read.');
}

test('JSON that breaks off is shown with two lines before the fault and two after it, in both languages', () => {
  const { sentence, excerpt, line, column } = refusalOf(
    '{\n "a": 1,\n "b": 2\n "c": 3,\n "d": 4,\n "e": 5\n}',
  );
  expect(sentence).toEqual({
    en: 'The file stops being JSON at line 4, column 2: a comma is missing before this, or the object lacks its closing brace }.',
    de: 'Die Datei ist ab Zeile 4, Spalte 2 kein JSON mehr: Davor fehlt ein Komma, oder dem Objekt fehlt die schließende Klammer }.',
  });
  expect({ excerpt, line, column }).toEqual({
    excerpt: { from: 2, lines: [' "a": 1,', ' "b": 2', ' "c": 3,', ' "d": 4,', ' "e": 5'] },
    line: 4,
    column: 2,
  });
});

test.for([
  ['{"a": 1', 'it ends too early.'],
  ["{'a': 1}", 'JSON takes straight double quotes.'],
  ['{“a”: 1}', 'JSON takes straight double quotes.'],
  ['{"a": 1, // one\n "b": 2}', 'JSON has no comments.'],
  ['{"a": NaN}', 'this word is not JSON.'],
  ['{"a": "one\n"}', 'this text has no closing quote'],
  ['{"a": 1,}', 'a comma has nothing after it.'],
  ['{"a" 1}', 'a colon is missing after the name.'],
  ['[1, 2 3]', 'a comma is missing before this, or the list'],
  ['{} {}', 'the story has ended before.'],
] as const)('%s is refused because %s', ([text, because]) => {
  expect(refusalOf(text).message).toContain(because);
});

test('XML that breaks off is shown with its lines, in both languages', () => {
  const text = '<gexf>\n<graph>\n<nodes>\n<node id="a" label="Ada & Bo"/>\n</nodes>\n</graph>\n</gexf>';
  const { sentence, excerpt, line } = refusalOf(text);
  expect(sentence.en).toMatch(/^The file stops being XML at line 4, column \d+: an & begins something/);
  expect(sentence.de).toMatch(/^Die Datei ist ab Zeile 4, Spalte \d+ kein XML mehr: Nach einem & folgt/);
  expect({ excerpt, line }).toEqual({ excerpt: { from: 2, lines: text.split('\n').slice(1, 6) }, line: 4 });
});

test.for([
  ['<gexf><graph>', 'the element <graph> is never closed.'],
  ['<gexf><graph></gexf></graph>', 'a closing tag has no opening tag.'],
  ['<gexf a="1" a="2"/>', 'the attribute a is there twice.'],
  ['<gexf a=1/>', 'an attribute lacks its value in quotes.'],
  ['<gexf>&nbsp;</gexf>', 'the entity is not defined.'],
  ['<gexf/><gexf/>', 'something stands outside of the root element.'],
  ['<gexf><a < b></gexf>', 'a < begins something that is no tag.'],
] as const)('%s is refused because %s', ([text, because]) => {
  expect(refusalOf(text).message).toContain(because);
});

test('of a long line, only the part around the fault is shown', () => {
  const { excerpt } = refusalOf(`{"list": [${'1, '.repeat(10_000)}x${', 1'.repeat(10_000)}]}`);
  expect(excerpt?.lines).toHaveLength(1);
  expect(excerpt?.lines[0]).toMatch(/^….{99,101}…$/);
  expect(excerpt?.lines[0]).toContain(' x, 1');
});
