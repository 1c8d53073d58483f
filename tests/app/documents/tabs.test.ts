import { afterEach, expect, test, vi } from 'vitest';
import { joinTabs } from '../../../src/app/documents/tabs.ts';

afterEach(() => void vi.unstubAllGlobals());

test.for([
  ['has no channel', undefined],
  [
    'refuses the channel',
    class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    },
  ],
] as const)('where the browser %s, tabs tell each other nothing, and go on', ([, channel]) => {
  vi.stubGlobal('BroadcastChannel', channel);
  const tabs = joinTabs(() => expect.fail('Nothing can be heard.'));
  tabs.tell({ type: 'stored', key: 'one' });
  tabs.stop();
});
