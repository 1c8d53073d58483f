import { createEvent, fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { testApp } from './testApp.tsx';

test('a file can be dropped as soon as the app is there, or the browser would leave the page for it', () => {
  testApp().render(<App />);
  const over = createEvent.dragOver(window, { dataTransfer: { types: ['Files'] } });
  fireEvent(window, over);
  expect(over.defaultPrevented).toBe(true);
});
