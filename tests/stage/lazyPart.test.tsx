import { fireEvent, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { lazyPart } from '../../src/stage/lazyPart.tsx';
import { testApp } from '../app/testApp.tsx';
import { opened } from '../view/opened.ts';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const code = { default: Greeting };

test('a part whose code was loaded ahead is there at once', async () => {
  const Part = lazyPart(async () => code);
  await Part.load();
  const { container } = testApp(opened()).render(
    <Suspense fallback="loading">
      <Part name="Carrie" />
    </Suspense>,
  );
  expect(container.textContent).toBe('Hello Carrie');
});

test('a part whose code does not come says so in its place, and its button loads it again', async () => {
  let isOnline = false;
  const Part = lazyPart(async () => {
    if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
    return code;
  });
  const { container } = testApp(opened()).render(
    <>
      <Suspense>
        <Part name="Carrie" />
      </Suspense>
      <p>Paris</p>
    </>,
  );
  const button = await screen.findByRole('button', { name: 'Try again' });
  expect(container.textContent).toBe('This part couldn’t be loaded. Try againParis');
  fireEvent.click(button);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
  isOnline = true;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Hello Carrie');
  expect(container.textContent).toBe('Hello CarrieParis');
});
