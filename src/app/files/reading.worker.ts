import { serve } from '../../stage/workers/serve.ts';
import { readAndLayOut } from './readAndLayOut.ts';

serve(readAndLayOut);
