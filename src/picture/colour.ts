/**
 * The colour `share` of the way from one to the other, both as #rrggbb: each channel on its own, as d3-interpolate's
 * `interpolateRgb` does, which would bring more code to the first picture than all marks together.
 */
export function mixedColour(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => {
    const begun = channel(from, at);
    return Math.round(begun + (channel(to, at) - begun) * share);
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
