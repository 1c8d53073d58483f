import type { Layout } from '../../src/layout/types.ts';
import type { Story } from '../../src/story/types.ts';

/** A layout that scatters characters evenly, to draw the picture of any crowd without waiting for a real one. */
export function scattered({ characters, scenes }: Story): Layout {
  const count = characters.length;
  const [width, height] = [4000, 2480];
  // A low-discrepancy sequence: fractions of the multiples of an irrational number.
  const spread = (n: number, by: number) => (n * by) % 1;
  const positions = Float64Array.from({ length: 2 * count * scenes.length }, (_, i) => {
    const [person, scene] = [(i >> 1) % count, Math.floor(i / (2 * count))];
    const drift = 20 * spread(person + scene, 0.618);
    return i % 2 === 0 ? width * spread(person, 0.7548776662) + drift : height * spread(person, 0.5698402909);
  });
  return {
    edge: 100,
    width,
    height,
    characters: characters.map(({ id }) => id).sort(),
    scenes: scenes.length,
    positions,
    footprints: new Float64Array(3 * count).fill(28),
    regions: [],
    homes: new Float64Array(2 * count),
    frame: { x: 0, y: 0, width: 10, height: 6.2 },
  };
}
