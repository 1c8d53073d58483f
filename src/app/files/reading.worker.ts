import { serve } from '../../stage/workers/serve.ts';
import { readAndLayOut } from './readAndLayOut.ts';

serve(readAndLayOut, (sent) =>
  'layout' in sent && sent.layout ? [sent.layout.positions.buffer as ArrayBuffer] : [],
);
