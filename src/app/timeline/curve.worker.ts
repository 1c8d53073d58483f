import type { TieWindow } from '../../measures/coPresence.ts';
import type { CurveId, Values } from '../../measures/curveIds.ts';
import { curveOf } from '../../measures/curves.ts';
import type { Story } from '../../story/types.ts';

export type CurveRequest = {
  readonly story: Story;
  readonly id: CurveId;
  readonly tieWindow: TieWindow | undefined;
  readonly character: string | undefined;
};

self.addEventListener('message', ({ data }: MessageEvent<CurveRequest>) => {
  self.postMessage(curveOf(data.story, data.id, data.tieWindow, data.character) satisfies Values);
});
