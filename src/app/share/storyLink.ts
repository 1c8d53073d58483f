import { BadLink } from './badLink.ts';
import { crc32 } from './crc32.ts';

/** Bytes of text in a link, at most. A long novel has about 200 kB. */
const LONGEST = 500_000;

/** How many times as long as its packed form a text may be. Stories stay below 20; what grows more was made to grow. */
const MOST_GROWTH = 100;

/** Signs of packed data in a link, at most: base64 has four for three bytes, and what cannot be packed grows by a few bytes. */
const MOST_SIGNS = 700_000;

/** Bytes that are unpacked at once. They give at most about 1000 times as many, 4 MB, before the length is looked at. */
const SLICE = 4096;

/**
 * The fragment of a link that holds a text: `#t1.`, its length in bytes, its CRC-32, and the text itself, packed (deflate-raw, base64url).
 * Browsers never send fragments to a server.
 *
 * @throws BadLink for a text that is too large for a link
 */
export async function fragmentOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LONGEST) throw new BadLink('large-story');
  const stream = packing(() => new CompressionStream('deflate-raw'));
  const packed = await through(stream, bytes);
  if (bytes.length > packed.length * MOST_GROWTH) throw new BadLink('large-story');
  return `#t1.${bytes.length}.${crc32(bytes)}.${toBase64(packed)}`;
}

/**
 * The text in a fragment. What programs add to links on their way (line breaks, a full stop, tracking) is left out.
 *
 * @throws BadLink
 */
export async function textInFragment(fragment: string): Promise<string> {
  // Programs add line breaks.
  if (fragment.length > 1.2 * MOST_SIGNS) throw new BadLink('too-large');
  const link = cleaned(fragment);
  const [, version, length, checksum, data] = LINK.exec(link) ?? [];
  if (version === undefined || length === undefined || checksum === undefined || data === undefined)
    throw new BadLink(NEWER.test(link) ? 'newer' : CUT.test(link) ? 'damaged' : 'foreign');
  const size = Number(length);
  if (data.length > MOST_SIGNS) throw new BadLink('too-large');
  const stream = packing(() => new DecompressionStream('deflate-raw'));
  try {
    const packed = fromBase64(data);
    if (size > LONGEST || size > packed.length * MOST_GROWTH) throw new BadLink('too-large');
    // Packing never makes a text much longer.
    if (packed.length > size * 1.1 + 100) throw new BadLink('damaged');
    const bytes = await through(stream, packed, size);
    if (bytes.length !== size || crc32(bytes) !== checksum) throw new BadLink('damaged');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw error instanceof BadLink ? error : new BadLink('damaged');
  }
}

const LINK = /^t(1)\.(\d{1,9})\.([\da-f]{8})\.([\w-]+)\.*$/;
const NEWER = /^t(?:[2-9]|[1-9]\d+)\./;
/** Nothing is left of it, or its beginning. */
const CUT = /^(?:t?$|t\d+(?:$|\.))/;

function cleaned(fragment: string): string {
  let link = fragment.replace(/^#/, '');
  try {
    if (link.includes('%')) link = decodeURIComponent(link);
  } catch {
    // A sign that was cut in two.
  }
  return link.replace(/[?&#].*$/s, '').replace(/[^\w.-]+/g, '');
}

/** A stream that packs or unpacks. @throws BadLink where the browser has none, as it was before 2023 */
function packing<Stream>(make: () => Stream): Stream {
  try {
    return make();
  } catch {
    throw new BadLink('old-browser');
  }
}

type Through = {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BufferSource>;
};

/**
 * What a stream makes of bytes.
 *
 * @throws where it makes more than `most`, or the bytes are not what it reads
 */
async function through(
  { readable, writable }: Through,
  bytes: Uint8Array<ArrayBuffer>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  const write = async () => {
    for (let from = 0; from < bytes.length; from += SLICE) {
      await writer.ready;
      await writer.write(bytes.subarray(from, from + SLICE));
    }
    await writer.close();
  };
  // A failure is seen by the reader.
  write().catch(() => {});
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      throw new BadLink('damaged');
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws where the text is not base64url */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  // Several times as fast as `from`, which would go through the text as an iterator does.
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
