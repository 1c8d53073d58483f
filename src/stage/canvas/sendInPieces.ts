import { nextTask } from '../workers/nextTask.ts';
import { textsOf } from '../workers/storyTexts.ts';
import type { CanvasMessage } from './canvasMessages.ts';
import { cutLayout } from './layoutInPieces.ts';

/**
 * Sends a painter in a worker what it is to paint, so that no message takes long to copy: a large story piece by piece, each in a
 * task of its own, and of a layout the positions of the scenes that are shown, before what shows them.
 *
 * @param most in a piece, see `cutLayout` and `textsOf`
 * @returns `bring` sends the positions of a scene (0-based) that the painter wants besides; `whenSent` waits until the story is sent
 */
export function sendInPieces(
  postNow: (message: CanvasMessage, given: Transferable[]) => void,
  most: { readonly numbers?: number; readonly few?: number; readonly entries?: number } = {},
): {
  readonly send: (message: CanvasMessage) => void;
  readonly bring: (scene: number) => void;
  readonly whenSent: () => Promise<void>;
} {
  let cut: ReturnType<typeof cutLayout> | undefined;
  let time = 0;
  let compare: number | undefined;
  /** What has to wait for the pieces of a story. */
  const waiting: (() => void)[] = [];
  let sent = Promise.resolve();

  const post: typeof postNow = (...message) => {
    if (waiting.length > 0) waiting.push(() => postNow(...message));
    else postNow(...message);
  };
  /** What is made in a task of its own. */
  const postLater = (make: () => CanvasMessage) => {
    if (waiting.push(() => postNow(make(), [])) === 1) sent = postAll();
  };
  const postAll = async () => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      await nextTask();
      next();
      waiting.shift();
    }
  };
  const bring = (scene: number) => {
    const piece = cut?.take(scene);
    if (piece) post({ type: 'add-positions', piece }, [piece.positions.buffer as ArrayBuffer]);
  };
  const bringShown = () => {
    for (const scene of [Math.floor(time), Math.ceil(time), compare]) if (scene !== undefined) bring(scene);
  };
  const send = (message: CanvasMessage) => {
    switch (message.type) {
      case 'set-story': {
        const { bare, texts } = textsOf(message.story, most) ?? { bare: message.story, texts: [] };
        post({ type: 'set-story', story: bare }, []);
        for (const text of texts) postLater(() => ({ type: 'add-to-story', text: text() }));
        return;
      }
      case 'set-layout':
        cut = cutLayout(message.layout, most.numbers);
        return post({ type: 'set-bare-layout', layout: cut.bare }, []);
      case 'set-time':
        time = message.time;
        bringShown();
        break;
      case 'show':
        compare = message.compare;
        bringShown();
        break;
    }
    post(message, []);
  };
  return { send, bring, whenSent: () => sent };
}
