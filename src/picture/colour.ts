/**
 * The colour `share` (0 … 1) of the way from one to the other, both as #rrggbb. Interpolates each channel on its own, as
 * d3-interpolate's `interpolateRgb` does, which would add more code to the first picture than all marks together.
 */
export function mixedColour(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => {
    const start = channel(from, at);
    return Math.round(start + (channel(to, at) - start) * share);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
