export type PackingRequest = { readonly text: string } | { readonly bytes: Uint8Array };
export type PackingAnswer = { readonly bytes: Uint8Array } | { readonly text: string };

/** A text, packed (gzip). */
export async function pack(text: string): Promise<Uint8Array> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

/** The other way round. @throws TypeError where it is damaged */
export async function unpack(bytes: Uint8Array): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await through(bytes, new DecompressionStream('gzip')),
  );
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const made = new Blob([bytes as BlobPart]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(made).arrayBuffer());
}
