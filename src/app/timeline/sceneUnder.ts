/** The scene (0-based) nearest to a pointer on the track. The scenes begin and end half a thumb from its ends. */
export function sceneUnder(track: Element, clientX: number, scenes: number): number {
  const { left, width } = track.getBoundingClientRect();
  const thumb = Number.parseFloat(getComputedStyle(track).getPropertyValue('--thumb'));
  const share = (clientX - left - thumb / 2) / (width - thumb);
  return Math.round(Math.min(1, Math.max(0, share)) * (scenes - 1));
}
