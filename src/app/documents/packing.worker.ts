import { serve } from '../../stage/workers/serve.ts';
import { type PackingAnswer, type PackingRequest, pack, unpack } from './packing.ts';

serve<PackingRequest, PackingAnswer>(
  (request) => ('text' in request ? pack(request.text) : unpack(request.bytes)),
  (sent) => ('bytes' in sent ? [sent.bytes.buffer as ArrayBuffer] : []),
);
