import type { Problem } from '../../formats/text/problems.ts';
import { deepEqual } from '../../picture/deepEqual.ts';
import { debounce } from '../../stage/time/debounce.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { redo, undo } from '../../view/editing.ts';
import type { ViewStore } from '../../view/store.ts';
import { goTo } from '../../view/transitions.ts';
import type { Step, ViewState } from '../../view/viewState.ts';
import { typedLast, write } from '../../view/writing.ts';
import { beforeLeaving } from '../documents/flushing.ts';
import { isNewStory } from '../documents/newStory.ts';
import { applyWithLayout } from './layoutAfter.ts';
import { plainEditor } from './plainEditor.ts';
import { readTyped, type TypedReading } from './readTyped.ts';
import { type SceneOnLines, sceneAtLine } from './scenesOnLines.ts';
import { sharingParts } from './sharingParts.ts';
import { type TextEditor, textEditor } from './textEditor.ts';
import { textOf } from './textOf.ts';

/** Milliseconds without a key before the text is read. */
const REST = 200;

/** Milliseconds without a key after which what is typed next is undone by itself. */
const BOUT = 600;

export type WritingOptions = {
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
  { isFixed, isPlain, language, onRead }: WritingOptions,
): Writing {
  const first = view.getState();
  /** The text that the view has, from here or elsewhere. */
  let known = textOf(first);
  let scenes: readonly SceneOnLines[] = [];
  /** What is going on here, of which the view need not tell the editor. */
  let isOurs = false;
  let joins = false;
  /** The picture shows the scene of the caret, until a scene is chosen elsewhere. */
  let leads = false;
  let lastKey = 0;
  let coming = new AbortController();

  const apply = (step: Step) => {
    isOurs = true;
    view.apply(step);
    isOurs = false;
  };
  const ours: ViewStore = { ...view, apply };

  const take = (text: string, step: Step) => {
    apply(step);
    known = text;
    joins = true;
    view.set({ typing: false });
  };

  /** Reads the text and tells its problems; `isLeft` as below. */
  const look = (isLeft: boolean): TypedReading => {
    const text = editor.text();
    const reading = readTyped(text, isLeft ? undefined : editor.caret(), view.getState().whole);
    scenes = reading.scenes;
    editor.mark(reading.problems);
    onRead(reading.problems, reading.waiting);
    return reading;
  };
  const storyOf = ({ story }: TypedReading) => {
    const { whole } = view.getState();
    return !story || deepEqual(story, whole) ? whole : sharingParts(story, whole);
  };

  /** Reads the text, and makes it the story; `isLeft`: no one is typing, so that no name waits, and nothing is waited for. */
  const read = async (isLeft: boolean) => {
    settled.cancel();
    coming.abort();
    coming = new AbortController();
    const { signal } = coming;
    const reading = look(isLeft);
    const text = editor.text();
    const state = view.getState();
    const story = storyOf(reading);
    // What the editor began with is no edit, unless its last line waited when it was kept.
    if (isFixed || (text === known && (story === state.whole || !typedLast(state))))
      return view.set({ typing: false });
    const step = write({ text, story }, joins);
    if (isLeft) return take(text, step);
    const isApplied = await applyWithLayout({ ...ours, apply: (made) => take(text, made) }, step, signal);
    if (isApplied) toCaret();
  };
  const settled = debounce(REST, () => void read(false));

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
  const flush = () => {
    if (editor.text() !== known || typedLast(view.getState())) void read(true);
  };

  const editor = (isPlain ? plainEditor : textEditor)(parent, {
    text: known,
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
      view.set({ typing: true });
      settled.restart();
    },
    onUndo: (does) => {
      settled.cancel();
      coming.abort();
      const text = editor.text();
      // What has not been read yet is taken back first.
      if (text !== known) take(text, write({ text, story: storyOf(look(false)) }, joins));
      view.apply(does === 'undo' ? undo() : redo());
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

  const follow = (state: ViewState, before: ViewState) => {
    if (isOurs) return;
    if (state.scene !== before.scene) leads = false;
    if (state.original === before.original && state.edits !== before.edits) {
      known = textOf(state);
      joins = false;
      settled.cancel();
      coming.abort();
      if (known !== editor.text()) editor.follow(known);
      look(true);
    }
    if (state.scene !== before.scene || state.story !== before.story) showScene(state.scene !== before.scene);
  };

  void read(true);
  // Before the first scene stands the title.
  showScene(first.scene > 0);
  const unsubscribe = view.subscribe(follow);
  const stopFlushing = beforeLeaving(view, flush);
  return {
    editor,
    stop: () => {
      if (view.getState().original === first.original) flush();
      unsubscribe();
      stopFlushing();
      settled.cancel();
      coming.abort();
      editor.stop();
    },
  };
}
