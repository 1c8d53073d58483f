import { nextTask } from '../../stage/workers/nextTask.ts';
import type { WholeStory } from '../../story/types.ts';
import { receiveStory, type SentStory, sendStory } from '../author/sentStory.ts';

/** A story as what differs from another one. What is new in it is the text of a JSON list, which is copied much faster than objects are. */
export type StoryStep = { readonly sent: SentStory; readonly fresh: string };

/** Steps that were made or read, by the story to which they lead. */
const steps = new WeakMap<WholeStory, { readonly from: WholeStory; readonly step: StoryStep }>();

/** The step from one story to another, which has parts of it. */
export function stepTo(story: WholeStory, from: WholeStory): StoryStep {
  const known = stepKnown(story, from);
  if (known) return known;
  const { sent, fresh } = sendStory(story, from);
  return remembered(story, from, { sent, fresh: listOf(fresh.map(written)) });
}

/** Has a step at hand before `stepTo` is asked for it. Much that is new is written in pieces, each in a task of its own. */
export async function stepAhead(story: WholeStory, from: WholeStory): Promise<void> {
  if (stepKnown(story, from)) return;
  const { sent, fresh } = sendStory(story, from);
  const pieces: string[] = [];
  for (const piece of fresh) {
    if (fresh.length > 1) await nextTask();
    pieces.push(written(piece));
  }
  remembered(story, from, { sent, fresh: listOf(pieces) });
}

/** The story to which a step leads. @throws an error where it does not lead on from there */
export function after(step: StoryStep, from: WholeStory): WholeStory {
  const story = receiveStory(step.sent, JSON.parse(step.fresh), from);
  remembered(story, from, step);
  return story;
}

function stepKnown(story: WholeStory, from: WholeStory): StoryStep | undefined {
  const known = steps.get(story);
  return known?.from === from ? known.step : undefined;
}

function remembered(story: WholeStory, from: WholeStory, step: StoryStep): StoryStep {
  steps.set(story, { from, step });
  return step;
}

const written = (piece: readonly object[]): string => JSON.stringify(piece).slice(1, -1);
const listOf = (pieces: readonly string[]): string => `[${pieces.join(',')}]`;
