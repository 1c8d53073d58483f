import { acceptCompletion, autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Text } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { difference, differences } from '../../edit/difference.ts';
import type { Problem } from '../../formats/text/problems.ts';
import { storyIn } from '../../formats/text/text.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { WholeStory } from '../../story/types.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import { completions } from './completions.ts';
import { editorTheme } from './editorTheme.ts';
import { folding } from './folding.ts';
import { ghostText, guessed } from './ghostText.ts';
import { lineLooks, shownScene } from './lineLooks.ts';
import { markProblems } from './markProblems.ts';
import { isHeading, movedSection } from './movedSection.ts';
import type { CaretLine } from './readTyped.ts';
import { writtenText } from './writtenText.ts';

export type EditorOptions = {
  readonly text: string;
  /** The text as it is taken in, see `documentOf`. */
  readonly doc: string | Text;
  /** The text can be read and copied, and not changed. */
  readonly isFixed: boolean;
  /** The text is an example, which is selected at first: the first key takes its place. */
  readonly isExample: boolean;
  readonly language: AppLanguage;
  /** The language that the story is written in, for the browser's spelling checker. */
  readonly writtenIn: string;
  /** The story as it was last read, for completion. */
  readonly story: () => WholeStory;
  readonly onTyped: () => void;
  /** Asks for a step of the story's own undo, which knows more than the text. */
  readonly onUndo: (does: 'undo' | 'redo') => void;
  /** The caret has come to another line, by a move of its author. */
  readonly onLine: () => void;
  /** The editor has lost the focus. */
  readonly onLeft: () => void;
};

/** The editor of a text, in terms of lines that count from 0. */
export type TextEditor = {
  readonly text: () => string;
  /** The line of the caret. */
  readonly line: () => number;
  /** Undefined while the editor does not have the focus. */
  readonly caret: () => CaretLine | undefined;
  /** Makes the text what the story has become elsewhere. While the editor has the focus, the caret goes to where that is. */
  readonly follow: (text: string) => void;
  readonly mark: (problems: readonly Problem[]) => void;
  /** What can be done about a problem that is marked, by name. */
  readonly fixes: (problem: Problem) => readonly { readonly name: string; readonly fix: () => void }[];
  /** Marks the scene on these lines, and scrolls to it if asked. */
  readonly show: (lines: { readonly from: number; readonly to: number } | undefined, scroll: boolean) => void;
  /** Puts the caret on a line, and the focus into the editor. */
  readonly goToLine: (line: number) => void;
  readonly focus: () => void;
  readonly stop: () => void;
};

/** Marks what was changed elsewhere. */
const elsewhere = Annotation.define<true>();

