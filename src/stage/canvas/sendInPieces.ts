import { nextTask } from '../workers/nextTask.ts';
import { cutStory } from '../workers/storyInPieces.ts';
import type { CanvasMessage } from './canvasMessages.ts';
import { cutLayout } from './layoutInPieces.ts';

/**
 * Sends a painter in a worker what it is to paint, so that no message takes long to copy: a large story piece by piece, each in a
 * task of its own, and of a layout the positions of the scenes that are shown, before what shows them.
 *
 * @param most in a piece, see `cutLayout` and `cutStory`
 * @returns `bring` sends the positions of a scene (0-based) that the painter wants besides
 */
export function sendInPieces(
  postNow: (message: CanvasMessage, given: Transferable[]) => void,
  most: { readonly numbers?: number; readonly entries?: number } = {},
): { readonly send: (message: CanvasMessage) => void; readonly bring: (scene: number) => void } {
  let cut: ReturnType<typeof cutLayout> | undefined;
  let time = 0;
  let compare: number | undefined;
  /** What has to wait for the pieces of a story. */
  const waiting: Parameters<typeof postNow>[] = [];

  const post: typeof postNow = (...message) => {
    if (waiting.length > 0) waiting.push(message);
    else postNow(...message);
  };
  const postLater = async (...message: Parameters<typeof postNow>) => {
    if (waiting.push(message) > 1) return;
    for (let next = waiting[0]; next; next = waiting[0]) {
      await nextTask();
      postNow(...next);
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
        const [first = {}, ...others] = cutStory(message.story, most.entries);
        post({ type: 'set-story', story: { ...message.story, ...first } }, []);
        for (const piece of others) void postLater({ type: 'add-to-story', piece }, []);
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
  return { send, bring };
}
