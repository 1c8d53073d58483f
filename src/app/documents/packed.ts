import { ask, type Work } from '../../stage/workers/ask.ts';
import { DamagedStory } from './database.ts';
import type { PackingAnswer, PackingRequest } from './packing.ts';
import address from './packing.worker.ts?worker&url';
import { LARGE_VERSION, type Packed, type Stored } from './stored.ts';
import type { StoredEdit } from './storedEdits.ts';

/** Characters of a text that is packed. */
const LONG = 1_000_000;

/** Packed texts that are remembered: of the story that is open, of what was typed into it, and of a version. */
const MOST_KNOWN = 12;
const known = new Map<string, Uint8Array>();

const PACKING: Work<PackingRequest, PackingAnswer> = {
  address,
  isAnswer: (answer) => ['bytes', 'text', 'isDamaged'].some((key) => key in answer),
  onPage: async (request) => (await import('./packing.ts')).packOrUnpack(request),
};

/** Packs the long texts of a large story. Where that fails, they stay as they are, which can be read too. */
export async function packed(stored: Stored): Promise<Packed> {
  for (const text of textsIn(stored)) {
    if (known.has(text)) continue;
    const answer = await ask(PACKING, { text }).catch(() => undefined);
    if (answer && 'bytes' in answer) remember(text, answer.bytes);
  }
  return packedNow(stored);
}

/** The same for a page that is being left: what was packed before. */
export function packedNow(stored: Stored): Packed {
  if (stored.version !== LARGE_VERSION) return stored;
  const words = <Of>(of: Of): Of | Uint8Array => (typeof of === 'string' && known.get(of)) || of;
  return {
    ...stored,
    text: words(stored.text),
    typed: words(stored.typed),
    edits: stored.edits.map((edit) => ('step' in edit ? { ...edit, text: words(edit.text) } : edit)),
  };
}

/** What was stored, with all its texts. @throws DamagedStory where one is damaged; Error where that is not known */
export async function unpacked(entry: Packed): Promise<Stored> {
  const words = async <Of>(of: Of): Promise<Exclude<Of, Uint8Array> | string> => {
    if (!(of instanceof Uint8Array)) return of as Exclude<Of, Uint8Array>;
    const answer = await ask(PACKING, { bytes: of });
    if (!('text' in answer)) throw new DamagedStory();
    remember(answer.text, of);
    return answer.text;
  };
  const edits: StoredEdit[] = [];
  for (const edit of entry.edits) {
    // Anything may have been stored.
    const isStep = typeof edit === 'object' && edit !== null && 'step' in edit;
    edits.push(isStep ? { ...edit, text: await words(edit.text) } : edit);
  }
  return { ...entry, text: await words(entry.text), typed: await words(entry.typed), edits };
}

function textsIn({ version, text, typed, edits }: Stored): readonly string[] {
  if (version !== LARGE_VERSION) return [];
  const all = [text, typed, ...edits.map((edit) => ('step' in edit ? edit.text : undefined))];
  return all.filter((one): one is string => typeof one === 'string' && one.length > LONG);
}

function remember(text: string, bytes: Uint8Array): void {
  known.delete(text);
  known.set(text, bytes);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN) known.delete(oldest as string);
}
