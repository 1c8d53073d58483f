import { ask, type SpareWorker, type Work } from '../../stage/workers/ask.ts';
import { isLarge } from '../../stage/workers/isLarge.ts';
import { nextTask } from '../../stage/workers/nextTask.ts';
import type { WholeStory } from '../../story/types.ts';
import type { SharedPart } from '../share/partToShare.ts';
import { type CaretLine, readTyped, type TypedReading } from './readTyped.ts';
import { receiveStory } from './sentStory.ts';
import { sharingParts } from './sharingParts.ts';
import address from './text.worker.ts?worker&url';
import { type Edited, textOfPart, textOfTask, textTask } from './textOf.ts';
import {
  type FreshPiece,
  type StoryNumber,
  type TextAnswer,
  type TextRequest,
  textWork,
} from './textWork.ts';

/** What was read of a text, and the story that it makes: the one before where that still holds. */
export type StoryReading = Pick<TypedReading, 'problems' | 'waiting' | 'scenes'> & {
  readonly story: WholeStory;
};

/**
 * Writes and reads the text of a story: at once where that is quick. For a large story it takes seconds, so a worker does it, one thing
 * after the other.
 */
export type TextReader = {
  readonly textOf: (edited: Edited) => string | Promise<string>;
  readonly textOfPart: (whole: WholeStory, part: SharedPart) => string | Promise<string>;
  /**
   * @param caret undefined where no one is typing
   * @param signal gives up what has not begun
   * @returns undefined where it was given up
   */
  readonly read: (
    text: string,
    caret: CaretLine | undefined,
    before: WholeStory,
    signal: AbortSignal,
  ) => StoryReading | Promise<StoryReading | undefined>;
  readonly stop: () => void;
};

/** Reads on the page, which is blocked meanwhile. */
export function readNow(text: string, caret: CaretLine | undefined, before: WholeStory): StoryReading {
  const { story, problems, waiting, scenes } = readTyped(text, caret, before);
  return { problems, waiting, scenes, story: story ? sharingParts(story, before) : before };
}

const onPage = textWork();
const WORK: Work<TextRequest, TextAnswer> = {
  address,
  isAnswer: (answer) => ['kept', 'missing', 'text', 'reading'].some((key) => key in answer),
  onPage: async (request) => onPage(request),
};

/** More than a request has stories. */
const MOST_TRIES = 4;

let lastNumber = 0;
const numbers = new WeakMap<WholeStory, StoryNumber>();

function numberOf(story: WholeStory): StoryNumber {
  const number = numbers.get(story) ?? ++lastNumber;
  numbers.set(story, number);
  return number;
}

export function textReader(): TextReader {
  const spare: SpareWorker = {};
  let last: Promise<unknown> = Promise.resolve();
  /** A worker has one question at a time. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  /** Asks; the stories that the worker does not have go before. @throws Error where it will not work */
  const question = async (request: TextRequest, stories: readonly WholeStory[]) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const pieces: FreshPiece[] = [];
      const answer = await ask<TextRequest, TextAnswer, FreshPiece>(WORK, request, {
        spare,
        onUpdate: (piece) => pieces.push(piece),
        // What the page reads has all pieces in its answer.
        onFallback: () => pieces.splice(0),
      });
      if ('fresh' in answer) return { ...answer, fresh: [...pieces, ...answer.fresh].flat() };
      if (!('missing' in answer)) return answer;
      const story = stories.find((one) => numberOf(one) === answer.missing) as WholeStory;
      await ask<TextRequest, TextAnswer>(WORK, { does: 'keep', number: answer.missing, story }, { spare });
    }
    throw new Error('The worker keeps no story.');
  };

  const readInWorker = async (text: string, caret: CaretLine | undefined, before: WholeStory) => {
    const made = ++lastNumber;
    const request: TextRequest = { does: 'read', text, caret, original: numberOf(before), made };
    const answer = await question(request, [before]);
    if (!('reading' in answer)) return undefined;
    const { story: sent, ...reading } = answer.reading;
    const story = sent ? receiveStory(sent, answer.fresh, before) : before;
    if (sent) numbers.set(story, made);
    return { ...reading, story };
  };

  const writeInWorker = (request: TextRequest, stories: readonly WholeStory[], onPage: () => string) =>
    inTurn(() => question(request, stories)).then(
      (answer) => ('text' in answer ? answer.text : onPage()),
      () => onPage(),
    );

  return {
    textOf: (edited) => {
      const task = textTask(edited);
      if (task.does === 'take' || !isLarge(edited.whole)) return textOfTask(task);
      const { original, now } = task;
      const request = { ...task, original: numberOf(original), now: numberOf(now) };
      return writeInWorker(request, [original, now], () => textOfTask(task));
    },
    textOfPart: (whole, part) => {
      if (!isLarge(whole)) return textOfPart(whole, part);
      const request: TextRequest = { does: 'part', original: numberOf(whole), part };
      return writeInWorker(request, [whole], () => textOfPart(whole, part));
    },
    read: (text, caret, before, signal) => {
      if (!isLarge(before)) return readNow(text, caret, before);
      return inTurn(async () => {
        // In a task of its own: to send a long text takes as long as a key press or an undo.
        await nextTask();
        if (signal.aborted) return undefined;
        const reading = await readInWorker(text, caret, before).catch(() => undefined);
        return signal.aborted ? undefined : (reading ?? readNow(text, caret, before));
      });
    },
    stop: () => {
      void inTurn(async () => spare.worker?.terminate());
    },
  };
}
