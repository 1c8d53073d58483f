import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect } from 'vitest';

// A limit that only catches a hang: on a busy machine the default of one second is too short.
configure({ asyncUtilTimeout: 60_000 });
// jsdom lays nothing out: what is in the page can be seen.
Element.prototype.checkVisibility ??= () => true;
// jsdom does not know popovers: it shows none, and refuses their selector.
const { querySelector } = Document.prototype;
Document.prototype.querySelector = function (selector: string) {
  return querySelector.call(this, selector.replace(/, :popover-open(:not\([^)]*\))?/, ''));
};
// What may not be in one another is put elsewhere by a browser that reads it as HTML, as it does with the first screen.
const nested: string[] = [];
const { error } = console;
console.error = (...words: unknown[]) => {
  if (/cannot (be a descendant of|contain)/.test(String(words[0]))) nested.push(words.slice(0, 3).join(' '));
  error(...words);
};
// Testing Library does this by itself only where test functions are global.
afterEach(() => {
  cleanup();
  expect(nested.splice(0)).toEqual([]);
});
