import { render } from '@testing-library/react';
import { createLucideIcon } from 'lucide-react';
import { expect, test } from 'vitest';
import lucideIcon from '../../src/stage/lucideIcon.ts';

test('an icon in the built page looks as lucide draws it', () => {
  const [ring, handle] = [{ cx: '11', cy: '11', r: '8' }, { d: 'm21 21-4.34-4.34' }];
  const Theirs = createLucideIcon('search', [
    ['circle', { ...ring, key: 'ring' }],
    ['path', { ...handle, key: 'handle' }],
  ]);
  const Ours = lucideIcon({
    node: [
      ['circle', { ...ring, key: 'ring' }],
      ['path', { ...handle, key: 'handle' }],
    ],
  });
  const drawn = (icon: React.ReactElement) => {
    const svg = render(icon).container.firstElementChild as Element;
    // Names for styles, which nothing here uses, and a namespace that HTML does not need.
    for (const name of ['class', 'xmlns']) svg.removeAttribute(name);
    return svg;
  };
  expect(drawn(<Ours aria-hidden="true" width={18} />)).toEqual(
    drawn(<Theirs aria-hidden="true" width={18} />),
  );
});
