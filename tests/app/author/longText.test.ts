import { EditorState, type Text } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../../../src/app/author/longText.ts';

test('a long text has the lines that the editor would make of it, whatever the size of the pieces', async () => {
  const lines = fc.array(fc.constantFrom('Ann', '', '## The gate', '\r\n', '\n', '\r'), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 20 }), async (parts, most) => {
      const text = parts.join('');
      fc.pre(text.length > most);
      const made = (await documentOf(text, most)) as Text;
      const { doc } = EditorState.create({ doc: text });
      expect([...made.iterLines()]).toEqual([...doc.iterLines()]);
    }),
  );
});

test('a usual text is taken as it is', () => {
  expect(documentOf('# One\nAnn\n')).toBe('# One\nAnn\n');
});
