import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import AfterFirstPicture from '../../src/app/AfterFirstPicture.tsx';
import { modalDialogs } from './page.ts';
import { testApp } from './testApp.tsx';

beforeEach(modalDialogs);

test('a key that is pressed before the code for keys has come does what it says once that is there, and only once', async () => {
  const app = testApp();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(app.view.getState().scene).toBe(0);
  const { rerender } = app.render(<AfterFirstPicture />);
  expect(app.view.getState().scene).toBe(1);
  rerender(<i />);
  rerender(<AfterFirstPicture />);
  expect(app.view.getState().scene).toBe(1);
});
