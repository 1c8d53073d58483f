import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useKeptFocus } from '../../../src/app/focus/useKeptFocus.ts';
import { testApp } from '../testApp.tsx';

/** A page with a list, a box with a button that goes when it is pressed, and a box that goes as a whole. */
function Page() {
  const [gone, setGone] = useState<readonly string[]>([]);
  const going = (name: string, children: ReactNode) => !gone.includes(name) && children;
  const button = (name: string, goes = name) => (
    <button type="button" onClick={() => setGone([...gone, goes])}>
      {name}
    </button>
  );
  useKeptFocus();
  return (
    <main>
      <button type="button">list</button>
      <section>
        <h2>Box</h2>
        {going('next', button('next'))}
      </section>
      {going('whole box', <section>{button('close', 'whole box')}</section>)}
      <fieldset>
        {going('first', button('first'))}
        <button type="button">second</button>
      </fieldset>
    </main>
  );
}

function open() {
  const app = testApp();
  onTestFinished(app.playback.stop);
  app.render(<Page />);
  return userEvent.setup();
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  screen.getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
};
const hasFocus = (name: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(name), 60_000);

test('where a button goes when it is pressed, the heading of its part has the focus', async () => {
  await press(open(), 'next');
  await hasFocus('Box');
});

test('where a part goes as a whole, the focus is where it was before', async () => {
  const user = open();
  screen.getByRole('button', { name: 'list' }).focus();
  await press(user, 'close');
  await hasFocus('list');
});

test('in a part without a heading, the next stop in it has the focus', async () => {
  await press(open(), 'first');
  await hasFocus('second');
});

test('a reader with a mouse keeps the single keys: no other button has the focus', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'first' }));
  await user.click(screen.getByRole('button', { name: 'next' }));
  await hasFocus('Box');
  await user.click(screen.getByRole('button', { name: 'close' }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement).toBe(document.body);
});
