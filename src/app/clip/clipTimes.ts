import { PLAYED_TRAVEL } from '../../stage/time/playback.ts';
import { readingTime } from '../../stage/time/readingTime.ts';
import type { ViewState } from '../../view/viewState.ts';

/** Frames a second. */
export const RATE = 30;

/** Seconds of the clip that is offered first, and of the longest. */
const USUAL = 15;
const LONGEST = 90;

/** The first and the last scene (0-based) of a clip. */
export type ClipRange = { readonly from: number; readonly to: number };

/**
 * The time of the story for each frame of a clip: it stays on each scene as long as there is to read, and travels on as playing does at
 * speed 1.
 */
export function clipTimes(state: ViewState, { from, to }: ClipRange): readonly number[] {
  const times: number[] = [];
  const travel = framesIn(PLAYED_TRAVEL);
  for (let scene = from; scene <= to; scene++) {
    for (let frame = framesIn(readingTime({ ...state, scene })); frame > 0; frame--) times.push(scene);
    if (scene < to) for (let frame = 1; frame < travel; frame++) times.push(scene + frame / travel);
  }
  return times;
}

/** The scenes from which a clip up to the shown one may begin, the nearest first, each with its seconds; none at the first scene. */
export function clipStarts(state: ViewState): readonly { readonly from: number; readonly seconds: number }[] {
  const starts: { from: number; seconds: number }[] = [];
  let seconds = readingTime(state) / 1000;
  for (let from = state.scene - 1; from >= 0; from--) {
    seconds += (readingTime({ ...state, scene: from }) + PLAYED_TRAVEL) / 1000;
    if (starts.length > 0 && seconds > LONGEST) break;
    starts.push({ from, seconds });
  }
  return starts;
}

/** Where the clip begins that is offered first: the earliest scene with which it lasts no longer than usual, or else the nearest. */
export function usualStart(starts: ReturnType<typeof clipStarts>): number | undefined {
  return (starts.findLast(({ seconds }) => seconds <= USUAL) ?? starts[0])?.from;
}

const framesIn = (milliseconds: number) => Math.round((milliseconds / 1000) * RATE);
