import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { LANGUAGES } from '../src/story/messages/languages.ts';
import { loadWords } from '../src/view/words/wordsIn.ts';

await Promise.all(LANGUAGES.map(loadWords));

// What is fetched when asked for comes as late as a busy machine lets it; the usual second is too short.
configure({ asyncUtilTimeout: 10_000 });
// Testing Library does this by itself only where test functions are global.
afterEach(cleanup);
