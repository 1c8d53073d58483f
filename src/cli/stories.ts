import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Format } from '../formats/format.ts';
import { formats, readStory } from '../formats/formats.ts';
import type { WholeStory } from '../story/types.ts';
import { UsageError } from './call.ts';

const shipped = import.meta.glob('../../data/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>;

/**
 * Reads a story from a file, or else the shipped story of that id.
 *
 * @param from id of the file's format, which is recognised without it
 */
export function open(source: string, from?: string): WholeStory {
  const format = from === undefined ? undefined : formatCalled(from);
  const read = (bytes: Uint8Array) => readStory(bytes, basename(source), { format }).story;
  const known = shippedStory(source);
  try {
    return read(readFileSync(source));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && known !== undefined) return read(new TextEncoder().encode(known));
    if (code === 'ENOENT') {
      const ids = [...shippedIds()].join(', ');
      throw new Error(`there is no file "${source}", and no story of that name ships (there are: ${ids})`);
    }
    throw new Error(`${source}: ${(error as Error).message}`);
  }
}

export function formatCalled(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format)
    throw new UsageError(
      `there is no format "${id}"; there are: ${formats.map((known) => known.id).join(', ')}`,
    );
  return format;
}

function shippedStory(id: string): string | undefined {
  return shipped[`../../data/${id}.json`];
}

export function shippedIds(): string[] {
  return Object.keys(shipped).map((path) => path.replace(/^.*\/|\.json$/g, ''));
}
