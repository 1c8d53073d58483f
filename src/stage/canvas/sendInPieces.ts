import type { CanvasMessage } from './canvasMessages.ts';
import { cutLayout } from './layoutInPieces.ts';

/**
 * Sends a painter in a worker what it is to paint. Of a layout it gets the positions piece by piece, each before what shows its
 * scenes, so that no message takes long to copy.
 *
 * @param most numbers in a piece, see `cutLayout`
 * @returns `bring` sends the positions of a scene (0-based) that the painter wants besides
 */
export function sendInPieces(
  post: (message: CanvasMessage, given: Transferable[]) => void,
  most?: number,
): { readonly send: (message: CanvasMessage) => void; readonly bring: (scene: number) => void } {
  let cut: ReturnType<typeof cutLayout> | undefined;
  let time = 0;
  let compare: number | undefined;

  const bring = (scene: number) => {
    const piece = cut?.take(scene);
    if (piece) post({ type: 'add-positions', piece }, [piece.positions.buffer as ArrayBuffer]);
  };
  const bringShown = () => {
    for (const scene of [Math.floor(time), Math.ceil(time), compare]) if (scene !== undefined) bring(scene);
  };
  const send = (message: CanvasMessage) => {
    switch (message.type) {
      case 'set-layout':
        cut = cutLayout(message.layout, most);
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
