import { note } from '../../view/note.ts';
import type { ViewStore } from '../../view/store.ts';
import { scrubTo, travelTo } from '../../view/transitions.ts';
import type { Step, ViewState } from '../../view/viewState.ts';
import { type Media, STILL } from '../media.ts';
import { debounce } from './debounce.ts';

/** Milliseconds: how long the way to a neighbouring scene takes, by hand and while playing at speed 1. */
const TRAVEL = 900;
export const PLAYED_TRAVEL = 1500;

/** Milliseconds after the slider's last change until it counts as released, when no pointer says so. */
const RELEASED = 180;

/** Milliseconds at a scene, until the code has come that counts its words. */
const STAY = 1000;

/** Longest step of time, in milliseconds, that one frame may count for. */
const LONGEST_FRAME = 100;

export type Playback = {
  /** While the reader holds the slider, nothing else moves the time. */
  readonly holdSlider: (holding: boolean) => void;
  readonly isSliderHeld: () => boolean;
  /** The slider has moved, by whatever means, and is followed before anything else for a moment. */
  readonly sliderMoved: () => void;
  readonly stop: () => void;
};

/**
 * Moves the time: on towards the current scene, or from scene to scene while playing. With reduced motion it jumps. It
 * asks for frames only while something moves.
 */
export function startPlayback(view: ViewStore, media: Media): Playback {
  let held = false;
  let stopped = false;
  let frame: number | undefined;
  let last: number | undefined;
  /** Milliseconds at speed 1 that playing has still to stay on this scene. */
  let stay = 0;
  /** Loaded when the reader first presses Play; it takes longer to reach the next scene. */
  let readingTime: ((state: ViewState) => number) | undefined;

  const tick = (now: number) => {
    const passed = last === undefined ? 0 : Math.min(LONGEST_FRAME, now - last);
    last = now;
    const state = view.getState();
    if (isScrubbing() || !isMoving(state)) {
      frame = undefined;
      last = undefined;
      // The scene at which the reader presses Play has been read: playing moves on at once.
      stay = 0;
      return;
    }
    if (state.playing) {
      stay -= passed * state.speed;
      // In the first frame no time has passed yet, and the stay is still over in the next.
      if (passed > 0 && stay <= 0) {
        view.apply(playOn(passed, media.matches(STILL)));
        const now = view.getState();
        if (Number.isInteger(now.time)) stay = readingTime?.(now) ?? STAY;
      }
    } else view.apply(travelTo(approach(state.time, state.scene, passed / TRAVEL)));
    frame = requestAnimationFrame(tick);
  };
  const wake = () => {
    const state = view.getState();
    if (stopped || frame !== undefined || isScrubbing() || !isMoving(state)) return;
    if (state.playing)
      import('./readingTime.ts').then(
        (code) => {
          readingTime = code.readingTime;
        },
        () => {},
      );
    if (!state.playing && media.matches(STILL)) view.apply(travelTo(state.scene));
    else frame = requestAnimationFrame(tick);
  };
  const released = debounce(RELEASED, wake);
  const isScrubbing = () => held || released.isWaiting();

  wake();
  const unsubscribe = view.subscribe(wake);
  return {
    holdSlider: (holding) => {
      held = holding;
      released.cancel();
      if (!held) wake();
    },
    isSliderHeld: () => held,
    sliderMoved: () => released.restart(),
    stop: () => {
      stopped = true;
      unsubscribe();
      released.cancel();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

function isMoving(state: ViewState): boolean {
  return state.playing || state.time !== state.scene;
}

/** On towards the next scene, by what passes in `passed` milliseconds or, where it `jumps`, all the way; at the end it stops or begins again. */
function playOn(passed: number, jumps: boolean): Step {
  return (state) => {
    const { time, speed, story, loop } = state;
    if (time >= story.scenes.length - 1)
      return loop
        ? { time: 0, scene: 0, jumps: state.jumps + 1 }
        : { playing: false, ...note({ type: 'ended' })(state) };
    const next = Math.floor(time) + 1;
    return scrubTo(jumps ? next : approach(time, next, (passed * speed) / PLAYED_TRAVEL))(state);
  };
}

function approach(from: number, to: number, step: number): number {
  return Math.abs(to - from) <= step ? to : from + Math.sign(to - from) * step;
}
