/**
 * The colour `share` (0 … 1) of the way from one to the other, both as #rrggbb. Interpolates each channel on its own, as
 * d3-interpolate's `interpolateRgb` does, which would add more code to the first picture than all marks together.
 */
export function mixedColour(from: string, to: string, share: number): string {
  const ends = channelsOf(to);
  const mixed = channelsOf(from).map((start, n) => Math.round(start + ((ends[n] as number) - start) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of a colour as #rrggbb, each 0 … 255. */
export function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
