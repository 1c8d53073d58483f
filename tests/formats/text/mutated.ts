import fc from 'fast-check';

/** What has a meaning somewhere in a text, and what most formats stumble over. */
const BITS =
  '| \\ { } {x} {en} ( ) : , # ## > @ = // [[ ]] * (ends) (becomes Languages: People: Before: When:3 With: (dies) (away) (silent) - -> <-> +0.5 % __proto__ constructor 😀 \ud800 \u0000 \u2028 \n'.split(
    ' ',
  );
const bits = fc.oneof(
  fc.constantFrom(...BITS, ' -> ', ' = ', ' @ ', '\n\n', '\t'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

type Mutation = {
  readonly does: 'delete' | 'insert' | 'repeat' | 'swap' | 'move';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly bit: string;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  does: fc.constantFrom('delete', 'insert', 'repeat', 'swap', 'move'),
  at: fc.nat(1e6),
  to: fc.nat(1e6),
  length: fc.nat(40),
  bit: bits,
});

/** One of the texts after up to six accidents: letters or lines are lost, put in, doubled, swapped or moved. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce(mutate, text));
}

function mutate(text: string, { does, at, to, length, bit }: Mutation): string {
  const letter = at % (text.length + 1);
  const lines = text.split('\n');
  const [one, other] = [at % lines.length, to % lines.length];
  switch (does) {
    case 'delete':
      return text.slice(0, letter) + text.slice(letter + length);
    case 'insert':
      return text.slice(0, letter) + bit.repeat(length > 38 ? 120 : 1) + text.slice(letter);
    case 'repeat':
      return lines.toSpliced(other, 0, lines[one] ?? '').join('\n');
    case 'swap':
      return lines
        .with(one, lines[other] ?? '')
        .with(other, lines[one] ?? '')
        .join('\n');
    case 'move':
      return lines
        .toSpliced(one, 1 + (length % 3))
        .toSpliced(other, 0, lines[one] ?? '')
        .join('\n');
  }
}
