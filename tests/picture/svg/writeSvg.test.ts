import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createElement, memo, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXPORT_ROOM } from '../../../src/layout/room.ts';
import { layOutStorylines } from '../../../src/layout/storylines/storylines.ts';
import { Poster } from '../../../src/picture/posters/Poster.tsx';
import { StorylinesPoster } from '../../../src/picture/posters/StorylinesPoster.tsx';
import { Strip } from '../../../src/picture/posters/Strip.tsx';
import { writeSvg } from '../../../src/picture/svg/writeSvg.ts';
import { finale, layoutIn, PLAIN } from '../finale.ts';
import { trees } from './trees.tsx';

// React warns of properties that it leaves out.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

function expectSame(picture: ReactNode): void {
  expect(writeSvg(picture)).toBe(renderToStaticMarkup(picture));
}

test('any tree of elements, components, lists and text is written as React writes it', () => {
  fc.assert(fc.property(trees, expectSame), { numRuns: 500 });
});

test('every attribute of SVG is written as React writes it, whatever its value', () => {
  const types = readFileSync('node_modules/@types/react/index.d.ts', 'utf8');
  const [, listed = ''] = /interface SVGAttributes<T>[^{]*{(.*?)\n {4}}/s.exec(types) ?? [];
  const names = [...listed.matchAll(/^\s*"?([\w-]+)"?\?:/gm)].map(([, name]) => name as string);
  const written = names.filter((name) => !/^(xlink|xml(?!ns$)|href$|style$|suppress)/.test(name));
  expect(written.length).toBeGreaterThan(200);
  for (const name of written)
    for (const value of ['a "b" & <c>', '', 0, 1.5, true, false, null, undefined, () => {}])
      expectSame(createElement('path', { [name]: value }));
});

test.for(['onClick', 'style', 'href', 'xlinkHref', 'xmlSpace', 'dangerouslySetInnerHTML'])(
  'a picture never has %s',
  (name) => {
    expect(() => writeSvg(createElement('path', { [name]: 'a' }))).toThrow(`a picture has no ${name}`);
  },
);

test('what is neither an element nor text is refused, not left out', () => {
  expect(() => writeSvg(new Set(['a']))).toThrow('a picture consists of elements, lists, text and numbers');
  const context = { $$typeof: Symbol.for('react.context') } as unknown as string;
  expect(() => writeSvg(createElement(context))).toThrow('a picture has function components only');
});

test('a component that keeps what it rendered is called with its properties', () => {
  const Name = memo(({ name }: { name: string }) => createElement('text', null, name));
  expect(writeSvg(createElement(Name, { name: 'Ada' }))).toBe('<text>Ada</text>');
});

test('every poster is written as React writes it', () => {
  const layout = layoutIn(EXPORT_ROOM);
  for (const [scene] of finale.scenes.entries())
    expectSame(createElement(Poster, { story: finale, layout, time: scene, options: PLAIN }));
  expectSame(createElement(Strip, { story: finale, layout, scenes: [0, 8, 15], options: PLAIN }));
  expectSame(
    createElement(StorylinesPoster, {
      story: finale,
      storylines: layOutStorylines(finale),
      scene: 17,
      options: { language: 'en', theme: 'light' },
    }),
  );
});
