import type { Edge } from './drawn.ts';

/** Creates an SVG element. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** An edge and its marks. */
export type Line = { readonly marks: Element; readonly edge: Edge };

/** Keeps the lines in `group` in step with a scene. `lineOf` is called for new and changed edges only. */
export function linesIn<L extends Line>(group: Element, lineOf: (edge: Edge, known: L | undefined) => L) {
  const lines = new Map<string, L>();
  const change = (edges: readonly Edge[]) => {
    const gone = new Set(lines.keys());
    for (const edge of edges) {
      gone.delete(edge.id);
      const known = lines.get(edge.id);
      if (known?.edge === edge) continue;
      const line = lineOf(edge, known);
      if (line.marks !== known?.marks) {
        known?.marks.remove();
        group.append(line.marks);
      }
      lines.set(edge.id, line);
    }
    for (const id of gone) {
      lines.get(id)?.marks.remove();
      lines.delete(id);
    }
  };
  return { lines, change };
}
