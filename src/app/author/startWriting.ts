import type { Problem } from '../../formats/text/problems.ts';
import { debounce } from '../../stage/time/debounce.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { redo, undo } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import { goTo } from '../../view/transitions.ts';
import type { Step, ViewState } from '../../view/viewState.ts';
import { isTypedLast, write } from '../../view/writing.ts';
import { beforeLeaving } from '../documents/flushing.ts';
import { isNewStory } from '../documents/newStory.ts';
import { workAhead } from '../documents/workAhead.ts';
import { undoOrRedo } from '../edit/undoOrRedo.ts';
import { applyWithLayout } from './layoutAfter.ts';
import { plainEditor } from './plainEditor.ts';
import { type SceneOnLines, sceneAtLine } from './scenesOnLines.ts';
import { type EditorOptions, type TextEditor, textEditor } from './textEditor.ts';
import { textOf } from './textOf.ts';
import { readNow, type StoryReading, type TextReader } from './textReader.ts';
import { whenThere } from './whenThere.ts';
import { withTyped } from './withTyped.ts';

/** Milliseconds without a key before the text is read. */
const REST = 200;

/** Milliseconds without a key after which what is typed next is undone by itself. */
const BOUT = 600;

export type WritingOptions = {
  /** The text of the view's story. */
  readonly text: string;
  readonly doc: EditorOptions['doc'];
  readonly reader: TextReader;
  readonly isFixed: boolean;
  /** In the browser's own text box, without marks and completion. */
  readonly isPlain: boolean;
  readonly language: AppLanguage;
  /** Called after each reading, with its problems and the names that wait until the caret leaves their line. */
  readonly onRead: (problems: readonly Problem[], waiting: readonly string[]) => void;
};

export type Writing = { readonly editor: TextEditor; readonly stop: () => void };

/**
 * Puts an editor with the story's text into an element, and keeps the two in step: what is typed becomes the story after a rest, what
 * is edited elsewhere becomes text, and undo is one for both; the picture shows the scene of the caret, and the text is scrolled to the scene of the picture.
 */
