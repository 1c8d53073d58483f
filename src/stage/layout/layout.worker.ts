import { serve } from '../workers/serve.ts';
import { makeLayout } from './makeLayout.ts';

serve(makeLayout);
