import { applyDefaultLens } from '../../lens/lens.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import { serve } from '../workers/serve.ts';
import type { FirstRequest, LayoutRequest, LayoutUpdate } from './layoutRequest.ts';
import { makeLayout } from './makeLayout.ts';

serve((request: LayoutRequest | FirstRequest, update: (update: LayoutUpdate) => void) =>
  makeLayout('whole' in request ? requestFor(request) : request, update),
);

function requestFor({ whole, room, homes }: FirstRequest): LayoutRequest {
  const { story } = applyDefaultLens(whole);
  return { story, footprints: footprintsOf(story, room), options: { room, homes } };
}
