/** What the tabs of a browser tell each other about the reader's own stories. */
export type Message =
  /** A story was stored. */
  | { readonly type: 'stored'; readonly key: string }
  /** Asks the tab that edits a story to store all of it, since `by` takes over. */
  | { readonly type: 'asked'; readonly key: string; readonly by: string }
  /** Everything is stored. */
  | { readonly type: 'ready'; readonly key: string; readonly by: string };

export type Tabs = { readonly tell: (message: Message) => void; readonly stop: () => void };

/** Joins the other tabs. Where the browser has no channel, they are heard of only when something is stored. */
export function joinTabs(hear: (message: Message) => void): Tabs {
  const channel = openChannel();
  if (!channel) return { tell: () => {}, stop: () => {} };
  channel.onmessage = ({ data }) => hear(data as Message);
  return { tell: (message) => channel.postMessage(message), stop: () => channel.close() };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('throughline-stories');
  } catch {
    // There is none, or the page may not use it.
    return undefined;
  }
}
