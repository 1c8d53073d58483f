import { expect, test } from 'vitest';
import { plainOfTex } from '../../../src/formats/kit/tex.ts';

test.for([
  ["Les Mis\\'erables", 'Les Misérables'],
  ['Charles Fran\\c{c}ois', 'Charles François'],
  ['Countess de L\\^o', 'Countess de Lô'],
  ['Bishop of D--', 'Bishop of D–'],
  ['{\\it The Book} \\& \\emph{more}\\dots', 'The Book & more…'],
  ['\\textbf{Ann}, 50\\% of \\$10', 'Ann, 50% of $10'],
  ['na\\"{\\i}ve Stra\\ss e', 'naïve Straße'],
  ['$x$ and\\,$y$', 'x and y'],
  ['\\TeX\\ and \\unknown{this}', 'and this'],
] as const)('%s is shown as %s', ([source, plain]) => {
  expect(plainOfTex(source).trim()).toBe(plain);
});
