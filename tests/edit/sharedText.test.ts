import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedText,
  ownCopy,
  type SharedText,
  sharedText,
  textChange,
  textFrom,
} from '../../src/edit/sharedText.ts';

const lines = fc.constantFrom(
  'Ann',
  'Ben',
  '',
  '## One',
  '= “Who?”',
  '\ud800',
  'What she says is long. '.repeat(100),
);
const texts = fc.array(lines).map((all) => all.join('\n'));

/** Apart from the text that is remembered. */
const words = (shared: SharedText) => shared.join('');

test('a text is what it was, whatever the text before was', () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const shared = sharedText(text, sharedText(before));
      expect([textFrom(shared), words(shared), words(sharedText(text))]).toEqual([text, text, text]);
    }),
  );
});

test('texts are what they were, whatever was shared or put together before', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), fc.nat(), (versions, other) => {
      const shared: SharedText[] = [];
      for (const text of versions) shared.push(sharedText(text, shared[other % Math.max(1, shared.length)]));
      expect(shared.map(textFrom)).toEqual(versions);
      expect(shared.map(words)).toEqual(versions);
    }),
  );
});

test('a change between two texts makes one of the other, and so do several one after the other', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2 }), (versions) => {
      const shared: SharedText[] = [];
      for (const text of versions) shared.push(sharedText(text, shared.at(-1)));
      const [first, ...others] = shared as [SharedText, ...SharedText[]];
      const changed = [first];
      for (const [index, text] of others.entries())
        changed.push(
          changedText(changed[index] as SharedText, [textChange(shared[index] as SharedText, text)]),
        );
      expect(changed.map(words)).toEqual(versions);
    }),
  );
});

test('of two hundred versions of a long text, each has of its own only what is typed and what stands beside it', () => {
  const versions = [sharedText('Who is there?\n'.repeat(10_000))];
  const known = new Set(versions[0]);
  const own: number[] = [];
  for (let edit = 0; edit < 200; edit++) {
    const at = (edit * 7919) % 140_000;
    const last = textFrom(versions.at(-1) as SharedText);
    versions.push(sharedText(`${last.slice(0, at)}Ben${last.slice(at)}`, versions.at(-1)));
    own.push(
      (versions.at(-1) as SharedText).reduce(
        (characters, piece) => characters + (known.has(piece) ? 0 : piece.length),
        0,
      ),
    );
    for (const piece of versions.at(-1) as SharedText) known.add(piece);
  }
  expect(Math.max(...own)).toBeLessThan(2_100);
});

test('of a text that is changed in two scenes far apart, what lies between is shared', () => {
  const scenes = Array.from({ length: 500 }, (_, n) => `## Scene ${n}\nAnn\n${'Who is there?\n'.repeat(20)}`);
  const before = sharedText(scenes.join('\n'));
  const after = sharedText(scenes.with(3, '## Now').with(490, '## Then').join('\n'), before);
  const own = after.filter((piece) => !before.includes(piece));
  expect(own.join('').length).toBeLessThan(5_000);
  expect(own.join('')).toMatch(/## Now.*## Then/s);
});

test('words that are copied are the same, whatever is in them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => ownCopy(words) === words));
});
