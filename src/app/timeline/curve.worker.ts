import type { TieWindow } from '../../measures/coPresence.ts';
import type { CurveId, Values } from '../../measures/curveIds.ts';
import { curveOf } from '../../measures/curves.ts';
import { serve } from '../../stage/workers/serve.ts';
import type { Story } from '../../story/types.ts';

export type CurveRequest = {
  readonly story: Story;
  readonly id: CurveId;
  readonly tieWindow: TieWindow | undefined;
  readonly character: string | undefined;
};

serve(
  ({ story, id, tieWindow, character }: CurveRequest): Values => curveOf(story, id, tieWindow, character),
);
