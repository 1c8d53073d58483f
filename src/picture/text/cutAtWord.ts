import { type Font, wrap } from './fit.ts';

/** The text broken at spaces into at most `most` lines; where there would be more, it ends after a whole word, with an ellipsis. */
export function cutAtWord(text: string, font: Font, width: number, most: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  for (let count = words.length; count > 1; count--) {
    const isWhole = count === words.length;
    const kept = words.slice(0, count).join(' ');
    const lines = wrap(isWhole ? kept : `${kept.replace(/[,;:.–—-]+$/, '')} …`, font, width);
    if (lines.length <= most) return lines;
  }
  return wrap(text, font, width, most);
}
