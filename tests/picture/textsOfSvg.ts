import { textsIn } from '../../src/picture/fonts/textsIn.ts';
import { textWidth } from '../../src/picture/text/textWidth.ts';

/** The texts of an SVG file with their type sizes and, for those outside of groups that are moved, their ends, in its units. */
export function textsOfSvg(svg: string) {
  return textsIn(svg)
    .filter(({ attributes }) => attributes.stroke === undefined)
    .map(({ attributes, runs }) => {
      const text = runs.map((run) => run.text).join('');
      const width = runs.reduce(
        (sum, run) =>
          sum +
          textWidth(
            run.text,
            run.face.startsWith('sans') ? 'sans' : 'serif',
            run.size,
            run.face.includes('600') ? 600 : 400,
          ),
        0,
      );
      const x = Number(attributes.x ?? Number.NaN);
      const anchor = attributes['text-anchor'];
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      const placed = Number.isNaN(x) ? { left: 0, right: 0 } : { left, right: left + width };
      return { text, size: Math.min(...runs.map((run) => run.size)), ...placed };
    });
}
