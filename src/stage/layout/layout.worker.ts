import type { Layout } from '../../layout/types.ts';
import { applyDefaultLens } from '../../lens/lens.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { roomFor } from '../stageRoom.ts';
import { serve } from '../workers/serve.ts';
import type { FirstRequest, LayoutRequest, LayoutUpdate } from './layoutRequest.ts';
import { makeLayout } from './makeLayout.ts';

serve(
  (request: LayoutRequest | FirstRequest, update: (update: LayoutUpdate) => void) =>
    makeLayout('whole' in request ? requestFor(request) : request, update),
  positionsIn,
);

function positionsIn(sent: Layout | LayoutUpdate): Transferable[] {
  if ('share' in sent) return [];
  const { positions } =
    'preview' in sent && typeof sent.preview === 'object' ? sent.preview : (sent as Layout);
  return [positions.buffer as ArrayBuffer];
}

function requestFor({ whole, stage, homes }: FirstRequest): LayoutRequest {
  const { story, lens } = applyDefaultLens(whole);
  const room = roomFor(stage, story, lens.order);
  return { story, footprints: footprintsOf(story, room), options: { room, homes } };
}
