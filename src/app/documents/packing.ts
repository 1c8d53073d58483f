export type PackingRequest = { readonly text: string } | { readonly bytes: Uint8Array };
export type PackingAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  /** What was to be unpacked. */
  | { readonly isDamaged: true };

/** What a worker does, or else the page. */
export const packOrUnpack = (request: PackingRequest): Promise<PackingAnswer> =>
  'text' in request ? pack(request.text) : unpack(request.bytes);

/** A text, packed (gzip). */
async function pack(text: string): Promise<PackingAnswer> {
  return { bytes: await through(new TextEncoder().encode(text), new CompressionStream('gzip')) };
}

/** The other way round. */
async function unpack(bytes: Uint8Array): Promise<PackingAnswer> {
  try {
    const unpacked = await through(bytes, new DecompressionStream('gzip'));
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(unpacked) };
  } catch (error) {
    // There is no memory for it.
    if (error instanceof RangeError || error instanceof DOMException) throw error;
    return { isDamaged: true };
  }
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const made = new Blob([bytes as BlobPart]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(made).arrayBuffer());
}