export function startWriting(
  view: ViewStore,
  parent: HTMLElement,
  { text: opened, doc, reader, isFixed, isPlain, language, onRead }: WritingOptions,
): Writing {
  const first = view.getState();
  /** The text that the view has, from here or elsewhere. */
  let known = opened;
  let scenes: readonly SceneOnLines[] = [];
  /** What is going on here, of which the view need not tell the editor. */
  let isOurs = false;
  let joins = false;
  /** The picture shows the scene of the caret, until a scene is chosen elsewhere. */
  let leads = false;
  let lastKey = 0;
  let coming = new AbortController();
  /** Names wait on the line of the caret. */
  let waits = false;
  /** Something was typed that the view does not have. */
  let isAhead = false;
  let isShown = false;
  /** What was edited elsewhere, while its text is still being written. */
  let followed: ViewState | undefined;

  /** Gives up what is being read or laid out. */
  const begin = () => {
    settled.cancel();
    coming.abort();
    coming = new AbortController();
  };
  const apply = (step: Step) => {
    isOurs = true;
    view.apply(step);
    isOurs = false;
  };
  const ours: ViewStore = { ...view, apply };

  const take = (text: string, step: Step) => {
    apply(step);
    known = text;
    isAhead = editor.text() !== text;
    joins = true;
    view.set({ typing: false });
  };

  /** The view has all that was typed: it was read, or deleted again. */
  const caughtUp = () => {
    isAhead = false;
    view.set({ typing: false });
  };

  /** Reads the text, tells its problems, and goes on with the story that it makes; `isLeft` as below. */
  const look = (
    isLeft: boolean,
    read: TextReader['read'],
    then?: (reading: StoryReading, text: string) => void,
  ) => {
    const { signal } = coming;
    const text = editor.text();
    const caret = isLeft ? undefined : editor.caret();
    whenThere(read(text, caret, view.getState().whole, signal), (reading) => {
      if (!reading || signal.aborted) return;
      const { problems, waiting } = reading;
      scenes = reading.scenes;
      waits = waiting.length > 0;
      editor.mark(problems);
      onRead(problems, waiting);
      // Before the first scene stands the title.
      if (!isShown) showScene(first.scene > 0);
      isShown = true;
      then?.(reading, text);
    });
  };

  /** Reads the text, and makes it the story; `isLeft`: no one is typing, so that no name waits, and nothing is waited for. */
  const read = (isLeft: boolean, how = reader.read) => {
    // What was typed meanwhile is read with what is still to come.
    if (followed) return;
    begin();
    const { signal } = coming;
    look(isLeft, how, ({ story }, text) => {
      const state = view.getState();
      // What the editor began with is no edit, unless its last line waited when it was kept.
      if (isFixed || (text === known && (story === state.whole || !isTypedLast(state)))) return caughtUp();
      const step = write({ text, story }, joins);
      if (isLeft) return take(text, step);
      whenThere(workAhead(story), async () => {
        if (signal.aborted) return;
        const taking = { ...ours, apply: (made: Step) => take(text, made) };
        if (await applyWithLayout(taking, step, signal)) toCaret();
      });
    });
  };
  const settled = debounce(REST, () => read(false));

  const toCaret = () => {
    if (!leads) return;
    const scene = sceneAtLine(scenes, editor.line());
    const { story, scene: current } = view.getState();
    const index = story.scenes.findIndex(({ id }) => id === scene?.id);
    if (index >= 0 && index !== current) apply(goTo(index));
    showScene(false);
  };
  const showScene = (scroll: boolean) => {
    const { story, scene } = view.getState();
    const id = story.scenes[scene]?.id;
    editor.show(
      scenes.find((one) => one.id === id),
      scroll,
    );
  };
  /** Takes over what is typed, where that is more than the view has. */
  const flush = (how = reader.read) => {
    if (editor.text() !== known || (waits && isTypedLast(view.getState()))) read(true, how);
  };
  const flushNow = () => {
    if (followed && !isAhead) return;
    if (followed) arrive(followed, textOf(followed));
    flush(readNow);
  };

  const editor = (isPlain ? plainEditor : textEditor)(parent, {
    text: known,
    doc,
    isFixed,
    isExample: isNewStory(first),
    language,
    writtenIn: first.whole.languages[0] as string,
    story: () => view.getState().whole,
    onTyped: () => {
      const now = performance.now();
      if (now - lastKey > BOUT) joins = false;
      lastKey = now;
      leads = true;
      isAhead = true;
      view.set({ typing: true });
      settled.restart();
    },
    onUndo: (does) => {
      begin();
      if (followed) return view.apply(does === 'undo' ? undo() : redo());
      if (editor.text() === known) {
        caughtUp();
        return undoOrRedo(view, does);
      }
      // What has not been read yet is taken back first.
      look(false, reader.read, ({ story }, text) => {
        take(text, write({ text, story }, joins));
        undoOrRedo(view, does);
      });
    },
    onLine: () => {
      joins = false;
      leads = true;
      // The line that was left may have been waiting.
      if (!isFixed) settled.restart();
      toCaret();
    },
    onLeft: () => {
      flush();
      toCaret();
    },
  });

  /** The text has come of what was edited elsewhere. */
  const arrive = (state: ViewState, text: string) => {
    if (state !== followed) return;
    followed = undefined;
    const typed = editor.text();
    const now = isAhead ? withTyped(known, typed, text) : text;
    known = text;
    if (now !== typed) editor.follow(now);
    if (now !== text) return settled.restart();
    if (isAhead) caughtUp();
    look(true, reader.read);
  };
  const follow = (state: ViewState, before: ViewState) => {
    if (isOurs) return;
    if (state.scene !== before.scene) leads = false;
    if (state.original === before.original && state.edits !== before.edits) {
      joins = false;
      begin();
      followed = state;
      whenThere(reader.textOf(state), (text) => arrive(state, text));
    }
    if (state.scene !== before.scene || state.story !== before.story) showScene(state.scene !== before.scene);
  };

  read(true);
  const unsubscribe = view.subscribe(follow);
  const stopFlushing = beforeLeaving(view, flushNow);
  return {
    editor,
    stop: () => {
      if (view.getState().original === first.original) flushNow();
      followed = undefined;
      unsubscribe();
      stopFlushing();
      settled.cancel();
      coming.abort();
      editor.stop();
    },
  };
}
