import { expect, test } from 'vitest';
import { spansApart } from '../../../src/picture/svg/spansApart.ts';
import { writeSvg } from '../../../src/picture/svg/writeSvg.ts';

test('the pieces of a centred text are texts of their own that touch in any font', () => {
  const label = (
    <text x={100} textAnchor="middle" fontFamily="Newsreader" fontSize={10}>
      {'Ada: '}
      <tspan fontStyle="italic">longs</tspan>
    </text>
  );
  const written = writeSvg(label, spansApart);
  const [first, second] = [...written.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(written.replaceAll(/ x="[\d.]+"/g, '')).toBe(
    '<text text-anchor="end" font-family="Newsreader" font-size="10">Ada:</text>' +
      '<text font-family="Newsreader" font-size="10" font-style="italic">longs</text>',
  );
  // A space of a quarter of the type size lies between them.
  expect((second as number) - (first as number)).toBeCloseTo(2.6);
});

test.for([
  [
    'one piece',
    <text key="a" x={1} textAnchor="middle">
      {'Ada'}
    </text>,
  ],
  [
    'lines with places of their own',
    <text key="b" textAnchor="middle">
      <tspan x={1}>a</tspan>
      <tspan x={1}>b</tspan>
    </text>,
  ],
  [
    'a text that begins at its place',
    <text key="c" x={1}>
      {'Ada: '}
      <tspan>longs</tspan>
    </text>,
  ],
] as const)('%s stays as it is', ([, text]) => {
  expect(writeSvg(text, spansApart)).toBe(writeSvg(text));
});

test('a text that is one span is one text', () => {
  const struck = (
    <text x={1} textAnchor="middle">
      <tspan fontStyle="italic">longs</tspan>
    </text>
  );
  expect(writeSvg(struck, spansApart)).toBe(
    '<text x="1" text-anchor="middle" font-style="italic">longs</text>',
  );
});