/** Makes an editor inside an element. */
export function textEditor(parent: HTMLElement, options: EditorOptions): TextEditor {
  const words = AUTHOR_WORDS[options.language];
  let entered = { number: 1, text: '' };
  let isExample = options.isExample;
  const selectExample = () => {
    if (isExample) view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
    isExample = false;
  };
  const step = (does: 'undo' | 'redo') => {
    if (!options.isFixed) options.onUndo(does);
    return true;
  };
  /** On a heading, its whole scene or act; on other lines, the editor moves that line alone. */
  const move = (by: 'up' | 'down') => {
    const { doc, selection } = view.state;
    const line = doc.lineAt(selection.main.head);
    if (options.isFixed || !isHeading(line.text)) return false;
    const moved = movedSection(written.text(), line.number - 1, by);
    if (!moved) return true;
    const changes = difference(written.text(), moved.text);
    view.dispatch({ changes, userEvent: 'move.line' });
    const at = view.state.doc.line(moved.line + 1);
    view.dispatch({
      selection: { anchor: at.to },
      effects: EditorView.announce.of(words.moved(by)),
      scrollIntoView: true,
    });
    return true;
  };
  const view: EditorView = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.doc,
      extensions: [
        keymap.of([
          { key: 'Tab', run: acceptCompletion },
          { key: 'F8', run: nextDiagnostic },
          { key: 'Shift-F8', run: previousDiagnostic },
          ...completionKeymap,
          { key: 'Mod-z', run: () => step('undo'), preventDefault: true },
          { key: 'Mod-y', run: () => step('redo'), preventDefault: true },
          { key: 'Mod-Shift-z', run: () => step('redo'), preventDefault: true },
          { key: 'Alt-ArrowUp', run: () => move('up') },
          { key: 'Alt-ArrowDown', run: () => move('down') },
          ...searchKeymap,
          ...defaultKeymap,
        ]),
        autocompletion({ override: [completions(options.story)], icons: false, interactionDelay: 0 }),
        ghostText(options.story, options.writtenIn),
        folding(),
        search({ top: true }),
        lineLooks(),
        editorTheme,
        EditorView.lineWrapping,
        placeholder(words.placeholder),
        EditorState.phrases.of(words.phrases),
        EditorState.readOnly.of(options.isFixed),
        EditorView.contentAttributes.of({
          'aria-label': words.storyText,
          lang: options.writtenIn,
          spellcheck: 'true',
          // What cannot be typed into is no text field to the browser, and scrolls: the keyboard has to reach it all the same.
          tabindex: '0',
          ...(options.isFixed && { 'aria-readonly': 'true' }),
        }),
        // An answer that was copied whole is more than the story in it.
        EditorView.clipboardInputFilter.of(storyIn),
        // The page opens files; the editor would insert them.
        EditorView.domEventHandlers({
          click: selectExample,
          drop: ({ dataTransfer }) => (dataTransfer?.files.length ?? 0) > 0,
          // From a menu, or a shake of the phone.
          beforeinput: (event) => {
            const does = { historyUndo: 'undo', historyRedo: 'redo' } as const;
            const asked = does[event.inputType as keyof typeof does];
            if (!asked) return false;
            event.preventDefault();
            return step(asked);
          },
        }),
        EditorView.updateListener.of((update) => {
          const { state, changes, docChanged, selectionSet, transactions } = update;
          const line = state.doc.lineAt(state.selection.main.head);
          const isOther = line.number !== entered.number;
          const isElsewhere = transactions.some((one) => one.annotation(elsewhere));
          if (isOther || isElsewhere || (update.focusChanged && view.hasFocus))
            entered = { number: line.number, text: line.text };
          if (docChanged) isExample = false;
          if (docChanged) written.change(changes);
          if (docChanged && !isElsewhere) options.onTyped();
          if (isOther && (docChanged || selectionSet) && !isElsewhere) options.onLine();
          if (update.focusChanged && !view.hasFocus) options.onLeft();
        }),
      ],
    }),
  });
  const written = writtenText(options.text, view.state.doc);
  entered = { number: 1, text: view.state.doc.line(1).text };
  /** What cannot be changed is only told. */
  const marked = (problems: readonly Problem[]) => {
    const diagnostics = markProblems(view.state.doc, problems, options.language);
    return options.isFixed ? diagnostics.map((one) => ({ ...one, actions: [] })) : diagnostics;
  };

  return {
    text: written.text,
    line: () => entered.number - 1,
    caret: () => (view.hasFocus ? { line: entered.number - 1, entered: entered.text } : undefined),
    follow: (now) => {
      const all = differences(written.text(), now);
      const changes = view.state.changes(all);
      const at = changes.mapPos(all.at(-1)?.to ?? 0, 1);
      view.dispatch({
        changes,
        annotations: elsewhere.of(true),
        ...(view.hasFocus && { selection: { anchor: at }, scrollIntoView: true }),
      });
      written.become(now);
    },
    mark: (problems) => {
      view.dispatch(setDiagnostics(view.state, marked(problems)));
      view.dispatch({ effects: guessed.of(problems) });
    },
    fixes: (problem) =>
      marked([problem]).flatMap(({ from, to, actions = [] }) =>
        actions.map(({ name, apply }) => {
          const fix = () => {
            apply(view, from, to);
            view.focus();
          };
          return { name, fix };
        }),
      ),
    show: (lines, scroll) => {
      const at = view.state.doc.line(Math.min((lines?.from ?? 0) + 1, view.state.doc.lines)).from;
      const effects = [shownScene.of(lines)];
      view.dispatch({
        effects:
          scroll && lines ? [...effects, EditorView.scrollIntoView(at, { y: 'start', yMargin: 8 })] : effects,
      });
    },
    goToLine: (line) => {
      const { to } = view.state.doc.line(Math.min(line + 1, view.state.doc.lines));
      view.dispatch({ selection: { anchor: to }, effects: EditorView.scrollIntoView(to, { y: 'center' }) });
      view.focus();
    },
    focus: () => {
      view.focus();
      selectExample();
    },
    stop: () => view.destroy(),
  };
}
