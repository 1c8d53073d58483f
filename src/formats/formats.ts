import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import { type Format, LARGEST_FILE, type Reading } from './format.ts';
import { throughline } from './throughline.ts';

/** Every format there is. A new one is one file beside this and one line here. */
export const formats: readonly Format[] = [throughline];

/**
 * Reads a story from the bytes of a file in any format of the list, recognised by its content.
 *
 * @throws ImportError
 */
export function readStory(bytes: Uint8Array): Reading {
  if (bytes.length > LARGEST_FILE) {
    throw new ImportError('too-large', refusals.tooLarge(bytes.length, LARGEST_FILE));
  }
  const text = decode(bytes);
  const format = formats.find((candidate) => candidate.detect(text));
  if (format) return format.read(text);
  // Something that begins like JSON is more likely a broken story than a stranger, so it is told where it breaks.
  if (/^\s*[{[]/.test(text)) return throughline.read(text);
  throw new ImportError(
    'unknown-format',
    refusals.unknownFormat(formats.map(({ label }) => label).join(', ')),
  );
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('not-text', refusals.notText());
  }
}
