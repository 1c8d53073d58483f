import type { Cast } from './cast.ts';

/** Whether characters a and b are both drawn in any of the scenes `first` … `last`. */
export type DrawnTogether = (a: number, b: number, first: number, last: number) => boolean;

/** Only characters who are drawn in the same scene need room beside each other. */
export function drawnTogetherIn({ count, scenes, drawn }: Cast): DrawnTogether {
  if (!drawn.includes(0)) return () => true;
  // A bit for each scene, 32 in a word.
  const words = Math.ceil(scenes / 32);
  const bits = new Uint32Array(count * words);
  for (let s = 0; s < scenes; s++)
    for (let c = 0; c < count; c++)
      if (drawn[s * count + c]) {
        const word = c * words + (s >> 5);
        bits[word] = (bits[word] as number) | (1 << (s & 31));
      }
  return (a, b, first, last) => {
    for (let word = first >> 5; word <= last >> 5; word++) {
      let both = (bits[a * words + word] as number) & (bits[b * words + word] as number);
      if (word === first >> 5) both &= -1 << (first & 31);
      if (word === last >> 5) both &= -1 >>> (31 - (last & 31));
      if (both !== 0) return true;
    }
    return false;
  };
}
