import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { rememberFragment } from '../../../src/app/boot/shippedStories.ts';
import { pictureText } from '../../../src/app/files/pictureText.ts';
import ExportMenu from '../../../src/app/header/ExportMenu.tsx';
import { Menu } from '../../../src/app/header/Menu.tsx';
import { textInFragment } from '../../../src/app/share/storyLink.ts';
import { wholeOf } from '../../../src/edit/wholeOf.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { throughline } from '../../../src/formats/throughline.ts';
import { withFonts } from '../../../src/picture/fonts/withFonts.ts';
import { ALL_PARTS, formatOf } from '../../../src/picture/posters/posterSizes.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { MENU_WORDS } from '../../../src/view/words/menus.ts';
import { theFonts } from '../../picture/fonts/fontsOfTests.ts';
import { smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { downloads, serveFonts, textsOf } from '../page.ts';
import { testApp } from '../testApp.tsx';

/** What a file holds that shows the view. */
const fileOf = (state: ViewState) => withFonts(pictureText(state, 'light'), theFonts, false);

beforeEach(() => {
  // As one that ships.
  rememberFragment(smallStory, '');
  serveFonts();
  localStorage.clear();
});

function showMenu(state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(), scene: 1, time: 1, textScene: 1, ...state });
  app.render(<ExportMenu isOpen />);
  const notice = async () => {
    await waitFor(() => expect(app.view.getState().notice).toBeDefined());
    return app.view.getState().notice;
  };
  return { ...app, notice };
}

/** A browser that draws images of this size, and the sizes of the canvases that they are drawn on. */
function imagesOf(width: number, height: number) {
  const drawn: [number, number][] = [];
  vi.stubGlobal(
    'Image',
    class {
      naturalWidth = width;
      naturalHeight = height;
      decode = async () => {};
    },
  );
  const context = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    drawn.push([this.width, this.height]);
    return { drawImage: () => {} } as never;
  });
  const toBlob = vi
    .spyOn(HTMLCanvasElement.prototype, 'toBlob')
    .mockImplementation((done, type) => done(new Blob(['pixels'], { type: type ?? '' })));
  onTestFinished(() => {
    context.mockRestore();
    toBlob.mockRestore();
  });
  return drawn;
}

test('the picture is saved as SVG, as it is shown', async () => {
  const saved = downloads();
  const { view, notice } = showMenu();
  await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
  const file = 'a-small-story-scene-2-ship.svg';
  expect(await notice()).toEqual({ type: 'saved', file });
  expect(saved).toMatchObject([{ name: file, type: 'image/svg+xml' }]);
  expect(await saved[0]?.text).toBe(fileOf(view.getState()));
});

test('a picture is saved in the size, the theme and with the parts that are chosen, and they are remembered', async () => {
  const saved = downloads();
  const first = showMenu();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Slide, 1920 × 1080 px');
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Legend' }));
  await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
  await first.notice();
  const format = formatOf('slide', { ...ALL_PARTS, legend: false });
  const expected = withFonts(pictureText(first.view.getState(), 'dark', format), theFonts, false);
  expect(await saved[0]?.text).toBe(expected);
  cleanup();
  showMenu();
  expect(screen.getByRole('combobox', { name: 'Size' })).toHaveProperty('value', 'slide');
  expect(screen.getByRole('radio', { name: 'Dark' })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: 'Legend' })).toHaveProperty('checked', false);
});

