import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CheatSheet } from '../../../src/app/author/CheatSheet.tsx';
import { Samples } from '../../../src/app/start/Samples.tsx';
import { LANGUAGES } from '../../../src/story/messages/languages.ts';
import { AUTHOR_WORDS } from '../../../src/view/words/author.ts';
import { INSTRUCTION_WORDS } from '../../../src/view/words/instructions.ts';
import { opened } from '../../view/opened.ts';
import { modalDialogs } from '../page.ts';
import { testApp } from '../testApp.tsx';

test.for(LANGUAGES)('the cheat sheet and the start screen copy instructions (%s)', async (language) => {
  const user = userEvent.setup();
  modalDialogs();
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const words = INSTRUCTION_WORDS[language];
  const { render } = testApp({ ...opened(), language });
  const { unmount } = render(<CheatSheet language={language} />);
  await user.click(screen.getByRole('button', { name: AUTHOR_WORDS[language].cheatSheet }));
  const button = screen.getByRole('button', { name: words.copy });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    words.help,
  );
  await user.click(button);
  await screen.findByText(words.copied);
  expect(copy).toHaveBeenLastCalledWith(words.instructions);
  unmount();

  render(<Samples close={() => {}} />);
  copy.mockRejectedValue(new Error('no'));
  await user.click(screen.getByRole('button', { name: words.copy }));
  await screen.findByText(words.notCopied);
});
