import { expect, onTestFinished, test } from 'vitest';
import { receiveStory, sendStory } from '../../../src/app/author/sentStory.ts';
import { sharingParts } from '../../../src/app/author/sharingParts.ts';
import { type Edited, textOf } from '../../../src/app/author/textOf.ts';
import { readNow, textReader } from '../../../src/app/author/textReader.ts';
import { type TextRequest, textWork } from '../../../src/app/author/textWork.ts';
import { partToShare } from '../../../src/app/share/partToShare.ts';
import { applyEdit } from '../../../src/edit/edits.ts';
import { readText } from '../../../src/formats/text/readText.ts';
import { writeText } from '../../../src/formats/text/writeText.ts';
import { joinRequests } from '../../../src/stage/workers/postRequest.ts';
import type { WholeStory } from '../../../src/story/types.ts';
import { FakeWorker, forbidWorkers, replaceWorker } from '../../stage/workers/fakeWorker.ts';
import { crowdStory } from '../../story/crowd.ts';

/** A story that is large: its text is written and read by a worker. */
const LARGE = readText(
  [
    'A long story',
    'People:',
    ...Array.from({ length: 300 }, (_, person) => `Person ${person} (supporting)`),
    ...Array.from({ length: 180 }, (_, scene) => [
      `## Scene ${scene}`,
      `Person ${scene}`,
      `Person ${scene + 1} (silent)`,
      `Person ${scene} -> Person ${scene + 1}: likes them (warm)`,
    ]).flat(),
  ].join('\n'),
).story as WholeStory;
const opened = (whole: WholeStory): Edited => ({ original: whole, whole, typed: undefined, edits: [] });
const never = new AbortController().signal;

/** Workers that do the work, and what they are asked. */
function textWorkers(): readonly TextRequest[] {
  const asked: TextRequest[] = [];
  replaceWorker(
    class extends FakeWorker {
      readonly #work = textWork();
      readonly #joined = joinRequests<TextRequest>();

      constructor(address: string) {
        super(address, []);
      }

      override postMessage(message: unknown): void {
        const complete = this.#joined(structuredClone(message));
        if (!complete) return;
        asked.push(complete.request);
        setTimeout(() => this.send({ answer: this.#work(complete.request) }));
      }
    },
  );
  return asked;
}

test('the text of a small story is there at once', () => {
  const reader = textReader();
  onTestFinished(reader.stop);
  const small = crowdStory(5, 3) as WholeStory;
  expect(reader.textOf(opened(small))).toBe(writeText(small));
  const text = `${writeText(small)}Someone new\n`;
  expect(reader.read(text, undefined, small, never)).toEqual(readNow(text, undefined, small));
});

test('a worker writes and reads the text of a large story as the page would, and is sent the story once', async () => {
  const asked = textWorkers();
  const reader = textReader();
  onTestFinished(reader.stop);
  const text = await reader.textOf(opened(LARGE));
  expect(text).toBe(textOf(opened(LARGE)));
  const same = await reader.read(text, undefined, LARGE, never);
  expect(same?.story).toBe(LARGE);
  expect(same).toEqual(readNow(text, undefined, LARGE));

  let [before, typed] = [LARGE, text];
  for (const more of ['Someone new\n', 'Person 1 (silent\n', '## Another scene\nPerson 3\n']) {
    typed += more;
    const read = await reader.read(typed, undefined, before, never);
    const asPage = readNow(typed, undefined, before);
    expect(read).toEqual(asPage);
    expect(Object.keys(read?.story ?? {})).toEqual(Object.keys(asPage.story));
    expect(read?.story.scenes[0]).toBe(LARGE.scenes[0]);
    before = read?.story as WholeStory;
  }
  expect(asked.filter(({ does }) => does === 'keep')).toHaveLength(1);
});

test('an edit on the picture of a large story is written into its text by a worker', async () => {
  textWorkers();
  const reader = textReader();
  onTestFinished(reader.stop);
  const character = LARGE.characters[3]?.id as string;
  const edit = { does: 'rename', character, language: 'en', name: 'Mr Fox' } as const;
  const edited = { ...opened(LARGE), whole: applyEdit(LARGE, edit), edits: [edit], typed: writeText(LARGE) };
  const text = await reader.textOf(edited);
  expect(text).toContain('Mr Fox');
  expect(text).toBe(textOf(edited));
});

test('a worker makes the part of a large story that is shared, and writes it', async () => {
  const asked = textWorkers();
  const reader = textReader();
  onTestFinished(reader.stop);
  const text = await reader.textOfPart(LARGE, { scenes: 3 });
  expect(text).toBe(writeText(partToShare(LARGE, { scenes: 3 })));
  expect(text).not.toContain('Scene 3');
  expect(asked.map(({ does }) => does)).toEqual(['part', 'keep', 'part']);
});

test('where no worker runs, the page writes and reads', async () => {
  forbidWorkers();
  const reader = textReader();
  onTestFinished(reader.stop);
  const text = await reader.textOf(opened(LARGE));
  expect(text).toBe(textOf(opened(LARGE)));
  const typed = `${text}Someone new\n`;
  expect(await reader.read(typed, undefined, LARGE, never)).toEqual(readNow(typed, undefined, LARGE));
});

test('what is given up is not read', async () => {
  const asked = textWorkers();
  const reader = textReader();
  onTestFinished(reader.stop);
  const coming = new AbortController();
  const reading = reader.read('A text', undefined, LARGE, coming.signal);
  coming.abort();
  expect(await reading).toBe(undefined);
  expect(asked).toEqual([]);
});

test('a story is sent as what differs, and is put together with the parts that are the same', () => {
  const { scenes, characters } = LARGE;
  const [first, second, ...others] = scenes;
  const changed = {
    ...LARGE,
    title: { en: 'Another title' },
    about: undefined,
    characters: characters.slice(1),
    scenes: [second, { ...first, title: { en: 'Later' } }, ...others],
  } as WholeStory;
  const shared = sharingParts(changed, LARGE);
  const { sent, fresh } = sendStory(shared, LARGE, 1);
  expect(fresh).toEqual([[shared.scenes[1]]]);
  const received = receiveStory(structuredClone(sent), structuredClone(fresh).flat(), LARGE);
  expect(received).toEqual(shared);
  expect(Object.keys(received)).toEqual(Object.keys(shared));
  expect(received.scenes[0]).toBe(second);
  expect(received.relations).toBe(LARGE.relations);
});
