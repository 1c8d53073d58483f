import { serve } from '../../stage/workers/serve.ts';
import { type PackingAnswer, type PackingRequest, packOrUnpack } from './packing.ts';

serve<PackingRequest, PackingAnswer>(packOrUnpack, (sent) =>
  'bytes' in sent ? [sent.bytes.buffer as ArrayBuffer] : [],
);
