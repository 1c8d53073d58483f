import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { comparisonOf } from '../../src/picture/comparison.ts';
import { PictureMarks } from '../../src/picture/PictureMarks.tsx';
import { pictureOf } from '../../src/picture/picture.ts';
import { writeSvg } from '../../src/picture/svg/writeSvg.ts';
import { paintMarks } from '../../src/stage/paintMarks.ts';
import { finale, layoutIn, PLAIN } from '../picture/finale.ts';
import { trees } from '../picture/svg/trees.tsx';

const layout = layoutIn(EXPORT_ROOM);
const last = finale.scenes.length - 1;

const stage = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');

/** Expects on the stage what an export of the same marks contains. */
function expectPainted(on: Element, marks: ReactNode): void {
  const page = document.createElement('div');
  page.innerHTML = `<svg>${writeSvg(marks)}</svg>`;
  const found = on.cloneNode(true) as Element;
  for (const tree of [page, found]) tree.normalize();
  // The order of attributes does not count; where nodes differ, the markup shows how.
  if (!page.firstElementChild?.isEqualNode(found)) expect(found.outerHTML).toBe(page.innerHTML);
}

const options = fc.record({
  language: fc.constantFrom('en' as const, 'de' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const),
  supporting: fc.boolean(),
  selection: fc.constantFrom(undefined, { character: 'carrie' }),
});

test('whatever was painted before, the stage shows what an export would contain', () => {
  const moment = fc.record({
    time: fc.oneof(fc.integer({ min: 0, max: last }), fc.double({ min: 0, max: last, noNaN: true })),
    compared: fc.option(fc.integer({ min: 0, max: last }), { freq: 4 }),
    options,
  });
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 6 }), (moments) => {
      const on = stage();
      for (const { time, compared, options: chosen } of moments) {
        const seen = { ...PLAIN, ...chosen };
        const picture =
          compared === null
            ? pictureOf(finale, layout, time, seen)
            : comparisonOf(finale, layout, [Math.min(compared, Math.floor(time)), Math.floor(time)], seen);
        const marks = <PictureMarks picture={picture} />;
        paintMarks(on, marks);
        expectPainted(on, marks);
      }
    }),
    { numRuns: 30 },
  );
});

test('the same holds for any marks', () => {
  fc.assert(
    fc.property(fc.array(trees, { minLength: 1, maxLength: 4 }), (paintings) => {
      const on = stage();
      for (const marks of paintings) {
        paintMarks(on, marks);
        expectPainted(on, marks);
      }
    }),
  );
});

test('attributes have the names that React gives them', () => {
  const on = stage();
  paintMarks(
    on,
    <symbol viewBox="0 0 1 1" preserveAspectRatio="none">
      <text textLength={3} className="name" strokeWidth={2} data-character="ada">
        Ada
      </text>
    </symbol>,
  );
  expect(on.innerHTML).toBe(
    '<symbol viewBox="0 0 1 1" preserveAspectRatio="none">' +
      '<text textLength="3" class="name" stroke-width="2" data-character="ada">Ada</text></symbol>',
  );
});

test('an element keeps its node by its key, whatever comes, goes or moves around it', () => {
  const people = fc.uniqueArray(fc.constantFrom('ada', 'ben', 'cleo', 'dora', 'eve'));
  fc.assert(
    fc.property(fc.array(people, { minLength: 2, maxLength: 5 }), (casts) => {
      const on = stage();
      let before = new Map<string, Element>();
      for (const cast of casts) {
        const marks = (
          <>
            {cast.includes('ada') && <title>With Ada</title>}
            {cast.map((id) => (
              <text key={id} x={cast.length}>
                {id} of {cast.length}
              </text>
            ))}
            <path d="M0,0" strokeWidth={cast.length > 2 ? 2 : undefined} />
          </>
        );
        paintMarks(on, marks);
        expectPainted(on, marks);
        const now = new Map([...on.querySelectorAll('text')].map((text, index) => [cast[index] ?? '', text]));
        for (const [id, text] of now) if (before.has(id)) expect(text).toBe(before.get(id));
        before = now;
      }
    }),
  );
});

test('painting the same picture again writes nothing', () => {
  const on = stage();
  paintMarks(on, <PictureMarks picture={pictureOf(finale, layout, 4, PLAIN)} />);
  const watch = new MutationObserver(() => {});
  watch.observe(on, { attributes: true, characterData: true, childList: true, subtree: true });
  paintMarks(on, <PictureMarks picture={pictureOf(finale, layout, 4, PLAIN)} />);
  expect(watch.takeRecords()).toEqual([]);
  paintMarks(on, <PictureMarks picture={pictureOf(finale, layout, 9, PLAIN)} />);
  expect(watch.takeRecords()).not.toEqual([]);
});
