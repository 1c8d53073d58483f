import { beforeEach, expect, test, vi } from 'vitest';
import {
  type FileMemory,
  type Remembered,
  type Saved,
  saveToFile,
} from '../../../src/app/documents/saveToFile.ts';
import { inBrowser } from './browser.ts';

inBrowser();

type Fake = {
  content: string;
  lastModified: number;
  allowed: PermissionState;
  /** What happened, in order. */
  readonly log: string[];
};

/** A browser that can write files, with one file, which the reader chooses. */
function filesOf(choose: 'the file' | 'nothing' = 'the file'): Fake {
  const file: Fake = { content: 'before', lastModified: 1, allowed: 'granted', log: [] };
  const handle = {
    name: 'story.story',
    getFile: async () => ({ lastModified: file.lastModified, text: async () => file.content }),
    queryPermission: async () => file.allowed,
    requestPermission: async () => file.allowed,
    createWritable: async () => {
      let written = '';
      return {
        write: async (bytes: Uint8Array) => {
          written = new TextDecoder().decode(bytes);
          if (written.includes('too much')) throw new DOMException('full', 'QuotaExceededError');
        },
        close: async () => {
          file.log.push('written');
          file.content = written;
          file.lastModified++;
        },
        abort: async () => void file.log.push('given up'),
      };
    },
  };
  vi.stubGlobal('window', {
    showSaveFilePicker: async () => {
      file.log.push('asked');
      if (choose === 'nothing') throw new DOMException('', 'AbortError');
      return handle;
    },
  });
  return file;
}
/** What a browser's database would keep, which cannot be had here: handles of files. */
let remembered: Remembered | undefined;
const memory: FileMemory = {
  recall: async () => remembered,
  remember: async (_, made) => {
    remembered = made;
  },
};
beforeEach(() => {
  remembered = undefined;
});
const save = (text: string, how?: 'again' | 'over' | 'elsewhere'): Promise<Saved> =>
  saveToFile('key', { text, name: 'story.story' }, how, memory);

test('a browser that writes no files says so, and the story is downloaded instead', async () => {
  vi.stubGlobal('window', {});
  expect(await save('text')).toEqual({ type: 'no-files' });
});

test('a story is written to the file that the reader chooses', async () => {
  const file = filesOf();
  expect(await save('text')).toEqual({ type: 'saved', file: 'story.story' });
  expect([file.content, file.log]).toEqual(['text', ['asked', 'written']]);
});

test('15: a file is as it was where the reader chooses none, or where it cannot be written', async () => {
  const none = filesOf('nothing');
  expect(await save('text')).toEqual({ type: 'cancelled' });
  expect(none.content).toBe('before');
  const full = filesOf();
  await expect(save('too much')).rejects.toThrow('full');
  expect([full.content, full.log]).toEqual(['before', ['asked', 'given up']]);
});

test('the second time it is written to the same file, unless the browser does not allow that any more', async () => {
  const file = filesOf();
  await save('first');
  await save('second');
  expect([file.content, file.log]).toEqual(['second', ['asked', 'written', 'written']]);
  file.allowed = 'denied';
  await save('third');
  expect([file.content, file.log.slice(3)]).toEqual(['third', ['asked', 'written']]);
});

test('11: over what another program has written since, it is written only when asked to', async () => {
  const file = filesOf();
  await save('first');
  file.content = 'from elsewhere';
  file.lastModified++;
  expect(await save('second')).toEqual({ type: 'changed', file: 'story.story' });
  expect(file.content).toBe('from elsewhere');
  expect(await save('second', 'over')).toEqual({ type: 'saved', file: 'story.story' });
  expect(file.content).toBe('second');
  await save('third', 'elsewhere');
  expect(file.log).toEqual(['asked', 'written', 'written', 'asked', 'written']);
});
