import type { ScriptPart } from '../kit/scriptParts.ts';
import type { Section } from './scan.ts';

/** Turns sections into acts and scenes: one that holds others is an act, any other a scene. */
export function actsAndScenes(parts: readonly (ScriptPart | Section)[]): {
  parts: readonly ScriptPart[];
  title: string;
} {
  const sections = parts.filter((part) => part.type === 'section');
  const top = sections.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const [first, ...others] = sections;
  // One section that holds all others is the play.
  const play =
    first?.level === top &&
    others.length > 0 &&
    others.every(({ level }) => level > top) &&
    others.some(({ level }) => level > top + 1)
      ? first
      : undefined;
  const last = new Map(sections.map((section) => [section.title, section]));
  const found: ScriptPart[] = [];
  let count = 0;
  for (const [index, part] of parts.entries()) {
    if (part.type === 'section') count++;
    if (part.type !== 'section') found.push(part);
    else if (part !== play) {
      const next = nextOpening(parts, index);
      // A heading without speech that comes again is an entry of the contents.
      const isEntry = next?.type !== 'cue' && last.get(part.title) !== part;
      if (isEntry && !(next?.type === 'section' && next.level > part.level && last.get(next.title) === next))
        continue;
      const { title, line, level } = part;
      // What is said before the first scene of an act is a scene of its own, as in TEI.
      const holds = (sections[count]?.level ?? 0) > level;
      if (holds || level === top) found.push({ type: 'act', title: holds ? title : '', line });
      if (!holds || next?.type === 'cue') found.push({ type: 'heading', text: title, line });
    }
  }
  return { parts: found, title: play?.title ?? '' };
}

function nextOpening(parts: readonly (ScriptPart | Section)[], index: number) {
  for (let next = index + 1; next < parts.length; next++) {
    const part = parts[next];
    if (part?.type === 'section' || part?.type === 'heading' || part?.type === 'cue') return part;
  }
  return undefined;
}
