import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { rememberFragment } from '../../../src/app/boot/shippedStories.ts';
import ShareDialog from '../../../src/app/share/ShareDialog.tsx';
import { textInFragment } from '../../../src/app/share/storyLink.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { admit } from '../../../src/story/gate.ts';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { asOpened } from '../../../src/view/asOpened.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { SHARE_WORDS } from '../../../src/view/words/share.ts';
import { smallFile, smallStory } from '../../story/cast.ts';
import { opened } from '../../view/opened.ts';
import { downloads } from '../page.ts';
import { testApp } from '../testApp.tsx';

const NOTED = `The Key

## Low water
Ann
// Decide before chapter two.

## High water
Ben
`;

function show(story: WholeStory = smallStory, state: Partial<ViewState> = {}) {
  const app = testApp({ ...opened(story), own: 'k3y', ...state });
  app.render(<ShareDialog />);
  return app;
}
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
/** The link, once it is there. */
const link = async () => {
  await waitFor(() => expect(field().value).toMatch(/^http/));
  return field().value;
};
const textInLink = async () => textInFragment(new URL(await link()).hash);
const linkWithout = (before: string) => waitFor(() => expect(field().value).not.toBe(before));

test.for(LANGUAGES)(
  'a story goes into the link, which is copied; what it holds is said before (%s)',
  async (language) => {
    const user = userEvent.setup();
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(smallStory, { language });
    const words = SHARE_WORDS[language];
    screen.getByText(words.inLink({ scenes: 4, people: 3, changes: 6 }));
    screen.getByText(`${words.notInLink(false)} ${words.stays}`);
    expect(await textInLink()).toBe(writeText(smallStory));
    expect(await link()).toMatch(/^http:\/\/localhost:3000\/#t1\.\d+\.[0-9a-f]{8}\.[\w-]+$/);
    await user.click(screen.getByRole('button', { name: words.copy }));
    await screen.findByText(words.copied);
    expect(copy).toHaveBeenLastCalledWith(await link());
    const meter = screen.getByRole('meter', { name: words.length });
    expect(meter).toHaveProperty('value', (await link()).length);
    screen.getByText(new RegExp(`${words.reach.everywhere}$`));
  },
);

test('instead of a link, a picture can be exported', async () => {
  const exportPicture = vi.fn();
  testApp(opened()).render(<ShareDialog onPicture={exportPicture} />);
  await userEvent.click(screen.getByRole('button', { name: 'Picture…' }));
  expect(exportPicture).toHaveBeenCalledOnce();
});

test('one language, or the scenes so far, make the link shorter and leave the rest out', async () => {
  const user = userEvent.setup();
  show(smallStory, { scene: 1 });
  const whole = await link();
  await user.click(screen.getByRole('checkbox', { name: 'This language only (English)' }));
  await linkWithout(whole);
  const english = await link();
  expect(english.length).toBeLessThan(whole.length);
  expect(await textInLink()).not.toContain('Eine kleine Geschichte');
  await user.click(screen.getByRole('checkbox', { name: 'Only up to the current scene (scene 2)' }));
  await linkWithout(english);
  screen.getByText(SHARE_WORDS.en.inLink({ scenes: 2, people: 2, changes: 2 }));
  expect(await textInLink()).not.toMatch(/Quay|Cleo|Storm/);
});

test('notes stay out of the link until they are asked for, and a part has none', async () => {
  const user = userEvent.setup();
  const story = readText(NOTED).story as WholeStory;
  show(story, asOpened(story, NOTED));
  screen.getByText(/^It does not contain your notes, /);
  const without = await link();
  expect(await textInLink()).not.toContain('Decide');
  await user.click(screen.getByRole('checkbox', { name: /^With my notes/ }));
  await linkWithout(without);
  expect(await textInLink()).toBe(NOTED);
  screen.getByText(/^It does not contain the full text/);
  await user.click(screen.getByRole('checkbox', { name: 'Only up to the current scene (scene 1)' }));
  expect(screen.queryByRole('checkbox', { name: /^With my notes/ })).toBe(null);
  await waitFor(async () => expect(await textInLink()).not.toMatch(/Decide|High/));
});

test('of a network without time, people and relationships are counted', async () => {
  show(
    readText('Key\n\nBefore:\nAnn <-> Ben: friends\nBen <-> Cleo: sisters\n\n## Network\n= All of it.\n')
      .story as WholeStory,
  );
  screen.getByText(/^The link contains the network itself: 3 people, 2 relationships\./);
  await link();
});

test('of a story that ships, the short address is shared', async () => {
  const shipped = admit({ ...smallFile(), id: 'shipped' });
  rememberFragment(shipped, '');
  show(shipped, { own: undefined, scene: 2, showLater: true });
  screen.getByText('This story comes with Throughline, so a short link is enough. It opens at this scene.');
  expect(await link()).toBe('http://localhost:3000/?story=shipped&scene=3&lang=en');
  expect(screen.queryByRole('meter')).toBe(null);
  expect(screen.queryByRole('checkbox')).toBe(null);
});

test('a story that is too large for a link says so, and is saved as a file', async () => {
  const saved = downloads();
  const people = Array.from({ length: 600 }, (_, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    about: 'x'.repeat(1900),
  }));
  show(admit({ ...smallFile(), characters: [...smallFile().characters, ...people] }));
  await screen.findByText('This story is too large for a link. Save it as a file and send that.');
  expect(screen.getByRole('button', { name: 'Copy link' })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(saved.map(({ name }) => name)).toEqual(['small.story']);
});

test('a clipboard that refuses is told, and the link can be copied by hand', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  show();
  await link();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findByText('The browser didn’t allow copying. Select the link above and copy it.');
  await user.click(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]);
});

test('the sheet of the system gets the link, where there is one', async () => {
  const share = vi.fn(async () => {});
  Object.assign(navigator, { share });
  show();
  const url = await link();
  await userEvent.click(screen.getByRole('button', { name: 'Send with…' }));
  expect(share).toHaveBeenCalledWith({ title: 'A small story', url });
  Reflect.deleteProperty(navigator, 'share');
});

test('a short link has a QR code, and a long one says why it has none', async () => {
  const user = userEvent.setup();
  show();
  await link();
  await user.click(screen.getByRole('button', { name: 'QR code' }));
  const code = await screen.findByRole('img', { name: 'QR code of the link' });
  expect(code.getAttribute('viewBox')).toMatch(/^0 0 (\d+) \1$/);
  expect(within(code).queryByText(/./)).toBe(null);
});
