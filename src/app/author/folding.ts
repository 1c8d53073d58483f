import { codeFolding, foldGutter, foldKeymap, foldService, toggleFold } from '@codemirror/language';
import type { EditorState, Extension, Line } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/** Folds a scene or an act below its heading: with the marks beside the text, or F9. What is below stays in the text. */
export function folding(): Extension {
  return [
    foldService.of((state, from) => {
      const line = state.doc.lineAt(from);
      const to = endBelow(state, line);
      return to > line.to ? { from: line.to, to } : null;
    }),
    codeFolding(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    keymap.of([{ key: 'F9', run: toggleFold }, ...foldKeymap]),
  ];
}

/** The end of what stands below a heading, without blank lines and notes above the next one; the heading's own end for other lines. */
function endBelow({ doc }: EditorState, heading: Line): number {
  const level = levelOf(heading.text);
  if (level === 0) return heading.to;
  let end = heading.to;
  for (let number = heading.number + 1; number <= doc.lines; number++) {
    const line = doc.line(number);
    const here = levelOf(line.text);
    if (here > 0 && here <= level) break;
    if (!/^\s*(?:\/\/|$)/.test(line.text)) end = line.to;
  }
  return end;
}

/** 1 for an act, 2 and more for a scene, 0 for what is no heading. */
function levelOf(line: string): number {
  return /^\s*(#+)/.exec(line)?.[1]?.length ?? 0;
}
