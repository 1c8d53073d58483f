import { expect, test } from 'vitest';
import { haloBelow } from '../../../src/picture/svg/haloBelow.ts';
import { writeSvg } from '../../../src/picture/svg/writeSvg.ts';
import { HaloText } from '../../../src/picture/text/HaloText.tsx';

test('a halo is an outline below and the letters above it, for programs in which an outline covers the letters', () => {
  const name = (
    <HaloText x={4} fill="#20242b" halo={{ colour: '#efe9dc', width: 4 }}>
      Carrie
    </HaloText>
  );
  expect(writeSvg(name, haloBelow)).toBe(
    '<text x="4" fill="#efe9dc" stroke="#efe9dc" stroke-width="4" stroke-linejoin="round">Carrie</text>' +
      '<text x="4" fill="#20242b">Carrie</text>',
  );
});

test('it is one element on the stage', () => {
  const name = (
    <HaloText fill="#20242b" halo={{ colour: '#efe9dc', width: 4 }}>
      Carrie
    </HaloText>
  );
  expect(writeSvg(name)).toBe(
    '<text fill="#20242b" stroke="#efe9dc" stroke-width="4" stroke-linejoin="round" paint-order="stroke">Carrie</text>',
  );
});

test('every other element is written as it is, and so is what is in it', () => {
  const group = (
    <g opacity={0.5}>
      <text stroke="#efe9dc">Carrie</text>
    </g>
  );
  expect(writeSvg(group, haloBelow)).toBe(writeSvg(group));
});
