import { layOutStorylines } from '../../layout/storylines/storylines.ts';
import { serve } from '../../stage/workers/serve.ts';

serve(layOutStorylines);
