import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import Biography from '../../src/app/biography/Biography.tsx';
import Observations from '../../src/app/checks/Observations.tsx';
import AuthorNotice from '../../src/app/edit/AuthorNotice.tsx';
import SearchField from '../../src/app/header/SearchField.tsx';
import ComparisonDetails from '../../src/app/panel/ComparisonDetails.tsx';
import { SceneChips } from '../../src/app/panel/SceneChips.tsx';
import { SceneHead } from '../../src/app/panel/SceneHead.tsx';
import { SceneText } from '../../src/app/print/SceneText.tsx';
import Tables from '../../src/app/tables/Tables.tsx';
import CompareChoice from '../../src/app/timeline/CompareChoice.tsx';
import Curves from '../../src/app/timeline/Curves.tsx';
import { PictureInWords } from '../../src/stage/PictureInWords.tsx';
import { admit } from '../../src/story/gate.ts';
import type { WholeStory } from '../../src/story/types.ts';
import { compareWith, goTo } from '../../src/view/transitions.ts';
import { smallFile } from '../story/cast.ts';
import { opened } from '../view/opened.ts';
import { type TestApp, testApp } from './testApp.tsx';

/** A story as if it were told in French, with words that are nowhere in the interface. */
const inFrench = (file: object) =>
  admit(
    JSON.parse(
      JSON.stringify({ ...file, languages: ['fr'] }, (key, value) => {
        const isText = typeof value === 'object' && value !== null && 'en' in value;
        const words = isText ? value.en : value;
        if (
          ['title', 'name', 'label', 'summary', 'about', 'words'].includes(key) &&
          typeof words === 'string'
        )
          return `«${words}»`;
        return isText ? words : value;
      }),
    ),
  );

const french = inFrench(smallFile());

let app: TestApp;
beforeEach(() => {
  app = testApp({ ...opened(french), language: 'de' });
  app.view.apply(goTo(2));
  return app.playback.stop;
});

/** Words of the story that no element around them says the language of, and those in names that are attributes. */
function untold(root: HTMLElement): readonly string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (textContent?.includes('«') && !parentElement?.closest('[lang=fr]')) found.push(textContent);
  }
  for (const element of root.querySelectorAll('[aria-label*="«"]'))
    found.push(element.getAttribute('aria-label') ?? '');
  return found;
}

/** Titles and descriptions, not the names of people and places: those belong to no language (WCAG 3.1.2). */
const isNoName = (text: string) => !/^(?:[^«]*«(?:Ada|Ben|Cleo|Queen Cleo|Town|Sea)»)+[^«]*$/.test(text);

test.for([
  ['the tables', <Tables key="" />],
  ['the chips of scenes', <SceneChips key="" scenes={[0, 1, 2]} />],
  ['what is printed of a scene', <SceneText key="" scene={2} />],
  ['the curves', <Curves key="" />],
  ['the choice of a scene to compare with', <CompareChoice key="" />],
  ['the picture in words', <PictureInWords key="" onWords={() => {}} />],
  ['the head of a scene', <SceneHead key="" />],
  ['a biography', <Biography key="" people={['ada', 'ben']} />],
] as const)('%s say in which language the words of a French story are', async ([, part]) => {
  const { container } = app.render(part);
  await act(async () => {});
  expect(container.textContent).toContain('«');
  expect(untold(container).filter(isNoName)).toEqual([]);
});

test('so do the differences between two of its scenes', () => {
  app.view.apply(compareWith(0));
  const { container } = app.render(<ComparisonDetails compare={0} />);
  expect(container.textContent).toContain('«');
  expect(untold(container).filter(isNoName)).toEqual([]);
});

test('so do the scenes that a search finds', async () => {
  const { container } = app.render(<SearchField close={() => {}} />);
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'qua' } });
  expect(screen.getByRole('option').textContent).toContain('3. «Quay»');
  expect(untold(container).filter(isNoName)).toEqual([]);
});

test('so does what an author may want to look at', () => {
  const file = smallFile();
  const told = inFrench({ ...file, scenes: file.scenes.map((scene) => ({ ...scene, present: [] })) });
  app.view.set({ ...opened(told), language: 'de' });
  const { container } = app.render(<Observations />);
  expect(container.textContent).toContain('„«a couple»“');
  expect(untold(container).filter(isNoName)).toEqual([]);
});

test('so does what is said of an edit', () => {
  const [first, ...others] = french.scenes;
  const after = { ...french, scenes: [{ ...first, title: { fr: '«Gare»' } }, ...others] } as WholeStory;
  const edit = { does: 'rename', character: 'ada', language: 'fr', name: 'Ada' } as const;
  const notice = { type: 'edited', made: edit, isUndone: false, before: french, after } as const;
  const { container } = app.render(<AuthorNotice {...notice} />);
  expect(container.textContent).toContain('„«Gare»“');
  expect(untold(container)).toEqual([]);
});
