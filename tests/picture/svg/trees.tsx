import fc from 'fast-check';
import { createElement, Fragment, memo, type ReactNode } from 'react';

/** Text with all that has to be escaped, in and outside of ASCII. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  fc.constantFrom('Zoë & “Max”', '<b>', "it's", '"quoted"', '&amp;', '愛 👩‍🚀', ''),
);
const number = fc.oneof(fc.integer({ min: -999, max: 999 }), fc.double({ noNaN: true }));
const value = fc.oneof(text, number, fc.constantFrom(undefined, null));

/** The properties that trees have, a few of each sort. */
const properties = fc.record(
  {
    x: value,
    d: value,
    viewBox: value,
    textLength: value,
    preserveAspectRatio: value,
    pathLength: value,
    gradientTransform: value,
    className: value,
    tabIndex: value,
    role: value,
    strokeWidth: value,
    fontFamily: value,
    paintOrder: value,
    xHeight: value,
    'data-character': fc.oneof(value, fc.boolean()),
    'aria-hidden': fc.oneof(value, fc.boolean()),
    focusable: fc.oneof(value, fc.boolean()),
  },
  { requiredKeys: [] },
);

const Plain = (props: { children?: ReactNode }) => <g>{props.children}</g>;
const Several = (props: { children?: ReactNode }) => [
  <path key="line" />,
  <g key="rest">{props.children}</g>,
];
const types = [
  'g',
  'path',
  'text',
  'tspan',
  'svg',
  Fragment,
  Plain,
  Several,
  memo(Plain),
  memo(Several, () => false),
  memo(memo(Plain)),
];

/** Trees of elements, components, fragments, lists, text and what renders nothing. */
export const trees: fc.Arbitrary<ReactNode> = fc.letrec<{ tree: ReactNode; element: ReactNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    number,
    fc.constantFrom(undefined, null, true, false, 12n),
    tie('element'),
    fc.array(tie('element'), { maxLength: 3 }).map((list) => list.map((one, key) => keyed(one, `${key}`))),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...types),
      properties,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.option(fc.constantFrom('ada', 'ben', 'cleo')),
    )
    .map(([type, props, children, key]) =>
      createElement(type as string, { ...(typeof type === 'string' ? props : {}), key }, ...children),
    ),
})).tree;

const keyed = (node: ReactNode, key: string) => <Fragment key={key}>{node}</Fragment>;
