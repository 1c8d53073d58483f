import type { Layout } from '../../layout/types.ts';
import type { Work } from '../workers/ask.ts';
import address from './layout.worker.ts?worker&url';
import { isLayout, type LayoutRequest } from './layoutRequest.ts';

/** Making a layout, in a worker or on the page. */
export const LAYOUT: Work<LayoutRequest, Layout> = {
  address,
  isAnswer: isLayout,
  onPage: async ({ story, footprints, options }) => {
    const { layOut } = await import('../../layout/layOut.ts');
    return layOut(story, footprints, options);
  },
};
