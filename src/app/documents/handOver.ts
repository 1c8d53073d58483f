import { PACE } from './pace.ts';
import type { Message, Tabs } from './tabs.ts';

/** Asks the tab that edits a story to store all of it. */
export type HandOver = {
  /** Resolves when it has, or does not answer. */
  readonly ask: () => Promise<void>;
  readonly hear: (message: Message) => void;
};

/** @param by the tab that asks */
export function handOver(key: string, by: string, tabs: Tabs): HandOver {
  let onReady = () => {};
  return {
    ask: () =>
      new Promise((resolve) => {
        onReady = resolve;
        setTimeout(resolve, PACE.handOver);
        tabs.tell({ type: 'asked', key, by });
      }),
    hear: (message) => {
      if (message.type === 'ready' && message.by === by) onReady();
    },
  };
}