test.for(['storylines', 'strip'] as const)(
  '%s are saved with the parts and the theme that are chosen',
  async (of) => {
    const saved = downloads();
    const { view, notice } = showMenu({ view: of });
    // The size is that of the view.
    expect(screen.queryByRole('combobox', { name: 'Size' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    for (const part of ['Title', 'Caption', 'Legend', 'Background'])
      await userEvent.click(screen.getByRole('checkbox', { name: part }));
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await notice();
    const bare = { title: false, caption: false, legend: false, ground: false };
    const expected = withFonts(
      pictureText(view.getState(), 'dark', formatOf('picture', bare)),
      theFonts,
      false,
    );
    expect(await saved[0]?.text).toBe(expected);
    expect(expected).not.toMatch(/data-headline|data-legend/);
    expect(expected).not.toBe(withFonts(pictureText(view.getState(), 'dark'), theFonts, false));
  },
);

test('letters are saved as outlines where that is chosen', async () => {
  const saved = downloads();
  const { view, notice } = showMenu();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Text as outlines' }));
  await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
  await notice();
  expect(await saved[0]?.text).toBe(withFonts(pictureText(view.getState(), 'light'), theFonts, true));
});

test('storylines and filmstrip are saved under their own names', async () => {
  const saved = downloads();
  const { view } = showMenu({ view: 'storylines' });
  for (const [one, named] of [
    ['storylines', 'storylines'],
    ['strip', 'filmstrip'],
  ] as const) {
    view.set({ view: one });
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }));
    await waitFor(() => expect(saved.at(-1)?.name).toBe(`a-small-story-${named}.svg`));
  }
});

test('an image has as many pixels per pixel of its size as is chosen, but never more than a browser can draw', async () => {
  const saved = downloads();
  const sizes = imagesOf(900, 600);
  const { notice } = showMenu();
  await userEvent.click(screen.getByRole('radio', { name: '1×' }));
  await userEvent.click(screen.getByRole('button', { name: 'PNG' }));
  expect(await notice()).toEqual({ type: 'saved', file: 'a-small-story-scene-2-ship.png' });
  expect(saved).toMatchObject([{ name: 'a-small-story-scene-2-ship.png', type: 'image/png' }]);
  expect(sizes).toEqual([[900, 600]]);
  await userEvent.click(screen.getByRole('radio', { name: /^2×/ }));
  const wide = imagesOf(16_000, 400);
  await userEvent.click(screen.getByRole('button', { name: 'PNG' }));
  await waitFor(() => expect(wide).toEqual([[16_000, 400]]));
});

test('an image that the browser cannot make is reported', async () => {
  downloads();
  imagesOf(900, 600);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  const { notice } = showMenu();
  await userEvent.click(screen.getByRole('button', { name: 'PNG' }));
  expect(await notice()).toEqual({
    type: 'not-exported',
    reason: {
      en: 'the image is too large. Choose a lower resolution, or save as SVG.',
      de: 'Das Bild ist zu groß. Wählen Sie eine geringere Auflösung oder speichern Sie als SVG.',
    },
  });
});

test('picture, markup and link are copied; the link does not show later scenes', async () => {
  const user = userEvent.setup();
  downloads();
  imagesOf(900, 600);
  const written: unknown[] = [];
  const texts: string[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: unknown;
      constructor(parts: unknown) {
        this.parts = parts;
      }
    },
  );
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => void written.push(...items));
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void texts.push(text));
  const { view, notice } = showMenu({ showLater: true, guarded: true });
  await user.click(screen.getByRole('button', { name: 'Copy as image' }));
  expect(await notice()).toEqual({ type: 'copied' });
  expect(await (written as { parts: Record<string, Promise<Blob>> }[])[0]?.parts['image/png']).toMatchObject({
    type: 'image/png',
  });
  await user.click(screen.getByRole('button', { name: 'Copy SVG code' }));
  await waitFor(() => expect(written).toHaveLength(2));
  const copied = await (written as { parts: Record<string, Promise<Blob>> }[])[1]?.parts['text/plain'];
  expect(await copied?.text()).toBe(fileOf(view.getState()));
  await user.click(screen.getByRole('button', { name: 'Copy link to this view' }));
  await waitFor(() => expect(texts[0]).toBe(`${new URL('?story=small&scene=2&lang=en', location.href)}`));
});

