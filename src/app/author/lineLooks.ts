import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { type Line, lineOf } from '../../formats/text/lines.ts';

/** Sets the lines (0-based; the end is left out) of the scene that the picture shows. */
export const shownScene = StateEffect.define<{ readonly from: number; readonly to: number } | undefined>();

/** How the lines of a text look, by what they say, and those of the scene that the picture shows. */
export function lineLooks(): Extension {
  return [looks, shown];
}

/** Whole lines only: screen readers read a line with many marked parts in pieces. */
const looks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = looksIn(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = looksIn(view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function looksIn({ visibleRanges, state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      const look = line.number === 1 && line.text.trim() !== '' ? 'title' : lookOf(lineOf(line.text));
      if (look) builder.add(line.from, line.from, LOOKS[look]);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const lookAs = (name: string) => Decoration.line({ class: `text-${name}` });
const LOOKS = {
  title: lookAs('title'),
  act: lookAs('act'),
  scene: lookAs('scene'),
  block: lookAs('block'),
  note: lookAs('note'),
  evidence: lookAs('evidence'),
  summary: lookAs('summary'),
  step: lookAs('step'),
  relation: lookAs('relation'),
};

function lookOf(line: Line): keyof typeof LOOKS | undefined {
  if (line.type === 'heading') return line.level === 1 ? 'act' : 'scene';
  return line.type in LOOKS ? (line.type as keyof typeof LOOKS) : undefined;
}

const SHOWN = Decoration.line({ class: 'text-shown' });

const shown = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, { changes, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(shownScene)) continue;
      const { from, to } = effect.value ?? { from: 0, to: 0 };
      const builder = new RangeSetBuilder<Decoration>();
      for (let line = from + 1; line <= Math.min(to, state.doc.lines); line++) {
        const start = state.doc.line(line).from;
        builder.add(start, start, SHOWN);
      }
      return builder.finish();
    }
    return marked.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
