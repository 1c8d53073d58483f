import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { xmlFault } from '../../src/formats/kit/xmlFault.ts';
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
    en: 'The file is not valid JSON at line 4, column 2: a comma is missing before this, or the closing brace } of the object. Add it.',
    de: 'Die Datei ist in Zeile 4, Spalte 2 kein gültiges JSON: Davor fehlt ein Komma oder die schließende Klammer } des Objekts. Ergänzen Sie, was fehlt.',
  });
  expect({ excerpt, line, column }).toEqual({
    excerpt: { from: 2, lines: [' "a": 1,', ' "b": 2', ' "c": 3,', ' "d": 4,', ' "e": 5'] },
    line: 4,
    column: 2,
  });
});

test.for([
  [
    '{"a": 1',
    'The file is not valid JSON at line 1, column 8: the file ends too early. It may have been cut off; export or download it again.',
  ],
  [
    "{'a': 1}",
    'The file is not valid JSON at line 1, column 2: JSON needs straight double quotes. Replace the quotes here with ".',
  ],
  [
    '{“a”: 1}',
    'The file is not valid JSON at line 1, column 2: JSON needs straight double quotes. Replace the quotes here with ".',
  ],
  ['{"a": 1, // one\n "b": 2}', 'JSON has no comments.'],
  [
    '{"a": NaN}',
    'The file is not valid JSON at line 1, column 7: this word is not valid in JSON. Write a number, true, false or null, or put the word in quotes.',
  ],
  ['{"a": "one\n"}', 'this text has no closing quote'],
  [
    '{"a": 1,}',
    'The file is not valid JSON at line 1, column 9: nothing follows a comma. Remove the comma, or add what is missing.',
  ],
  ['{"a" 1}', 'a colon is missing after the name. Add it.'],
  [
    '[1, 2 3]',
    'The file is not valid JSON at line 1, column 7: a comma is missing before this, or the closing bracket ] of the list. Add it.',
  ],
  [
    '{} {}',
    'The file is not valid JSON at line 1, column 4: the story ends before this. Remove what comes after it.',
  ],
] as const)('%s is refused because %s', ([text, because]) => {
  expect(refusalOf(text).message).toContain(because);
});

test('XML that breaks off is shown with its lines, in both languages', () => {
  const text = '<gexf>\n<graph>\n<nodes>\n<node id="a" label="Ada & Bo"/>\n</nodes>\n</graph>\n</gexf>';
  const { sentence, excerpt, line } = refusalOf(text);
  expect(sentence.en).toMatch(
    /^The file is not valid XML at line 4, column \d+: an & is not followed by an entity/,
  );
  expect(sentence.de).toMatch(/^Die Datei ist in Zeile 4, Spalte \d+ kein gültiges XML: Auf ein & folgt/);
  expect({ excerpt, line }).toEqual({ excerpt: { from: 2, lines: text.split('\n').slice(1, 6) }, line: 4 });
});

test.for([
  ['<gexf><graph>', 'the element <graph> is never closed.'],
  ['<gexf><graph></gexf></graph>', 'a closing tag has no opening tag.'],
  [
    '<gexf a="1" a="2"/>',
    'The file is not valid XML at line 1, column 19: the attribute a appears twice. Remove one.',
  ],
  ['<gexf a=1/>', 'an attribute lacks its value in quotes.'],
  ['<gexf>&nbsp;</gexf>', 'the entity is not defined.'],
  [
    '<gexf/><gexf/>',
    'The file is not valid XML at line 1, column 13: there is content outside the root element. Move it inside, or remove it.',
  ],
  ['<?xml vers="1.0"?><gexf/>', 'the XML declaration is not valid.'],
  ['<?xml version="one"?><gexf/>', 'the XML declaration is not valid.'],
  ['<?xml version="1.0" standalone="maybe"?><gexf/>', 'the XML declaration is not valid.'],
  ['<gexf><!-- a -- b --></gexf>', 'a comment is not valid:'],
  [
    '<gexf><a < b></gexf>',
    'The file is not valid XML at line 1, column 10: a < is not followed by a tag. Write a lone < as &lt;.',
  ],
] as const)('%s is refused because %s', ([text, because]) => {
  expect(refusalOf(text).message).toContain(because);
});

test('whatever the XML parser complains of is said in a sentence of our own', () => {
  const parser = readFileSync('node_modules/saxes/saxes.js', 'utf8');
  const complaints = [...parser.matchAll(/\bfail\((["`])(.*?)\1\)/g)].map(([, , words = '']) => words);
  expect(complaints.length).toBeGreaterThan(60);
  const unknown = xmlFault('said by no parser').en;
  // This is of a parser that is used after its end.
  const meant = complaints.filter((words) => !words.startsWith('cannot write after close'));
  expect(meant.filter((words) => xmlFault(words).en === unknown)).toEqual([]);
});

test('of a long line, only the part around the fault is shown', () => {
  const { excerpt } = refusalOf(`{"list": [${'1, '.repeat(10_000)}x${', 1'.repeat(10_000)}]}`);
  expect(excerpt?.lines).toHaveLength(1);
  expect(excerpt?.lines[0]).toMatch(/^….{99,101}…$/);
  expect(excerpt?.lines[0]).toContain(' x, 1');
});
