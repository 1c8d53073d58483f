import { expect, test } from 'vitest';
import { isTyped } from '../../src/edit/edits.ts';
import { textFrom } from '../../src/edit/sharedText.ts';
import { readText } from '../../src/formats/text/readText.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { redo, undo } from '../../src/view/editing.ts';
import { createView, type ViewStore } from '../../src/view/store.ts';
import { write } from '../../src/view/writing.ts';
import { opened } from './opened.ts';

const storyOf = (text: string) => readText(text).story as WholeStory;
const written = (text: string) => ({ text, story: storyOf(text) });
const typed = (text: string) => ({ does: 'replace', story: storyOf(text), text });
/** With what was typed as text, since versions of it may be shared in other ways. */
const editsOf = (view: ViewStore) =>
  view.getState().edits.map((edit) => (isTyped(edit) ? { ...edit, text: textFrom(edit.text) } : edit));

const ONE = '## One\nAnn\nBen\n';
const TWO = `${ONE}## Two\nAnn\n`;
const THREE = `${TWO}Cora\n`;

test('what is typed in one go is one step back, and a pause makes another', () => {
  const view = createView(opened(storyOf(ONE)));
  view.apply(write(written(TWO), false));
  view.apply(write(written(`${TWO}// a`), true));
  view.apply(write(written(THREE), false));
  expect(editsOf(view)).toEqual([typed(THREE)]);
  view.apply(undo());
  expect(editsOf(view)).toEqual([typed(`${TWO}// a`)]);
  view.apply(undo());
  expect(view.getState().edits).toEqual([]);
  expect(view.getState().whole).toEqual(storyOf(ONE));
  view.apply(redo());
  view.apply(redo());
  expect(view.getState().whole).toEqual(storyOf(THREE));
});

test('a note changes the text and not the story, and so makes no new layout', () => {
  const view = createView(opened(storyOf(ONE)));
  const { story, layout } = view.getState();
  view.apply(write({ text: `${ONE}// Who?`, story: view.getState().whole }, false));
  expect(view.getState().story).toBe(story);
  expect(view.getState().layout).toBe(layout);
  expect(view.getState().edits).toHaveLength(1);
});

test('whoever is typed into a story that is shown as at first is shown', () => {
  const view = createView(opened(storyOf(ONE)));
  view.apply(write(written(THREE), false));
  expect(view.getState().story.characters.map(({ id }) => id)).toEqual(['ann', 'ben', 'cora']);
  expect(view.getState().lens.most).toBe(3);
});

test('the camera stays while one types', () => {
  const camera = { zoom: 2, x: 0.1, y: 0.2 };
  const view = createView({ ...opened(storyOf(ONE)), camera });
  view.apply(write(written(TWO), false));
  expect(view.getState().camera).toEqual(camera);
});
