import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { type Command, Decoration, EditorView, keymap, WidgetType } from '@codemirror/view';
import type { Problem } from '../../formats/text/problems.ts';
import type { WholeStory } from '../../story/types.ts';
import { guessesIn, nextName } from './guesses.ts';

/** Tells the editor what was taken from the words of its lines. */
export const guessed = StateEffect.define<readonly Problem[]>();

/**
 * What the line that is typed may go on with, dim behind the caret: the kind and the warmth that its words name, or below a name who
 * was in the scene before. Tab, the right arrow or a press on it writes it out; Escape hides it, so that Tab leaves the editor again.
 * It never comes where the caret only passes. Screen readers are told of a kind by its problem, which can write it out as well.
 */
export function ghostText(story: () => WholeStory, language: string): Extension {
  const ghostOf = (state: EditorState): string | undefined => {
    const { typed, guesses } = state.field(ghosts);
    const { main } = state.selection;
    const line = state.doc.lineAt(main.head);
    if (state.readOnly || !main.empty || line.number !== typed || main.head !== line.to) return undefined;
    const lines = (number: number) => (number < 0 ? undefined : state.doc.line(number + 1).text);
    return guesses.get(line.number - 1) ?? nextName(lines, line.number - 1, story());
  };
  const accept: Command = (view) => {
    const ghost = ghostOf(view.state);
    if (ghost === undefined) return false;
    const at = view.state.selection.main.head;
    view.dispatch({
      changes: { from: at, insert: ghost },
      selection: { anchor: at + ghost.length },
      userEvent: 'input.complete',
      effects: EditorView.announce.of(ghost.trim()),
    });
    return true;
  };
  const hide: Command = (view) => {
    if (ghostOf(view.state) === undefined) return false;
    view.dispatch({ effects: hidden.of(null) });
    return true;
  };
  const ghosts = StateField.define<Ghosts>({
    create: () => ({ typed: undefined, guesses: new Map() }),
    update: (was, transaction) => {
      const { docChanged, effects, state, selection } = transaction;
      let { typed, guesses } = was;
      const line = state.doc.lineAt(state.selection.main.head).number;
      if (docChanged) guesses = new Map();
      // What was changed elsewhere, or taken back, is not being typed.
      const isTyped = ['input', 'delete'].some((event) => transaction.isUserEvent(event));
      if (docChanged) typed = isTyped ? line : undefined;
      else if (selection && line !== typed) typed = undefined;
      for (const effect of effects)
        if (effect.is(guessed)) guesses = guessesIn(effect.value, language);
        else if (effect.is(hidden)) typed = undefined;
      return typed === was.typed && guesses === was.guesses ? was : { typed, guesses };
    },
  });
  const shown = EditorView.decorations.compute([ghosts, 'doc', 'selection'], (state) => {
    const ghost = ghostOf(state);
    if (ghost === undefined) return Decoration.none;
    const widget = new Ghost(ghost, accept);
    return Decoration.set(Decoration.widget({ widget, side: 1 }).range(state.selection.main.head));
  });
  const keys = keymap.of([
    { key: 'Tab', run: accept },
    { key: 'ArrowRight', run: accept },
    { key: 'Escape', run: hide },
  ]);
  return [ghosts, shown, Prec.low(keys)];
}

const hidden = StateEffect.define<null>();

/** `typed`: the line (from 1) on which the last change was made, until the caret leaves it. */
type Ghosts = { readonly typed: number | undefined; readonly guesses: ReadonlyMap<number, string> };

class Ghost extends WidgetType {
  readonly words: string;
  readonly accept: Command;
  constructor(words: string, accept: Command) {
    super();
    this.words = words;
    this.accept = accept;
  }
  override eq(other: Ghost) {
    return other.words === this.words;
  }
  override toDOM(view: EditorView) {
    const ghost = document.createElement('span');
    ghost.className = 'text-ghost';
    ghost.ariaHidden = 'true';
    ghost.textContent = this.words;
    ghost.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.accept(view);
    });
    return ghost;
  }
  override ignoreEvent() {
    return true;
  }
}
