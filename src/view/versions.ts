import type { Pin } from '../layout/types.ts';
import type { Step, Version, ViewState } from './viewState.ts';

/** Most edits that can be undone. */
const MOST = 200;

/** Changes the pins; the earlier ones go on the undo stack. */
export function changePins(change: (pins: readonly Pin[]) => readonly Pin[]): Step {
  return (state) => {
    const pins = change(state.pins);
    if (JSON.stringify(pins) === JSON.stringify(state.pins)) return {};
    return { pins, ...remembered(state) };
  };
}

/** Puts the current version on the undo stack. */
export function remembered(state: ViewState): Pick<ViewState, 'past' | 'future'> {
  return { past: [...state.past, versionOf(state)].slice(-MOST), future: [] };
}

/** The current version, with its layout. Versions are not stored: after a reload the layout is made from the story alone. */
export function versionOf({ whole, edits, layout, lens, tieWindow, pins, continuity }: ViewState): Version {
  return {
    whole,
    edits,
    pins,
    layout: layout.type === 'ready' ? layout.layout : undefined,
    madeFor: { lens, tieWindow, continuity },
  };
}
