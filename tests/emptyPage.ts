import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is loaded on demand comes late on a busy machine; the usual second is too short.
configure({ asyncUtilTimeout: 10_000 });
// Testing Library does this by itself only where test functions are global.
afterEach(cleanup);
