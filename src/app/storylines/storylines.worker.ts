import { layOutStorylines } from '../../layout/storylines/storylines.ts';
import type { Story } from '../../story/types.ts';

self.addEventListener('message', ({ data }: MessageEvent<Story>) => {
  self.postMessage(layOutStorylines(data));
});
