import { layOutStorylines } from '../../layout/storylines/storylines.ts';
import { serve } from '../../stage/workers/serve.ts';
import type { Story } from '../../story/types.ts';

export type StorylinesRequest = { readonly story: Story };

serve(({ story }: StorylinesRequest) => layOutStorylines(story));
