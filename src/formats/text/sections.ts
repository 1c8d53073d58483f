import type { Line } from './lines.ts';

/** A heading, and the lines (0-based) of what stands under it. */
export type Section = {
  readonly text: string;
  readonly level: number;
  readonly line: number;
  /** The line after the last one. */
  readonly end: number;
  readonly opens: 'act' | 'scene';
  /** The headings above that are open, the outermost first, as indexes of sections. An act is one of its own. */
  readonly within: readonly number[];
};

/** Deeper headings count as this level. */
const DEEPEST = 50;

/**
 * Which headings are acts and which are scenes, by the rules of ezlinavis: a heading that has deeper ones below is an act, and so is
 * one of the first level below which nothing stands. One that has deeper ones and names is both.
 */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const headings = lines.flatMap((line, index) =>
    line.type === 'heading' ? [{ level: Math.min(line.level, DEEPEST), text: line.text, index }] : [],
  );
  const sections: Section[] = [];
  let open: { level: number; section: number }[] = [];
  for (const [at, { level, text, index }] of headings.entries()) {
    const next = headings[at + 1];
    const end = next?.index ?? lines.length;
    const holds = next !== undefined && next.level > level;
    const empty = !hasBody(lines, index + 1, end, holds);
    const last = level === 1 && empty && !holds;
    open = open.filter((above) => above.level < (empty && level === 1 ? 0 : level));
    const section = (opens: Section['opens']) => {
      const within = open.map((above) => above.section);
      sections.push({ text, level, line: index, end, opens, within });
    };
    if (holds || last) {
      section('act');
      open.push({ level: last ? 0 : level, section: sections.length - 1 });
    }
    if (!empty || (!holds && !last)) section('scene');
  }
  return sections;
}

/** Whether anything stands there that only scenes have. Below an act, a summary alone does not make a scene. */
function hasBody(lines: readonly Line[], from: number, to: number, holds: boolean): boolean {
  for (let index = from; index < to; index++) {
    const { type } = lines[index] as Line;
    if (type === 'entry' || type === 'with' || type === 'relation' || type === 'reveal') return true;
    if (!holds && (type === 'summary' || type === 'when')) return true;
  }
  return false;
}
