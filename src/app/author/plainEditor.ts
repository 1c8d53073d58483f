import { difference } from '../../edit/difference.ts';
import type { Problem } from '../../formats/text/problems.ts';
import { AUTHOR_WORDS } from '../../view/words/author.ts';
import { fixesOf } from './markProblems.ts';
import { movedSection } from './movedSection.ts';
import type { EditorOptions, TextEditor } from './textEditor.ts';

/** The browser's own text box in an element, for readers whom the editor with marks and completion does not serve. */
export function plainEditor(parent: HTMLElement, options: EditorOptions): TextEditor {
  const box = document.createElement('textarea');
  box.value = options.text;
  box.readOnly = options.isFixed;
  box.lang = options.writtenIn;
  box.spellcheck = true;
  box.autocapitalize = 'off';
  const words = AUTHOR_WORDS[options.language];
  box.setAttribute('aria-label', words.storyText);
  box.placeholder = words.placeholder;
  parent.append(box);

  const lineAt = (at: number) => box.value.slice(0, at).split('\n').length - 1;
  const lineText = (line: number) => box.value.split('\n')[line] ?? '';
  const startOf = (line: number) =>
    box.value
      .split('\n')
      .slice(0, line)
      .reduce((at, text) => at + text.length + 1, 0);
  let entered = { line: 0, entered: lineText(0) };
  let isExample = options.isExample;
  const selectExample = () => {
    if (isExample) box.select();
    isExample = false;
  };
  const enter = (line: number) => {
    entered = { line, entered: lineText(line) };
  };
  const hasFocus = () => document.activeElement === box;
  const typed = (value: string, caret: number) => {
    box.value = value;
    box.setSelectionRange(caret, caret);
    options.onTyped();
  };
  const goTo = (at: number) => {
    box.focus();
    box.setSelectionRange(at, at);
  };

  const listeners = new AbortController();
  const until = { signal: listeners.signal };
  box.addEventListener('focus', () => enter(lineAt(box.selectionStart)), until);
  box.addEventListener('blur', () => options.onLeft(), until);
  box.addEventListener('click', selectExample, until);
  box.addEventListener(
    'input',
    () => {
      isExample = false;
      options.onTyped();
    },
    until,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const line = lineAt(box.selectionStart);
      if (!hasFocus() || line === entered.line) return;
      enter(line);
      options.onLine();
    },
    until,
  );
  const step = (event: Event, does: 'undo' | 'redo') => {
    event.preventDefault();
    if (!options.isFixed) options.onUndo(does);
  };
  /** On a heading, its whole scene or act. */
  const move = (event: Event, by: 'up' | 'down') => {
    const moved = options.isFixed ? undefined : movedSection(box.value, lineAt(box.selectionStart), by);
    if (!moved) return;
    event.preventDefault();
    typed(
      moved.text,
      moved.text
        .split('\n')
        .slice(0, moved.line + 1)
        .join('\n').length,
    );
  };
  box.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (altKey && (key === 'ArrowUp' || key === 'ArrowDown'))
        move(event, key === 'ArrowUp' ? 'up' : 'down');
      if (!ctrlKey && !metaKey) return;
      if (key.toLowerCase() === 'z') step(event, shiftKey ? 'redo' : 'undo');
      else if (key.toLowerCase() === 'y') step(event, 'redo');
    },
    until,
  );
  box.addEventListener(
    'beforeinput',
    (event) => {
      if (event.inputType === 'historyUndo') step(event, 'undo');
      else if (event.inputType === 'historyRedo') step(event, 'redo');
    },
    until,
  );

  return {
    text: () => box.value,
    line: () => entered.line,
    caret: () => (hasFocus() ? entered : undefined),
    follow: (text) => {
      const { from, to, insert } = difference(box.value, text);
      const { selectionStart, scrollTop } = box;
      const grown = insert.length - (to - from);
      box.value = text;
      const at = hasFocus() ? from + insert.length : selectionStart + (selectionStart > from ? grown : 0);
      box.setSelectionRange(at, at);
      box.scrollTop = scrollTop;
      enter(lineAt(at));
    },
    // The list below the text tells them.
    mark: () => {},
    fixes: (problem: Problem) =>
      options.isFixed
        ? []
        : fixesOf(problem, options.language).map(({ name, change }) => ({
            name,
            fix: () => {
              const from = startOf(problem.line - 1) + problem.column - 1;
              const words = lineText(problem.line - 1).slice(problem.column - 1);
              const { at, length, insert } = change(words);
              const start = from + at;
              typed(
                box.value.slice(0, start) + insert + box.value.slice(start + length),
                start + insert.length,
              );
              box.focus();
            },
          })),
    show: (lines, scroll) => {
      if (scroll && lines && !hasFocus())
        box.scrollTop = (box.scrollHeight * startOf(lines.from)) / Math.max(1, box.value.length);
    },
    goToLine: (line) => goTo(startOf(line) + lineText(line).length),
    focus: () => {
      box.focus();
      selectExample();
    },
    stop: () => {
      listeners.abort();
      box.remove();
    },
  };
}