test('a link to a story that no address gives holds the story, which is said before it is copied', async () => {
  const user = userEvent.setup();
  let copied: Promise<Blob> | undefined;
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(parts: Record<string, Promise<Blob>>) {
        copied = parts['text/plain'];
      }
    },
  );
  vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  const { notice } = showMenu({ whole: wholeOf(smallStory), own: 'k3y' });
  const link = screen.getByRole('button', { name: 'Copy link to this view' });
  expect(document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'The link contains the whole story, without your notes. Use “Share” to see how long it is or to leave parts out.',
  );
  await user.click(link);
  const address = new URL((await (await copied)?.text()) as string);
  expect(await notice()).toEqual({ type: 'copied', length: address.href.length });
  expect(address.search).toBe('?story=link&scene=2&lang=en');
  expect(await textInFragment(address.hash)).toBe(writeText(smallStory));
});

test('a clipboard that refuses is reported', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('the page may not write to it.'));
  const { notice } = showMenu();
  await user.click(screen.getByRole('button', { name: 'Copy link to this view' }));
  expect(await notice()).toEqual({ type: 'not-exported', reason: 'the page may not write to it.' });
});

test('the story is saved as data, whole or as it is shown', async () => {
  const saved = downloads();
  const { notice, view } = showMenu();
  await userEvent.click(screen.getByRole('button', { name: 'Save data' }));
  expect(await notice()).toEqual({ type: 'saved', file: 'small.json' });
  expect(throughline.read((await saved[0]?.text) as string).story).toEqual(smallStory);

  view.set({ notice: undefined });
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Export data' }),
    'CSV, edges of one network',
  );
  await userEvent.click(screen.getByRole('radio', { name: 'what is shown in scene 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save data' }));
  expect(await notice()).toEqual({ type: 'saved', file: 'small-edges-scene-2.csv' });
  expect(saved[1]?.type).toBe('text/csv');
  expect(await saved[1]?.text).toBe(
    'Source,Type,Target,Weight,Kind,Valence,Strength,Label\nada,Directed,ben,2,romance,0.8,0.9,longs\n',
  );
});

test.for(LANGUAGES)('every view has a sentence that says what is exported (%s)', (language) => {
  const { exportHelp } = MENU_WORDS[language];
  const said = (['graph', 'storylines', 'tables', 'strip'] as const).map((view) => {
    const app = testApp({ ...opened(), view, language });
    const { container, unmount } = app.render(<ExportMenu isOpen />);
    const [first] = textsOf([...container.querySelectorAll('p')]);
    unmount();
    return first;
  });
  expect(said).toEqual([exportHelp.graph, exportHelp.storylines, exportHelp.tables, exportHelp.strip]);
});

test('a closed menu has nothing that would follow each scene, and its choices are there when it opens again', async () => {
  testApp({ ...opened(), scene: 1, time: 1, textScene: 1 }).render(
    <Menu id="export" label="Export" Content={ExportMenu} />,
  );
  const menu = document.getElementById('export') as HTMLElement;
  const toggle = (newState: 'open' | 'closed') =>
    fireEvent(menu, Object.assign(new Event('toggle'), { newState }));
  toggle('open');
  const format = () => screen.findByLabelText<HTMLSelectElement>('Export data');
  fireEvent.change(await format(), { target: { value: 'gexf' } });
  toggle('closed');
  expect(menu.childElementCount).toBe(0);
  toggle('open');
  expect((await format()).value).toBe('gexf');
});

test('a menu that opens before its content has come shows the preview all the same', async () => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:preview', revokeObjectURL: () => {} }),
  );
  testApp({ ...opened(), scene: 1, time: 1, textScene: 1 }).render(
    <Menu id="export" label="Export" Content={ExportMenu} />,
  );
  const menu = document.getElementById('export') as HTMLElement;
  fireEvent(menu, Object.assign(new Event('toggle'), { newState: 'open' }));
  expect((await screen.findByRole('img', { name: 'Preview', hidden: true })).getAttribute('src')).toBe(
    'blob:preview',
  );
});
