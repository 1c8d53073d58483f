import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A limit that only catches a hang: on a busy machine the default of one second is too short.
configure({ asyncUtilTimeout: 60_000 });
// jsdom lays nothing out: what is in the page can be seen.
Element.prototype.checkVisibility ??= () => true;
// Testing Library does this by itself only where test functions are global.
afterEach(cleanup);
