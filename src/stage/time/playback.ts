import { set, take, useView } from '../../view/store.ts';
import { scrubTo, travelTo } from '../../view/transitions.ts';
import type { ViewState } from '../../view/viewState.ts';
import { matches, STILL } from '../media.ts';
import { debounce } from './debounce.ts';

/** Milliseconds: how long the way to a neighbouring scene takes, and how long playing rests on each scene at speed 1. */
const TRAVEL = 900;
const PLAYED_TRAVEL = 1500;
const REST = 1700;

/** Milliseconds after the slider's last word until it counts as let go, when no pointer says so. */
const LINGER = 180;

let held = false;
const lingering = debounce(LINGER, () => holdSlider(held));

/** While the reader holds the slider, nothing else moves the time. */
export function holdSlider(holding: boolean): void {
  held = holding;
  lingering.stop();
  if (!held) wake();
}

export function isSliderHeld(): boolean {
  return held;
}

/** The slider has moved, by whatever means: what it says next comes first. */
export function sliderMoved(): void {
  lingering.stir();
}

let wake: () => void = () => {};

/**
 * Moves the time: on towards the current scene, or from scene to scene while playing. With reduced motion it jumps.
 *
 * @returns a function that ends it
 */
export function startPlayback(): () => void {
  let frame: number | undefined;
  let last: number | undefined;
  let rested = REST;

  const tick = (now: number) => {
    const passed = last === undefined ? 0 : Math.min(100, now - last);
    last = now;
    const state = useView.getState();
    if (isScrubbing() || !isMoving(state)) {
      frame = undefined;
      last = undefined;
      // Whoever presses Play has read this scene, and wants to see what comes.
      rested = REST;
      return;
    }
    if (state.playing) rested = playOn(state, passed, rested);
    else take(travelTo(approach(state.time, state.scene, passed / TRAVEL)));
    frame = requestAnimationFrame(tick);
  };
  wake = () => {
    const state = useView.getState();
    if (frame !== undefined || isScrubbing() || !isMoving(state)) return;
    if (!state.playing && matches(STILL)) take(travelTo(state.scene));
    else frame = requestAnimationFrame(tick);
  };
  wake();
  const leave = useView.subscribe(wake);
  return () => {
    leave();
    if (frame !== undefined) cancelAnimationFrame(frame);
    wake = () => {};
  };
}

function isScrubbing(): boolean {
  return held || lingering.isWaiting();
}

function isMoving(state: ViewState): boolean {
  return state.playing || state.time !== state.scene;
}

/** Rests on whole scenes and travels between them; at the end it stops or begins again. @returns the time rested */
function playOn(state: ViewState, passed: number, rested: number): number {
  const { time, speed, story, loop } = state;
  const end = story.scenes.length - 1;
  if (Number.isInteger(time) && rested + passed * speed < REST) return rested + passed * speed;
  if (time >= end) {
    if (loop) set({ time: 0, scene: 0, jumps: state.jumps + 1 });
    else set({ playing: false });
    return 0;
  }
  const next = Math.floor(time) + 1;
  take(scrubTo(matches(STILL) ? next : approach(time, next, (passed * speed) / PLAYED_TRAVEL)));
  return 0;
}

function approach(from: number, to: number, step: number): number {
  return Math.abs(to - from) <= step ? to : from + Math.sign(to - from) * step;
}
