import { serve } from '../../stage/workers/serve.ts';
import { type PackingAnswer, type PackingRequest, pack, unpack } from './packing.ts';

serve<PackingRequest, PackingAnswer>(
  async (request) =>
    'text' in request ? { bytes: await pack(request.text) } : { text: await unpack(request.bytes) },
  (sent) => ('bytes' in sent ? [sent.bytes.buffer as ArrayBuffer] : []),
);
